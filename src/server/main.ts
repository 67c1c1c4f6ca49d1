import type { Print } from './print.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';

/** `npm start`: reads the settings, starts, tells what is ready and what to try, and ends in good order. */
const print: Print = (vi, en) => console.log(`${vi}\n  ${en}`);

const read = readSettings(process.env, process.cwd());
if (!read.isValid) fail(read.wrong.map(({ message }) => `${message.vi} / ${message.en}`).join('\n'));

try {
  const { settings } = read;
  const server = await startServer(settings, print);
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      isEnding = true;
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });

  const isPublic = settings.serve.has('public');
  if (isPublic)
    print(
      `\nĐã sẵn sàng: ${server.url}/ · GraphQL ${server.url}/graphql · REST ${server.url}/v1/openapi.json`,
      `Ready. Try: curl '${server.url}/v1/search?query=khai+sinh'`,
    );
  // Each is told of when it comes: what fails in one part must not take the others along.
  server.searchReady.then(
    () => isPublic && print('Tìm kiếm đã sẵn sàng.', 'Search is ready.'),
    (error: unknown) => !isEnding && console.error(`Chưa tìm kiếm được. / Search is not ready: ${textOf(error)}`),
  );
  server.adminReady.then(
    () =>
      settings.serve.has('admin') &&
      print(
        `Trang quản trị đã sẵn sàng: ${server.url}/admin (lần đầu: tạo tài khoản quản trị).`,
        `The admin is ready; on the first visit, create its first user.`,
      ),
    (error: unknown) => {
      if (isEnding) return;
      if (!isPublic) fail(textOf(error));
      console.error(textOf(error));
      print('Phần công khai vẫn phục vụ.', 'Public answers go on.');
    },
  );
} catch (error) {
  fail(textOf(error));
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

import type { Say } from './server.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';

/** `npm start`: reads the settings, starts, tells what is ready and what to try, and ends in good order. */
const say: Say = (vi, en) => console.log(`${vi}\n  ${en}`);

const read = readSettings(process.env, process.cwd());
if (!read.isValid) fail(read.wrong.map(({ message }) => `${message.vi} / ${message.en}`).join('\n'));

try {
  const { settings } = read;
  const server = await startServer(settings, say);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  if (settings.serve.has('public'))
    say(
      `\nĐã sẵn sàng: ${server.url}/ · GraphQL ${server.url}/graphql · REST ${server.url}/v1/openapi.json`,
      `Ready. Try: curl '${server.url}/v1/search?query=khai+sinh'`,
    );
  await server.searchReady;
  if (settings.serve.has('public')) say('Tìm kiếm đã sẵn sàng.', 'Search is ready.');
  await server.adminReady;
  if (settings.serve.has('admin'))
    say(`Trang quản trị đã sẵn sàng: ${server.url}/admin (lần đầu: tạo tài khoản quản trị).`, `The admin is ready; on the first visit, create its first user.`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

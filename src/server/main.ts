import { bilingualLine } from '../domain/values/bilingual.ts';
import { mapStacks } from './mapStacks.ts';
import type { Print } from './print.ts';
import { startServer } from './server.ts';
import { settingsOrExit } from './settingsOrExit.ts';
import { plainMessage } from '../store/plainError.ts';

/** `npm start`: reads the settings, starts, prints what is ready and what to try, and ends cleanly. */
const print: Print = (vi, en) => console.log(`${vi}\n  ${en}`);

mapStacks();
// A starter that holds a channel to this process may go at any moment, also before this line: then nothing tells of it any more.
let endWithStarter = (): void => process.exit(1);
process.once('disconnect', () => endWithStarter());
if (process.connected === false) endWithStarter();
const settings = settingsOrExit();

try {
  const server = await startServer(settings, print);
  let isEnding = false;
  const end = () => {
    isEnding = true;
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  endWithStarter = end;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);

  const isPublic = settings.serve.has('public');
  // Each part is reported when it is ready: a failure of one must not stop the others.
  server.searchReady.then(
    () => isPublic && tellPublic(server.url),
    (error: unknown) =>
      !isEnding && console.error(bilingualLine({ vi: 'Chưa tìm kiếm được.', en: `Search is not ready: ${textOf(error)}` })),
  );
  server.adminReady.then(
    () => settings.serve.has('admin') && tellAdmin(settings.publicUrl ?? server.url, server.setupToken),
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

/** Only now: what is to be tried is a search. */
function tellPublic(url: string): void {
  print(
    `\nĐã sẵn sàng, tìm kiếm cũng vậy: ${url}/ · GraphQL ${url}/graphql · REST ${url}/v1/openapi.json`,
    `Search is ready. Try: curl '${url}/v1/search?query=khai+sinh'`,
  );
}

/** The token stands behind #, which browsers send to nobody. */
function tellAdmin(url: string, setupToken: string | null): void {
  if (setupToken === null) return print(`Trang quản trị đã sẵn sàng: ${url}/admin`, `The admin is ready: ${url}/admin`);
  const address = `${url}/admin/create-first-user#token=${setupToken}`;
  print(
    `Trang quản trị đã sẵn sàng. Tạo tài khoản quản trị đầu tiên (địa chỉ chỉ dùng được một lần):\n  ${address}`,
    `The admin is ready. Create the first administrator at this address, which works once.`,
  );
}

function textOf(error: unknown): string {
  return plainMessage(error);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** npm run keep-form: stores a blank form in the catalogue, and prints the hash that the editors' form asks for. */
import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { settingsOrExit } from '../src/server/settingsOrExit.ts';
import { makeFolders } from '../src/store/makeFolders.ts';
import { command, CommandRefused, WrongArguments } from './command.ts';

const USAGE = `npm run keep-form -- FILE

Giữ một tệp biểu mẫu trong DATA_DIR/forms và in SHA-256 để nhập vào ô SHA-256 của biểu mẫu; trang công khai cho tải ở /bieu-mau.
Keeps a blank form in DATA_DIR/forms and prints the SHA-256 to enter beside the form; pages offer it for download at /bieu-mau.`;

const MOST_BYTES = 20_000_000;

await command({ usage: USAGE, takesWords: true }, async ({ positionals: [file] }) => {
  if (!file) throw new WrongArguments(bilingualLine({ vi: 'Thiếu FILE.', en: 'FILE is missing.' }));
  const bytes = await readFile(file);
  if (bytes.length > MOST_BYTES) throw new CommandRefused({ vi: 'Tệp lớn hơn 20 MB.', en: 'The file is larger than 20 MB.' });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const folder = path.join(settingsOrExit().dataDir, 'forms');
  await makeFolders(folder);
  await copyFile(file, path.join(folder, sha256));
  console.log(sha256);
  return 0;
});

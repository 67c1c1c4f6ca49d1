/** npm run backup -- FOLDER: writes everything that cannot be made anew into a folder, while people work. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { phaseBar } from '../src/announcing/importing/importBar.ts';
import { checkBackup } from '../src/collections/backup/checkBackup.ts';
import type { BackupPhase } from '../src/collections/backup/writeBackup.ts';
import { settingsOrExit } from '../src/server/settingsOrExit.ts';
import { command, CommandRefused, WrongArguments } from './command.ts';
import { requireDatabase } from './requireDatabase.ts';

const USAGE = `npm run backup -- FOLDER
npm run backup -- FOLDER --check

Sao lưu vào một thư mục mới, trong khi hệ thống vẫn chạy, từ SQLite hay MongoDB: nhật ký công bố nguyên văn, sổ đăng ký, tài
khoản, dự thảo, từ ngữ tra cứu, nhật ký thao tác, tệp đã tải lên. Bị ngắt thì không có thư mục nào mang tên đó. --check băm lại
mọi tệp và so với manifest.json.
Không gồm: lịch sử soạn thảo, phiên đăng nhập, PAYLOAD_SECRET, góp ý của người dân; chỉ mục và danh sách tự dựng lại.
Bản sao lưu chứa mã băm mật khẩu và dự thảo: giữ kín như chính cơ sở dữ liệu.
Writes a backup into a new folder while the system runs, from SQLite or MongoDB: the log as text, registers, accounts, drafts,
search words, audit trail, uploaded files. Interrupted, no folder has that name. --check hashes every file anew and compares it
with manifest.json.
Not in it: earlier states of drafts, sessions, PAYLOAD_SECRET, feedback of citizens; index and lists are made anew.
A backup holds hashes of passwords and drafts: keep it as private as the database itself.
Exit code 0: done and whole; 1: damaged or refused; 2: the command is malformed, or there is no database.`;

const LABELS: Readonly<Record<BackupPhase, string>> = {
  rows: 'Sổ và dự thảo / Rows      ',
  lines: 'Dòng niêm phong / Lines   ',
  announcements: 'Công bố / Announcements   ',
  files: 'Tệp / Files               ',
};

await command(
  { usage: USAGE, options: { check: { type: 'boolean', default: false } }, takesWords: true },
  ({ values, positionals: [folder, ...others] }) => {
    if (!folder || others.length > 0)
      throw new WrongArguments(bilingualLine({ vi: 'Cần đúng một thư mục.', en: 'Exactly one folder is needed.' }));
    return values.check ? check(path.resolve(folder)) : backUp(path.resolve(folder));
  },
);

async function check(folder: string): Promise<number> {
  const checked = await checkBackup(folder);
  if ('fault' in checked) throw new CommandRefused(checked.fault, 'CONFLICT');
  const { madeAt, tip, counts } = checked.manifest;
  console.log(
    `Nguyên vẹn / whole: ${madeAt}, ${counts.announcements} công bố / announcements, ${counts.lines} dòng / lines, ${counts.rows} hàng / rows, ${counts.files} tệp / files.\n` +
      `Đầu nhật ký / head: ${tip ? `${tip.sequence} ${tip.hash}` : '-'}`,
  );
  return 0;
}

async function backUp(folder: string): Promise<number> {
  if (existsSync(folder)) throw new CommandRefused({ vi: `Đã có ${folder}.`, en: `${folder} exists already.` }, 'CONFLICT');
  const settings = settingsOrExit();
  requireDatabase(settings);
  // Loaded only now: Payload takes seconds, and a wrong word in the command should be answered at once.
  const [{ openPayload }, { payloadLogStore }, { writeBackup }] = await Promise.all([
    import('../src/collections/storage/openPayload.ts'),
    import('../src/store/payloadLogStore.ts'),
    import('../src/collections/backup/writeBackup.ts'),
  ]);
  const payload = await openPayload(settings, { isReader: true, onMissingGuard: (name) => console.error(`GUARD_MISSING ${name}`) });
  const bar = phaseBar(LABELS, process.stderr);
  try {
    const { dataDir } = settings;
    await writeBackup({ payload, store: payloadLogStore(payload), dataDir, folder, now: () => new Date(), onProgress: bar.onProgress });
  } finally {
    bar.stop();
    await payload.destroy();
  }
  return check(folder);
}

/** npm run restore -- FOLDER: fills an empty storage from a backup of either database. */
import path from 'node:path';
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { phaseBar } from '../src/announcing/importing/importBar.ts';
import { checkBackup } from '../src/collections/backup/checkBackup.ts';
import type { Manifest } from '../src/collections/backup/manifest.ts';
import type { RestorePhase } from '../src/collections/backup/restoreBackup.ts';
import type { LogAudit } from '../src/store/logStore.ts';
import { settingsOrExit } from '../src/server/settingsOrExit.ts';
import { command, CommandRefused, WrongArguments } from './command.ts';

const USAGE = `npm run restore -- FOLDER

Khôi phục một bản sao lưu vào nơi trống (DATA_DIR, DATABASE_URL): từ SQLite hay MongoDB sang bất kỳ cơ sở dữ liệu nào trong hai.
Mọi tệp được băm lại trước khi ghi; sau đó toàn bộ nhật ký được băm lại. Bị ngắt thì chạy lại cùng lệnh. Không bao giờ ghi đè.
Restores a backup into an empty place (DATA_DIR, DATABASE_URL): of SQLite or MongoDB, into either. Every file is hashed before
anything is written, and the whole log after it. Interrupted, run the same command again. It never overwrites. What a backup does
not hold is told by npm run backup -- --help.
Exit code 0: done and whole; 1: damaged, or the place is not empty; 2: the command is malformed.`;

const LABELS: Readonly<Record<RestorePhase, string>> = {
  lines: 'Dòng niêm phong / Lines   ',
  rows: 'Sổ và dự thảo / Rows      ',
  files: 'Tệp / Files               ',
  announcements: 'Công bố / Announcements   ',
};

await command({ usage: USAGE, takesWords: true }, ({ positionals: [folder, ...others] }) => {
  if (!folder || others.length > 0)
    throw new WrongArguments(bilingualLine({ vi: 'Cần đúng một thư mục.', en: 'Exactly one folder is needed.' }));
  return restore(path.resolve(folder));
});

async function restore(folder: string): Promise<number> {
  const settings = settingsOrExit();
  const checked = await checkBackup(folder);
  if ('fault' in checked) throw new CommandRefused(checked.fault, 'CONFLICT');
  const { manifest } = checked;
  // Loaded only now: Payload takes seconds, and a wrong word in the command should be answered at once.
  const [{ openPayload }, { payloadLogStore }, { restoreBackup, RestoreRefused }] = await Promise.all([
    import('../src/collections/storage/openPayload.ts'),
    import('../src/store/payloadLogStore.ts'),
    import('../src/collections/backup/restoreBackup.ts'),
  ]);
  const payload = await openPayload(settings);
  const bar = phaseBar(LABELS, process.stderr);
  try {
    const store = payloadLogStore(payload);
    await restoreBackup({ payload, store, dataDir: settings.dataDir, folder, manifest, onProgress: bar.onProgress });
    bar.stop();
    return await proveWhole(store, manifest);
  } catch (error) {
    if (error instanceof RestoreRefused) throw new CommandRefused(error.label, 'CONFLICT');
    throw error;
  } finally {
    bar.stop();
    await payload.destroy();
  }
}

async function proveWhole(store: LogAudit, { tip, counts }: Manifest): Promise<number> {
  const { verifyLog } = await import('../src/announcing/verifyLog.ts');
  const report = await verifyLog(store, tip ? [tip] : []);
  for (const { code, where } of report.faults) console.error(`${code} ${where}`);
  const isSame = report.checked.announcements === counts.announcements && report.checked.lines === counts.lines;
  if (report.faults.length > 0 || !isSame)
    throw new CommandRefused({ vi: 'Nhật ký khôi phục khác bản sao lưu.', en: 'The restored log differs from the backup.' }, 'CONFLICT');
  console.log(
    `Đã khôi phục / restored: ${counts.announcements} công bố / announcements, ${counts.lines} dòng / lines, ${counts.rows} hàng / rows, ${counts.files} tệp / files.\n` +
      `Đầu nhật ký / head: ${tip ? `${tip.sequence} ${tip.hash}` : '-'}`,
  );
  return 0;
}

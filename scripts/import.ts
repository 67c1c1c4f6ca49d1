/** npm run import -- FILE: announces the national portal's records as baseline decisions. */
import path from 'node:path';
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import { bundledPlaces } from '../src/server/bundledData.ts';
import { catalogueCheck } from '../src/announcing/importing/catalogueCheck.ts';
import { importBar } from '../src/announcing/importing/importBar.ts';
import type { ImportLog, RegisterStore } from '../src/announcing/importing/importPorts.ts';
import { importRecords } from '../src/announcing/importing/importRecords.ts';
import { defaultReportPath, NO_REPORT, openImportReport } from '../src/announcing/importing/importReport.ts';
import { catalogueOfLog } from '../src/announcing/importing/logEntries.ts';
import { nothingStored } from '../src/announcing/importing/nothingStored.ts';
import { openRecordFile } from '../src/announcing/importing/recordReader.ts';
import { isNothingTaken, summaryText } from '../src/announcing/importing/summaryText.ts';
import type { LogStore } from '../src/store/logStore.ts';
import { databaseExists } from '../src/collections/storage/databaseExists.ts';
import type { StorageSettings } from '../src/collections/storage/openPayload.ts';
import { dayInVietNam } from '../src/domain/values/calendarDate.ts';
import type { PlaceRegister } from '../src/domain/places/places.ts';
import { command, WrongArguments } from './command.ts';
import { settingsOrExit } from '../src/server/settingsOrExit.ts';

const USAGE = `npm run import -- TỆP / FILE [--dry-run] [--report PATH]

Nhập hồ sơ thủ tục của Cổng Dịch vụ công quốc gia (mỗi dòng một JSON, có thể nén .gz) thành các quyết định ban đầu,
công bố theo thứ tự ngày. Chạy lại bao nhiêu lần cũng được; bị ngắt thì chạy tiếp.
Announces the national portal's records (JSON lines, .gz too) as baseline decisions in the order of their days.
The same file again changes nothing; an import that was killed goes on where it stopped.

  --dry-run       không ghi gì vào cơ sở dữ liệu / writes nothing into the database
  --report PATH   nơi ghi báo cáo (mặc định DATA_DIR/reports) / where the report goes (by default DATA_DIR/reports)
  --help`;

interface Storage {
  readonly log: ImportLog & Pick<LogStore, 'summariesOf'>;
  readonly registerStore: RegisterStore;
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly file: string;
  readonly report: string | null;
  readonly isDryRun: boolean;
}

await command(
  { usage: USAGE, options: { 'dry-run': { type: 'boolean', default: false }, report: { type: 'string' } }, takesWords: true },
  ({ values, positionals: [file, ...others] }) => {
    if (!file || others.length > 0) throw new WrongArguments(bilingualLine({ vi: 'Cần đúng một tệp.', en: 'Exactly one file is needed.' }));
    return importFile({ file, report: values.report ?? null, isDryRun: values['dry-run'] });
  },
);

async function importFile(asked: Asked): Promise<number> {
  const { dataDir, databaseUrl, secret } = settingsOrExit();
  const file = await openRecordFile(path.resolve(asked.file));
  const places = bundledPlaces();
  const isUntouched = asked.isDryRun && !databaseExists(databaseUrl);
  const storage: Storage = isUntouched
    ? { ...nothingStored(places), close: async () => undefined }
    : await openStorage({ dataDir, databaseUrl, secret }, places);
  const now = () => new Date().toISOString();
  // A dry run writes a report only where the arguments name a file for it.
  const reportPath = asked.report ?? (asked.isDryRun ? null : defaultReportPath(dataDir, now()));
  const report = reportPath === null ? NO_REPORT : await openImportReport(reportPath);
  const bar = importBar(process.stderr);
  try {
    const check = catalogueCheck(await catalogueOfLog(storage.log, places), dayInVietNam(new Date()));
    const { log, registerStore } = storage;
    const summary = await importRecords({
      file,
      log,
      registerStore,
      places,
      check,
      report,
      ...(asked.isDryRun ? {} : { asideIn: dataDir }),
      now,
      onProgress: bar.onProgress,
      isDryRun: asked.isDryRun,
    });
    bar.stop();
    console.log(summaryText(summary, reportPath));
    return isNothingTaken(summary) ? 1 : 0;
  } finally {
    bar.stop();
    await report.close();
    await storage.close();
  }
}

/** Loaded only when needed: Payload takes seconds, and a wrong word in the command should be answered at once. */
async function openStorage(settings: StorageSettings, places: PlaceRegister): Promise<Storage> {
  const { openPayload } = await import('../src/collections/storage/openPayload.ts');
  const { payloadLogStore } = await import('../src/store/payloadLogStore.ts');
  const { payloadRegisters } = await import('../src/collections/registers/payloadRegisters.ts');
  const payload = await openPayload(settings);
  return { log: payloadLogStore(payload), registerStore: payloadRegisters(payload, places), close: () => payload.destroy() };
}

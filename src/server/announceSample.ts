import { rm, writeFile } from 'node:fs/promises';
import { catalogueCheck } from '../announcing/importing/catalogueCheck.ts';
import { importBar } from '../announcing/importing/importBar.ts';
import { importRecords } from '../announcing/importing/importRecords.ts';
import { defaultReportPath, openImportReport } from '../announcing/importing/importReport.ts';
import { openRecordFile } from '../announcing/importing/recordReader.ts';
import { dayInVietNam } from '../domain/values/calendarDate.ts';
import { bundledFile } from './bundledData.ts';
import type { OpenCatalogue } from './openCatalogue.ts';
import { isSampleUnderWay, sampleUnderWayFile } from './sampleUnderWay.ts';
import type { Print } from './print.ts';

/**
 * Announces the bundled sample in an empty catalogue. A file in the data folder marks this, so that the next start
 * continues after an interruption.
 */
export async function announceSample(catalogue: OpenCatalogue, dataDir: string, print: Print): Promise<void> {
  if (!isSampleUnderWay(catalogue.follower, dataDir)) return;
  const underWay = sampleUnderWayFile(dataDir);
  await writeFile(underWay, '');
  print(
    'Lần chạy đầu: công bố dữ liệu mẫu (1.165 hồ sơ của Cổng Dịch vụ công quốc gia).',
    'First run: announcing the bundled sample (1,165 records of the national portal).',
  );
  const now = () => new Date().toISOString();
  const file = await openRecordFile(bundledFile('procedures-sample.jsonl.gz'));
  const reportPath = defaultReportPath(dataDir, now());
  const report = await openImportReport(reportPath);
  const bar = importBar(process.stderr);
  const summary = await importRecords({
    file,
    log: catalogue.store,
    registerStore: catalogue.registers,
    places: catalogue.places,
    check: catalogueCheck(catalogue.follower.current().catalogue, dayInVietNam(new Date())),
    report,
    asideIn: dataDir,
    now,
    onProgress: bar.onProgress,
    isDryRun: false,
  }).finally(async () => {
    bar.stop();
    await report.close();
  });
  await rm(underWay, { force: true });
  await catalogue.follower.catchUp();
  const { decisions, lines, mended, refused, violations } = summary;
  print(
    `Đã công bố ${decisions} quyết định với ${lines} dòng; ${mended} giá trị được sửa, ${refused} hồ sơ bị từ chối, ${violations} cảnh báo và lỗi: ${reportPath}`,
    `Announced ${decisions} decisions with ${lines} lines; ${mended} values mended, ${refused} records refused, ${violations} warnings and errors: see the report.`,
  );
}

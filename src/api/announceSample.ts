import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importBar } from '../announcing/importing/importBar.ts';
import { importRecords } from '../announcing/importing/importRecords.ts';
import { defaultReportPath, openImportReport } from '../announcing/importing/importReport.ts';
import { openRecordFile } from '../announcing/importing/recordReader.ts';
import { bundledFile } from './bundledData.ts';
import type { OpenCatalogue } from './openCatalogue.ts';
import type { Say } from './server.ts';

/**
 * Announces the bundled sample in an empty catalogue. A file in the data folder says that this is under way, so that
 * a start broken off is gone on with by the next.
 */
export async function announceSample(catalogue: OpenCatalogue, dataDir: string, say: Say): Promise<void> {
  const underWay = path.join(dataDir, 'announcing-sample');
  const isEmpty = catalogue.follower.current().catalogue.revision === 0;
  if (!isEmpty && !existsSync(underWay)) return;
  await writeFile(underWay, '');
  say('Lần chạy đầu: công bố dữ liệu mẫu (1.165 hồ sơ của Cổng Dịch vụ công quốc gia).', 'First run: announcing the bundled sample (1,165 records of the national portal).');
  const now = () => new Date().toISOString();
  const report = await openImportReport(defaultReportPath(dataDir, now()));
  const bar = importBar(process.stderr);
  try {
    await importRecords({
      file: await openRecordFile(bundledFile('procedures-sample.jsonl.gz')),
      log: catalogue.store,
      registerStore: catalogue.registers,
      places: catalogue.places,
      // Its faults are known and reported by `npm run import -- data/procedures-sample.jsonl.gz --dry-run --report …`.
      check: null,
      report,
      now,
      onProgress: bar.onProgress,
      isDryRun: false,
    });
  } finally {
    bar.stop();
    await report.close();
  }
  await rm(underWay, { force: true });
  await catalogue.follower.catchUp();
}

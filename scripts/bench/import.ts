import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import { atMost, megabytes, seconds } from './benchmark.ts';
import { importFile } from './importFile.ts';
import { emptyFolder, recordFile } from './nationalCatalogue.ts';

const NATIONAL_LIST = 5_665;
const SIZES = [1_165, NATIONAL_LIST, 2 * NATIONAL_LIST];

/** `npm run import` into an empty folder, from the start of the process to its end. */
export const importing: Benchmark = {
  name: 'import',
  title: bilingualLine({ vi: 'Nhập hồ sơ', en: 'Importing' }),
  async run(note) {
    const measurements: Measurement[] = [];
    let smallest: { readonly peakRss: number; readonly mostHeap: number } | null = null;
    for (const size of SIZES) {
      const file = await recordFile(size, note);
      const { dataDir, remove } = await emptyFolder();
      try {
        note(`nhập ${size} hồ sơ / importing ${size} records`);
        const used = await importFile(file, dataDir);
        smallest ??= used;
        measurements.push(
          {
            what: `${size} hồ sơ / records: thời gian / time`,
            measured: `${seconds(used.wallMs)} (CPU ${seconds(used.cpuMs)})`,
            ...(size === NATIONAL_LIST ? { goal: atMost(used.wallMs / 1_000, 30, 's') } : {}),
          },
          {
            what: `${size} hồ sơ / records: heap giữ, RSS đỉnh / heap held, peak RSS`,
            measured: `${megabytes(used.mostHeap)}, ${megabytes(used.peakRss)}`,
            baseline: `${megabytes(smallest.mostHeap)}, ${megabytes(smallest.peakRss)} (${SIZES[0]})`,
            ratio: used.mostHeap / smallest.mostHeap,
          },
        );
      } finally {
        await remove();
      }
    }
    return measurements;
  },
};

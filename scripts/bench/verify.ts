import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import type { Benchmark } from './benchmark.ts';
import { megabytes, seconds } from './benchmark.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';
import { runCommand } from './runCommand.ts';

const NATIONAL_LIST = 5_665;

/** `npm run verify` on the whole national list, from the start of the process to its end. */
export const verifying: Benchmark = {
  name: 'verify',
  title: bilingualLine({ vi: 'Kiểm nhật ký', en: 'Verifying the log' }),
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    try {
      note('kiểm / verifying');
      const { wallMs, cpuMs, peakRss } = await runCommand('scripts/verify.ts', [], { DATA_DIR: dataDir });
      return [
        { what: `${NATIONAL_LIST} hồ sơ / records`, measured: `${seconds(wallMs)} (CPU ${seconds(cpuMs)}, RSS ${megabytes(peakRss)})` },
      ];
    } finally {
      await remove();
    }
  },
};

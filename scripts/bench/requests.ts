import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import { atLeast } from './benchmark.ts';
import { cachedProcedure, procedureAddress, uncachedProcedure } from './fullContent.ts';
import type { Compared, LoadRequest } from './load.ts';
import { startBareServer, startLoadClient } from './load.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';
import { codesInForce, startPublicServer } from './publicServer.ts';

const NATIONAL_LIST = 5_665;
const ADDRESSES = 1_000;

/**
 * Measures requests a second for one procedure with its full content, beside a bare Node server that sends the same
 * bytes.
 */
export const requesting: Benchmark = {
  name: 'requests',
  title: bilingualLine({ vi: 'Yêu cầu mỗi giây', en: 'Requests a second' }),
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    note('khởi động / starting');
    const { url, child } = await startPublicServer(dataDir);
    const bare = await startBareServer();
    const client = await startLoadClient();
    try {
      const codes = await codesInForce(url, NATIONAL_LIST);
      const [one = ''] = codes;
      const works: readonly (readonly [what: string, requests: readonly LoadRequest[], goal: number])[] = [
        ['GET có sẵn / cached', [procedureAddress(one)], 0.75],
        [`GET ${ADDRESSES} địa chỉ / rotating addresses`, codes.slice(0, ADDRESSES).map(procedureAddress), 0.65],
        ['POST có sẵn / cached', [cachedProcedure(one)], 0.7],
        [`POST chưa có sẵn / uncached, ${codes.length} mã / codes`, codes.map(uncachedProcedure), 0.08],
      ];
      const measurements: Measurement[] = [];
      for (const [what, requests, goal] of works) {
        note(what);
        const target = { url, child, requests };
        measurements.push(toMeasurement(what, await client.compare(target, await bare.like(target)), goal));
      }
      return measurements;
    } finally {
      await Promise.all([client.stop(), bare.stop(), child.stop()]);
      await remove();
    }
  },
};

function toMeasurement(what: string, { one, other, ratio, cpuRatio }: Compared, goal: number): Measurement {
  return {
    what,
    measured: `${one.perSecond.toFixed(0)}/s (CPU ${one.cpuMicroseconds.toFixed(0)} µs)`,
    baseline: `${other.perSecond.toFixed(0)}/s (CPU ${other.cpuMicroseconds.toFixed(0)} µs, tỉ lệ / ratio ${cpuRatio.toFixed(2)})`,
    ratio,
    goal: atLeast(ratio, goal),
  };
}

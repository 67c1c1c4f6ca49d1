import { expect, it } from '@jest/globals';
import { importFile } from '../../scripts/bench/importFile.ts';
import { emptyFolder, recordFile } from '../../scripts/bench/nationalCatalogue.ts';

const SMALL = 1_165;
const LARGE = 5_665;
/** How much the heap may grow with each record, for its id, its code and the places of its line. */
const BYTES_A_RECORD = 1_500;

async function heapFor(records: number): Promise<number> {
  const file = await recordFile(records, (text) => process.stderr.write(`${text}\n`));
  const { dataDir, remove } = await emptyFolder();
  try {
    return (await importFile(file, dataDir, { BENCH_GC_EVERY_MS: '250' })).mostHeap;
  } finally {
    await remove();
  }
}

it('an import holds no more of a long file than of a short one, but for ids and places', async () => {
  const small = await heapFor(SMALL);
  const large = await heapFor(LARGE);
  const grown = (large - small) / (LARGE - SMALL);
  console.log(
    `heap held: ${SMALL} records ${(small / 2 ** 20).toFixed(0)} MB, ${LARGE} records ${(large / 2 ** 20).toFixed(0)} MB: ${grown.toFixed(0)} bytes a record`,
  );
  expect(grown).toBeLessThan(BYTES_A_RECORD);
});

import { expect, it } from '@jest/globals';
import { importFile } from '../../scripts/bench/importFile.ts';
import { emptyFolder, recordFile } from '../../scripts/bench/nationalCatalogue.ts';

const SMALL = 1_165;
const LARGE = 5_665;
/** How much the heap may grow with each record, for its id, its code and the places of its line. */
const BYTES_A_RECORD = 1_500;

/** How much more it may hold for a moment: a batch and what is made of it. The large file is seven times that. */
const MOMENT = 10 * 2 ** 20;

interface Heap {
  /** In the last quarter of the import: the median, for single moments differ by megabytes. */
  readonly late: number;
  readonly most: number;
}

async function heapFor(records: number): Promise<Heap> {
  const file = await recordFile(records, (text) => process.stderr.write(`${text}\n`));
  const { dataDir, remove } = await emptyFolder();
  try {
    const { heldHeaps } = await importFile(file, dataDir, { BENCH_GC_EVERY_MS: '250' });
    const late = heldHeaps.slice(-Math.ceil(heldHeaps.length / 4)).sort((a, b) => a - b);
    return { late: late[late.length >> 1] ?? NaN, most: Math.max(...heldHeaps) };
  } finally {
    await remove();
  }
}

it('an import holds no more of a long file than of a short one, but for ids and places', async () => {
  const small = await heapFor(SMALL);
  const large = await heapFor(LARGE);
  const grown = (large.late - small.late) / (LARGE - SMALL);
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  console.log(
    `heap held late, and at most: ${SMALL} records ${megabytes(small.late)}, ${megabytes(small.most)}; ` +
      `${LARGE} records ${megabytes(large.late)}, ${megabytes(large.most)}: ${grown.toFixed(0)} bytes a record`,
  );
  expect(grown).toBeLessThan(BYTES_A_RECORD);
  expect(large.most - large.late).toBeLessThan(MOMENT);
});

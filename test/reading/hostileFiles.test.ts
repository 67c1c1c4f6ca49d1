import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readDecision } from '../../src/reading/readDecision.ts';
import { ReadingRefused } from '../../src/reading/refusal.ts';
import { damaged, GOOD_DOCX, GOOD_XLSX, HOSTILE_FILES } from './hostileFiles.ts';
import { leastCpu } from '../factories/leastCpu.ts';

/** CPU seconds that the worst file may take. Most files take a hundredth of that. */
const MOST_CPU = 6;

/** 'read', or the code of the refusal. Any other error fails the test. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readDecision(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof ReadingRefused && error.label.vi !== '' && error.label.en !== '') return error.code;
    throw error;
  }
}

describe('broken and hostile files are read or refused with a sentence, soon', () => {
  it.each(HOSTILE_FILES.map(({ name, file }) => [name, file] as const))('%s', async (_, file) => {
    const bytes = file();
    const seconds = await leastCpu(MOST_CPU, async () => {
      expect(await outcomeOf(bytes)).toMatch(/^(read|[A-Z_]+)$/);
    });
    expect(seconds).toBeLessThan(MOST_CPU);
  });

  it.each([
    ['docx', GOOD_DOCX],
    ['xlsx', GOOD_XLSX],
  ] as const)('%s cut short anywhere, or with any bytes turned', async (_, good) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(100_000), async (seed) => {
        expect(await outcomeOf(damaged(good, seed))).toMatch(/^(read|[A-Z_]+)$/);
      }),
      { numRuns: 150 },
    );
  });
});

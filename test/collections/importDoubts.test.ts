import { describe, expect, it } from '@jest/globals';
import type { ComparedLine, Comparison } from '../../src/collections/decisions/import/comparison.ts';
import { doubtfulLines } from '../../src/collections/decisions/import/views/doubts.ts';

const PRINTED: ComparedLine['origins'] = { kind: 'printed', code: 'printed', name: 'printed', levels: 'printed', field: 'printed' };

/** So many lines, each as printed but for these origins. */
function linesWith(count: number, origins: (n: number) => Partial<ComparedLine['origins']>): Pick<Comparison, 'lines' | 'questions'> {
  const lines = Array.from({ length: count }, (_, i) => ({ n: i + 1, origins: { ...PRINTED, ...origins(i + 1) } }) as ComparedLine);
  return { lines, questions: [] };
}

const doubtfulIn = (read: Pick<Comparison, 'lines' | 'questions'>) => [...doubtfulLines(read as Comparison)].map(({ n }) => n);
const asking = (lines: readonly number[]) => [{ key: 'k', message: { vi: '', en: '' }, lines }] as unknown as Comparison['questions'];

describe('Lines in doubt', () => {
  it('are those with a value that is not printed, or with a question', () => {
    const read = linesWith(91, (n) => (n === 7 ? { code: 'missing' } : {}));
    expect(doubtfulIn({ ...read, questions: asking([30]) })).toEqual([7, 31]);
  });

  it('are not all lines where the whole list leaves out its level: one line without a code is still found', () => {
    const read = linesWith(91, (n) => ({ levels: 'missing', ...(n === 7 ? { code: 'missing' } : {}) }));
    expect(doubtfulIn({ ...read, questions: asking(read.lines.map((_, i) => i)) })).toEqual([7]);
  });

  it('are all lines whose code was looked up, however many', () => {
    expect(doubtfulIn(linesWith(12, () => ({ code: 'lookedUp' })))).toHaveLength(12);
  });

  it('are those without a level where most have one, and all of a short list', () => {
    expect(doubtfulIn(linesWith(91, (n) => (n < 4 ? { levels: 'missing' } : {})))).toEqual([1, 2, 3]);
    expect(doubtfulIn(linesWith(5, () => ({ levels: 'missing' })))).toHaveLength(5);
  });
});

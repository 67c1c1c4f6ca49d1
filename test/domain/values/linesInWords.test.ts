import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesInWords, runsOf } from '../../../src/domain/values/linesInWords.ts';

const range = (from: number, to: number, step = 1) => Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);

describe('numbers of lines', () => {
  it.each([
    [[4], '4', '4'],
    [[1, 2], '1–2', '1–2'],
    [[...range(3, 18), 20], '3–18, 20', '3–18, 20'],
    [range(1, 17, 2), '1, 3, 5, 7, 9, 11, 13, 15, 17', '1, 3, 5, 7, 9, 11, 13, 15, 17'],
    [range(1, 19, 2), '1, 3, 5, 7, 9, 11, 13, 15 và 2 dòng khác', '1, 3, 5, 7, 9, 11, 13, 15 and 2 other lines'],
    [[...range(1, 15, 2), ...range(30, 59)], '1, 3, 5, 7, 9, 11, 13, 15 và 30 dòng khác', '1, 3, 5, 7, 9, 11, 13, 15 and 30 other lines'],
    // Positions as printed: another section begins anew, and some are no number.
    [['1', '2', '3', '1', '2', '4a', '5'], '1–3, 1–2, 4a, 5', '1–3, 1–2, 4a, 5'],
    [[], '', ''],
  ])('%j', (numbers, vi, en) => {
    expect(linesInWords(numbers)).toEqual({ vi, en });
  });

  it('are short however many there are, and count all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 600 }), (some) => {
        const numbers = some.sort((a, b) => a - b);
        expect(linesInWords(numbers).vi.length).toBeLessThan(120);
        expect(runsOf(numbers).reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
      }),
    );
  });
});

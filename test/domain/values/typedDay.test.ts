import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/values/calendarDate.ts';
import { dayInFigures, dayInWords } from '../../../src/domain/values/dayInWords.ts';
import { readTypedDay } from '../../../src/domain/values/typedDay.ts';

describe('A day that somebody types', () => {
  it.each([
    ['27/11/2026', '2026-11-27'],
    [' 1/7/2025 ', '2025-07-01'],
    ['01-07-2025', '2025-07-01'],
    ['1.7.25', '2025-07-01'],
    ['2026-11-27', '2026-11-27'],
    ['ngày 27 tháng 11 năm 2026', '2026-11-27'],
    ['27  tháng 11 năm 2026'.normalize('NFD'), '2026-11-27'],
    ['29/02/2026', null],
    ['13/13/2026', null],
    ['hôm nay', null],
    ['', null],
  ])('%j is %j', (text, day) => expect(readTypedDay(text)).toBe(day));

  it('is read as documents and tables print it', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));
    fc.assert(fc.property(day, (each) => [each, dayInFigures(each), dayInWords(each)].every((text) => readTypedDay(text) === each)));
  });
});

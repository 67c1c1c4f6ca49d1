import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/values/calendarDate.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/domain/values/workingDays.ts';

const NONE = new Set<string>();
const NATIONAL_DAY = new Set(['2026-09-01', '2026-09-02']);

describe('working days', () => {
  it.each([
    ['2026-08-28', true],
    ['2026-08-29', false],
    ['2026-08-30', false],
    ['2026-08-31', true],
    ['2026-09-01', false],
    ['2026-09-02', false],
    ['2026-09-03', true],
  ])('%s is one: %s', (day, expected) => {
    expect(isWorkingDay(day, NATIONAL_DAY)).toBe(expected);
  });

  it.each([
    ['2026-08-26', 1, '2026-08-27'],
    ['2026-08-28', 1, '2026-08-31'],
    ['2026-08-28', 2, '2026-09-03'],
    ['2026-08-29', 1, '2026-08-31'],
    ['2026-08-31', 1, '2026-09-03'],
    ['2026-09-03', -1, '2026-08-31'],
    ['2026-09-06', -5, '2026-08-27'],
    ['2026-08-30', 0, '2026-08-30'],
    ['2025-12-31', 2, '2026-01-02'],
    ['2028-02-28', 1, '2028-02-29'],
  ])('from %s on, %i of them lead to %s', (day, n, expected) => {
    expect(addWorkingDays(day, n, NATIONAL_DAY)).toBe(expected);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot be counted by %s', (n) => {
    expect(() => addWorkingDays('2026-08-28', n, NONE)).toThrow(RangeError);
  });

  it('are counted between two days as they are added, holidays left out', () => {
    const day = fc.integer({ min: 0, max: 3650 }).map((offset) => addDays('2020-01-01', offset));
    const offsets = fc.array(fc.integer({ min: 0, max: 3650 }), { maxLength: 200 });
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), offsets, (from, n, free) => {
        const holidays = new Set(free.map((offset) => addDays('2020-01-01', offset)));
        const reached = addWorkingDays(from, n, holidays);
        expect(workingDaysBetween(from, reached, holidays)).toBe(n === 0 ? 0 : n);
        expect(n === 0 || isWorkingDay(reached, holidays)).toBe(true);
      }),
    );
  });

  it('count from the day after the first', () => {
    expect(workingDaysBetween('2026-08-28', '2026-08-31', NONE)).toBe(1);
    expect(workingDaysBetween('2026-08-28', '2026-08-28', NONE)).toBe(0);
    expect(workingDaysBetween('2026-08-31', '2026-08-28', NONE)).toBe(-1);
    expect(workingDaysBetween('2026-08-28', '2026-09-04', NATIONAL_DAY)).toBe(3);
  });
});

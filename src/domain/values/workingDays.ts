import type { CalendarDate } from './calendarDate.ts';
import { addDays } from './calendarDate.ts';

/** Whether offices work on the day: no Saturday, no Sunday, no registered holiday. */
export function isWorkingDay(day: CalendarDate, holidays: ReadonlySet<CalendarDate>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/**
 * The n-th working day after a day, or before it for a negative n. The day itself does not count; for 0 it is returned,
 * working or not. Throws RangeError unless n is a whole number.
 */
export function addWorkingDays(day: CalendarDate, n: number, holidays: ReadonlySet<CalendarDate>): CalendarDate {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Not a whole number of working days: ${n}`);
  const direction = n < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(n); left > 0;) {
    reached = addDays(reached, direction);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}

/**
 * Working days after `from` until `until`, which counts: n for `until = addWorkingDays(from, n)`. Negative where
 * `until` comes first: then the working days from `until` on, before `from`.
 */
export function workingDaysBetween(from: CalendarDate, until: CalendarDate, holidays: ReadonlySet<CalendarDate>): number {
  if (until < from) return -countWorkingDays(until, addDays(from, -1), holidays);
  return countWorkingDays(addDays(from, 1), until, holidays);
}

function countWorkingDays(first: CalendarDate, last: CalendarDate, holidays: ReadonlySet<CalendarDate>): number {
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}

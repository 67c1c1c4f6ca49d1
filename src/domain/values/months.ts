import type { CalendarDate } from './calendarDate.ts';

export interface Month {
  readonly from: CalendarDate;
  /** Exclusive. */
  readonly until: CalendarDate;
}

/** The last calendar months up to that of a day, oldest first. */
export function monthsUntil(day: CalendarDate, count: number): Month[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: count }, (_, i) => {
    const offset = month - count + i;
    return { from: firstDay(year, offset), until: firstDay(year, offset + 1) };
  });
}

/** Months count from 0 and may lie before or behind the year. */
function firstDay(year: number, month: number): CalendarDate {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

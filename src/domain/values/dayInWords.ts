import type { CalendarDate } from './calendarDate.ts';

/** A day as documents print it: '01/7/2025', '15/01/2026'. Only months 1 and 2 take a zero (NĐ 30/2020/NĐ-CP). */
export function dayInWords(day: CalendarDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

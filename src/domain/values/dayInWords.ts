import type { CalendarDate } from './calendarDate.ts';

/** A day as Vietnamese documents print it: '01/7/2025', '15/01/2026' (NĐ 30/2020/NĐ-CP: only months 1 and 2 take a zero). */
export function dayInWords(day: CalendarDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

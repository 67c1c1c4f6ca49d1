import { dayInVietNam, type CalendarDate } from './calendarDate.ts';

/** A day as documents print it: '01/7/2025', '15/01/2026'. Only months 1 and 2 take a zero (NĐ 30/2020/NĐ-CP). */
export function dayInWords(day: CalendarDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** A day as pages and tables show it, always of one width: '01/07/2025'. */
export function dayInFigures(day: CalendarDate): string {
  return day.split('-').reverse().join('/');
}

/** Days alone; '2026-01-16/G15/163-QD-BTP' is the key of a decision, '27~2025-06-30' a place, '2026-01-16T…' an instant. */
const STORED_DAY = /(?<![\d~-])\d{4}-\d{2}-\d{2}(?![\dT/-])/g;

/** A text in which stored days are printed as people write them: 'từ “2026-08-27”' becomes 'từ “27/8/2026”'. */
export function withDaysInWords(text: string): string {
  return text.replace(STORED_DAY, dayInWords);
}

const VIET_NAM_TIME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });

/** The time of day in Viet Nam: '17:53'. */
export function timeInVietNam(moment: Date): string {
  return VIET_NAM_TIME.format(moment);
}

/** An instant (RFC 3339) as people in Viet Nam read it: '27/11/2026 17:53'. What is no instant stays as it is. */
export function momentInFigures(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return `${dayInFigures(dayInVietNam(moment))} ${timeInVietNam(moment)}`;
}

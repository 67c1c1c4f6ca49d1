import { isCalendarDate, type CalendarDate } from './calendarDate.ts';

/** The ways in which people write a day: each names what stands for day, month and year. */
const WAYS: readonly RegExp[] = [
  /^(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4}|\d{2})$/u,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u,
  /^(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})$/iu,
];

/**
 * The day that somebody typed or pasted: '27/11/2026', '1.7.25', 'ngày 27 tháng 11 năm 2026'. Null for what is no day that
 * exists. Two figures of a year are of this century.
 */
export function readTypedDay(text: string): CalendarDate | null {
  const tidy = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  for (const way of WAYS) {
    const { day, month, year } = way.exec(tidy)?.groups ?? {};
    if (day === undefined || month === undefined || year === undefined) continue;
    const read = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isCalendarDate(read) ? read : null;
  }
  return null;
}

import type { CalendarDate } from '../values/calendarDate.ts';
import { daysBetween } from '../values/calendarDate.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { Check } from './checkContext.ts';
import { violation } from './checkContext.ts';

/** Decisions have announced procedures since the review of 2007 (QĐ 30/QĐ-TTg), none before 2000. */
const FIRST_DAY: CalendarDate = '2000-01-01';
const TEN_YEARS = 3653;

/** Refuses impossible days: a signature in the future or before 2000, an effect decades away. */
export const checkPlausibleDays: Check = ({ decision: { issuedOn, effectiveFrom }, today }) => {
  if (issuedOn === null) return [];
  const isFuture = issuedOn > today;
  if (isFuture || issuedOn < FIRST_DAY)
    return [
      violation(
        'DAY_IMPLAUSIBLE',
        'issuedOn',
        isFuture
          ? `Ngày ký ${dayInWords(issuedOn)} chưa đến. Kiểm tra ngày, tháng, năm ký.`
          : `Ngày ký ${dayInWords(issuedOn)} quá xa. Kiểm tra năm ký.`,
        isFuture
          ? `The day of signature, ${issuedOn}, has not come yet. See to day, month and year.`
          : `The day of signature, ${issuedOn}, lies too far back. See to the year.`,
      ),
    ];
  if (effectiveFrom === null || !isImplausible(effectiveFrom, issuedOn)) return [];
  return [
    violation(
      'DAY_IMPLAUSIBLE',
      'effectiveFrom',
      `Ngày có hiệu lực ${dayInWords(effectiveFrom)} cách ngày ký ${dayInWords(issuedOn)} quá xa. Kiểm tra năm.`,
      `The day of effect, ${effectiveFrom}, is too far from the day of signature, ${issuedOn}. See to the year.`,
    ),
  ];
};

/** More than ten years before or after signature. */
export function isImplausible(day: CalendarDate, issuedOn: CalendarDate): boolean {
  return day !== issuedOn && Math.abs(daysBetween(issuedOn, day)) > TEN_YEARS;
}

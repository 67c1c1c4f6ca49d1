import type { CalendarDate } from '../values/calendarDate.ts';
import { daysBetween } from '../values/calendarDate.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { Check } from './checkContext.ts';
import { violation } from './checkContext.ts';

/** Decisions that announce procedures exist since the review of 2007 (QĐ 30/QĐ-TTg); before 2000 there were none. */
const FIRST_DAY: CalendarDate = '2000-01-01';
const TEN_YEARS = 3653;

/** Days that cannot be: signed in the future, or before anybody announced procedures, or effective decades away. */
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

/** Ten years and more before or after signature. */
export function isImplausible(day: CalendarDate, issuedOn: CalendarDate): boolean {
  return Math.abs(daysBetween(issuedOn, day)) > TEN_YEARS;
}

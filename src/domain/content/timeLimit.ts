import type { CalendarDate } from '../values/calendarDate.ts';
import { addDays } from '../values/calendarDate.ts';
import type { TimeLimit } from './content.ts';
import { tidyText } from '../values/tidyText.ts';
import type { TimeUnit } from '../values/vocabulary.ts';
import { TIME_UNIT_LABELS } from '../values/vocabulary.ts';
import { addWorkingDays, isWorkingDay } from '../values/workingDays.ts';

interface Duration {
  readonly amount: number;
  readonly unit: TimeUnit;
}

const UNITS: Readonly<Record<string, Duration>> = {
  giờ: { amount: 1, unit: 'hour' },
  'giờ làm việc': { amount: 1, unit: 'hour' },
  ngày: { amount: 1, unit: 'day' },
  'ngày làm việc': { amount: 1, unit: 'workingDay' },
  tuần: { amount: 7, unit: 'day' },
  tháng: { amount: 1, unit: 'month' },
  năm: { amount: 1, unit: 'year' },
};
const NUMBER = String.raw`\d+\s?½|½|\d+[.,]\d+|\d+\/\d+|\d+`;
/** '07 ngày làm việc', '03 (ba) ngày', 'ba (03) ngày'. */
const QUANTITY = new RegExp(
  String.raw`(?<![\d.,/\p{L}])(${NUMBER})\s*(?:\([^()]{1,40}\)|\))?\s*((?:giờ|ngày)(?: làm việc)?|tuần|tháng|năm)(?!\p{L})`,
  'gu',
);
const SAME_DAY = /(?<!\p{L})trong ngày(?: (làm việc))?(?! làm việc)(?! (?:tiếp theo|kế tiếp|\d|thứ))(?!\p{L})/gu;
/**
 * Days and clock times, which are not lengths: 'ngày 15 tháng 7 năm 2025', '27/8/2025', 'tháng 6 năm 2025', '15 giờ
 * 30'.
 */
const NO_LENGTHS = [
  /ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?/gu,
  /(?:tháng|quý) \d{1,2} năm \d{4}/gu,
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu,
  /\d{1,2} giờ (?:\d{2}(?: phút)?(?!\d)|cùng ngày)/gu,
  /(?:trước|sau|lúc|đến) \d{1,2} giờ(?= (?:hàng|hằng|mỗi|của|các) )/gu,
];
/** '3 - 5 ngày', 'từ 3 đến 5 ngày', '12,5 ngày + thời gian …', 'ngày làm việc tiếp theo': more than one length is meant. */
const OPEN_ENDED =
  /\d\s*(?:-|–|đến|hoặc|tới)\s*\d+[\d.,]*\s*(?:\([^()]*\)\s*)?(?:giờ|ngày|tuần|tháng|năm)|(?:giờ|ngày|làm việc|tuần|tháng|năm) ?\+|ngày làm việc (?:tiếp theo|kế tiếp)/u;

/**
 * Reads a time limit: '07 ngày làm việc' has the amount 7. `amount` is null for several lengths, a range or none; then
 * only the words count. Weeks become days; '½' and '2,5' are understood.
 */
export function parseTimeLimit(text: string): TimeLimit {
  const stated = text.normalize('NFC').trim();
  if (/^[-–—.\s]*$/u.test(stated)) return { amount: null, unit: null, text: null };
  const [only, ...others] = distinct(durationsIn(stated));
  if (!only || others.length > 0) return { amount: null, unit: null, text: stated };
  return { ...only, text: stated };
}

/** '2,5 ngày làm việc', '1 working day'; the words where there is no amount. */
export function formatTimeLimit(limit: TimeLimit, language: 'vi' | 'en'): string {
  const { amount, unit } = limit;
  if (amount === null || unit === null) return limit.text ?? (language === 'vi' ? 'Không quy định' : 'Not stipulated');
  const label = TIME_UNIT_LABELS[unit][language];
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(amount);
  return `${number} ${label}${language === 'en' && amount > 1 ? 's' : ''}`;
}

/**
 * The last day to answer a dossier handed in on a day; null where the limit has no amount. Pass the limit in force on
 * the day of handing in: later versions do not change it.
 * Civil Code 2015 Articles 147 and 148: counting starts on the next day. Months and years end on the day of the same
 * number, or on the month's last day. An end on a day off moves to the next working day. Parts of days count as whole
 * days. The hour of handing in is unknown, so 24 hours count as a day: the latest day that the law allows.
 */
export function dueDay(handedInOn: CalendarDate, limit: TimeLimit, holidays: ReadonlySet<CalendarDate>): CalendarDate | null {
  const { amount, unit } = limit;
  if (amount === null || unit === null) return null;
  if (unit === 'workingDay') return addWorkingDays(handedInOn, Math.ceil(amount), holidays);
  const end = endOf(handedInOn, { amount, unit });
  return isWorkingDay(end, holidays) ? end : addWorkingDays(end, 1, holidays);
}

function durationsIn(text: string): Duration[] {
  const plain = NO_LENGTHS.reduce((rest, pattern) => rest.replace(pattern, ' '), tidyText(text).toLowerCase());
  if (OPEN_ENDED.test(plain)) return [];
  const sameDay = [...plain.matchAll(SAME_DAY)].map(([, working]): Duration => ({ amount: 1, unit: working ? 'workingDay' : 'day' }));
  return [...[...plain.matchAll(QUANTITY)].flatMap(([, number, unit]) => duration(number, unit)), ...sameDay];
}

function duration(number = '', unitName = ''): Duration[] {
  const unit = UNITS[unitName];
  const amount = amountOf(number);
  if (!unit || !(amount > 0)) return [];
  return [{ amount: amount * unit.amount, unit: unit.unit }];
}

function amountOf(number: string): number {
  const half = number.includes('½') ? 0.5 : 0;
  const [whole = '', divisor] = number.replace('½', '').trim().split('/');
  return Number(whole.replace(',', '.')) / Number(divisor ?? 1) + half;
}

function distinct(durations: readonly Duration[]): Duration[] {
  return [...new Map(durations.map((one) => [`${one.amount} ${one.unit}`, one])).values()];
}

function endOf(from: CalendarDate, { amount, unit }: Duration): CalendarDate {
  if (unit === 'hour') return addDays(from, Math.ceil(amount / 24));
  if (unit === 'day') return addDays(from, Math.ceil(amount));
  return addMonths(from, Math.ceil(unit === 'year' ? amount * 12 : amount));
}

function addMonths(day: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

import { isCalendarDate, type CalendarDate } from '../../../domain/values/calendarDate.ts';
import { parseDecisionNumber } from '../../../domain/values/decisionNumber.ts';

/** A decision cited in a text. */
export interface DecisionReference {
  /** Normalised: no inner blanks, leading zeros kept. */
  readonly number: string;
  readonly raw: string;
  readonly date: CalendarDate | null;
  /** Start and end of the citation in the text. */
  readonly start: number;
  readonly end: number;
}

const SERIAL = '\\d{1,6}[a-zA-Z]?\\s*\\/\\s*(?:\\d{4}\\s*\\/\\s*)?';
/** How decisions are cited, each with a text that prints it. */
export const NUMBER_FORMS: readonly (readonly [source: string, example: string])[] = [
  [`(?<!\\d)${SERIAL}Q[ĐD]\\s*[-–]\\s*\\p{Lu}[\\p{L}\\d.&-]*`, '02144 /QĐ - UBND'],
  [`(?<=(?:[Qq]uyết định|QUYẾT ĐỊNH|QĐ)\\s+(?:số\\s*)?:?\\s*)${SERIAL}\\p{Lu}[\\p{Lu}\\d.&-]+`, 'Quyết định số 15/TTHC-UBND'],
  ['(?<=[Qq]uyết định\\s+số\\s*)\\d{1,6}(?=\\s+ngày)', 'Quyết định số 528 ngày 13/3/2024'],
];
const NUMBER = new RegExp(NUMBER_FORMS.map(([source]) => source).join('|'), 'gu');
const DAY = /(?:ngày\s*)?(\d{1,2})\s*(?:\/|-|\.|tháng)\s*(\d{1,2})\s*(?:\/|-|\.|năm)\s*(\d{4})/iu;

/** 'các Quyết định số 7001, 7002 và 7003/QĐ-UBND': bare numbers before the one that prints the suffix for all. */
const SHARING = /(?<=quyết định\s+(?:số\s*)?:?\s*)\d{1,6}[a-z]?(?:\s*(?:[,;]|và)\s*(?:số\s+)?\d{1,6}[a-z]?)*\s*(?:[,;]|và)\s*(?:số\s+)?$/iu;
const MOST_SHARING = 200;

/** All decisions that a text cites by number, each with the date directly after it. */
export function findReferences(text: string): DecisionReference[] {
  const whole = wholeReferences(text);
  return whole.flatMap((each, index) => [...sharingSuffix(text, each, whole[index - 1]?.end ?? 0), each]);
}

/** The decisions that share the suffix of the one behind them; on which day they were issued is not said. */
function sharingSuffix(text: string, { number, start }: DecisionReference, after: number): DecisionReference[] {
  const from = Math.max(after, start - MOST_SHARING);
  const list = SHARING.exec(text.slice(from, start));
  const suffix = number.slice(number.indexOf('/'));
  if (!list || !number.includes('/')) return [];
  return [...list[0].matchAll(/\d{1,6}[a-z]?/giu)].map(({ 0: raw, index }) => {
    const at = from + list.index + index;
    return { number: normaliseNumber(raw + suffix), raw, date: null, start: at, end: at + raw.length };
  });
}

function wholeReferences(text: string): DecisionReference[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const raw = match[0].replace(/[.,;-]+$/, '');
    const end = match.index + raw.length;
    const after = /^[\s,(]*(ngày\s*[\d\s/.\-thángnăm]+)/iu.exec(text.slice(end, end + 60));
    return { number: normaliseNumber(raw), raw, date: after ? findDay(after[1] ?? '') : null, start: match.index, end };
  });
}

/** '02144 /QĐ - UBND' → '02144/QĐ-UBND'. Other text only loses its blanks. */
export function normaliseNumber(raw: string): string {
  return parseDecisionNumber(raw)?.number ?? raw.normalize('NFC').replace(/\s+/g, '');
}

/** The first existing day in a text ('ngày 26 tháng 8 năm 2026', '26/8/2026'); null without one. */
export function findDay(text: string): CalendarDate | null {
  const match = DAY.exec(text.replace(/\s+/g, ' '));
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

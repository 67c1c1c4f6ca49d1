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

const NUMBER =
  /(?<!\d)\d{1,6}[a-zA-Z]?\s*\/\s*(?:\d{4}\s*\/\s*)?Q[ĐD]\s*[-–]\s*\p{Lu}[\p{L}\d.&-]*|(?<=(?:[Qq]uyết định|QUYẾT ĐỊNH|QĐ)\s+(?:số\s*)?:?\s*)\d{1,6}[a-zA-Z]?\s*\/\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{Lu}\d.&-]+|(?<=[Qq]uyết định\s+số\s*)\d{1,6}(?=\s+ngày)/gu;
const DAY = /(?:ngày\s*)?(\d{1,2})\s*(?:\/|-|\.|tháng)\s*(\d{1,2})\s*(?:\/|-|\.|năm)\s*(\d{4})/iu;

/** All decisions that a text cites by number, each with the date directly after it. */
export function findReferences(text: string): DecisionReference[] {
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

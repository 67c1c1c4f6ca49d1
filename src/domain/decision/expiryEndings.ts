import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import { currentCode } from '../catalogue/aliases.ts';
import { firstLineOf, standingLine } from '../catalogue/catalogue.ts';
import { decisionOfLine, firstLinesOf } from '../catalogue/correctedDecision.ts';
import { ownTimeline } from '../timeline/timeline.ts';
import { versionsOf } from '../timeline/versions.ts';

/** A line that ends because its decision expires, and the first day from which that matters. */
export interface ExpiringLine {
  readonly line: LineEntry;
  readonly from: CalendarDate;
}

/**
 * "A wholly expired decision becomes one sealed ending per line still in force that no other line names": the lines of
 * the decision with this key that are in force on `day` or come into force later. Each as its last correction says, those
 * that a correction added too. A line that another decision has suspended ends on the day on which it would resume.
 */
export function linesEndedByExpiry(catalogue: Catalogue, key: string, day: CalendarDate, namedCodes: ReadonlySet<string>): ExpiringLine[] {
  const named = new Set([...namedCodes].map((code) => currentCode(catalogue, code)));
  return firstLinesOf(catalogue, key).flatMap((first) => {
    const line = standingLine(catalogue, first.id);
    if (!line || line.summary.isWithdrawn) return [];
    const code = currentCode(catalogue, line.summary.code);
    if (named.has(code)) return [];
    const from = firstDayInForce(catalogue, line, key, day);
    if (from === null) return [];
    named.add(code);
    return [{ line, from }];
  });
}

/** First day from `day` on, on which a text of the decision under this line's code is in force; null where none is. */
function firstDayInForce(catalogue: Catalogue, { summary }: LineEntry, key: string, day: CalendarDate): CalendarDate | null {
  const isOfDecision = (line: LineEntry) => {
    const first = firstLineOf(catalogue, line.id);
    return first !== null && (first.summary.decision === key || decisionOfLine(catalogue, first) === key);
  };
  const left = versionsOf(ownTimeline(catalogue, summary.code, summary.place?.code ?? null)).find(
    ({ line, until }) => isOfDecision(line) && (until === null || until > day),
  );
  if (!left) return null;
  return left.from > day ? left.from : day;
}

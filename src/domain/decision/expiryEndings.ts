import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import { currentCode } from '../catalogue/aliases.ts';
import { firstLineOf, standingLine } from '../catalogue/catalogue.ts';
import { decisionOfLine, firstLinesOf } from '../catalogue/correctedDecision.ts';
import type { NamedCode } from '../content/content.ts';
import { timelinesTouchedBy } from '../places/places.ts';
import { ownTimeline, timelineFor } from '../timeline/timeline.ts';
import { versionsOf } from '../timeline/versions.ts';

/** A line that ends because its decision expires, and the first day from which that matters. */
export interface ExpiringLine {
  readonly line: LineEntry;
  readonly from: CalendarDate;
  /** On whose timeline it ends: the issuer's; for a province also that of the former one that the line speaks for. */
  readonly place: NamedCode | null;
}

/** What expires, for whom. */
interface Expiring {
  /** Of the decision that expires. */
  readonly key: string;
  /** From which day. */
  readonly day: CalendarDate;
  /** Place of whoever ends it: null for the nation's bodies. */
  readonly place: NamedCode | null;
}

/**
 * "A wholly expired decision becomes one sealed ending per line still in force that no other line names": the lines of
 * the decision with this key that are in force on `day` or come into force later. Each as its last correction says, those
 * that a correction added too. A line that another decision has suspended ends on the day on which it would resume.
 * A body ends what stands on its own timeline: a province that expires a ministry's decision drops it for itself alone.
 */
export function linesEndedByExpiry(catalogue: Catalogue, expiring: Expiring, namedCodes: ReadonlySet<string>): ExpiringLine[] {
  const named = new Set([...namedCodes].map((code) => currentCode(catalogue, code)));
  return firstLinesOf(catalogue, expiring.key).flatMap((first) => {
    const line = standingLine(catalogue, first.id);
    if (!line || line.summary.isWithdrawn) return [];
    const code = currentCode(catalogue, line.summary.code);
    if (named.has(code)) return [];
    const place = placeOfEnding(catalogue, line, expiring.place);
    const from = place === undefined ? null : firstDayInForce(catalogue, line, { ...expiring, place });
    if (place === undefined || from === null) return [];
    named.add(code);
    return [{ line, from, place }];
  });
}

/** Undefined where the line stands on nobody's timeline that the issuer speaks for. */
function placeOfEnding({ places }: Catalogue, { summary }: LineEntry, issuer: NamedCode | null): NamedCode | null | undefined {
  if (summary.place === null || issuer === null) return summary.place === issuer ? null : (issuer ?? undefined);
  const own = timelinesTouchedBy(places, issuer.code ?? '');
  return own.includes(summary.place.code ?? '') ? summary.place : undefined;
}

/** First day from `day` on, on which a text of the decision under this line's code is in force; null where none is. */
function firstDayInForce(catalogue: Catalogue, { summary }: LineEntry, { key, day, place }: Expiring): CalendarDate | null {
  const isOfDecision = (line: LineEntry | null) => {
    const first = line && firstLineOf(catalogue, line.id);
    return first !== null && (first.summary.decision === key || decisionOfLine(catalogue, first) === key);
  };
  const code = place?.code ?? null;
  const isDrop = code !== null && summary.place === null;
  const timeline = isDrop ? timelineFor(catalogue, summary.code, code) : ownTimeline(catalogue, summary.code, code);
  const left = versionsOf(timeline).find(
    ({ line, national, until }) => isOfDecision(isDrop ? (national ?? line) : line) && (until === null || until > day),
  );
  if (!left) return null;
  return left.from > day ? left.from : day;
}

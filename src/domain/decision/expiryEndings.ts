import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import { currentCode } from '../catalogue/aliases.ts';
import { firstLineOf, standingLine } from '../catalogue/catalogue.ts';
import { decisionOfLine, firstLinesOf } from '../catalogue/correctedDecision.ts';
import type { NamedCode } from '../content/content.ts';
import { timelinesTouchedBy } from '../places/places.ts';
import { ownTimeline, timelineFor } from '../timeline/timeline.ts';
import { versionsOf } from '../timeline/versions.ts';

/** A line that ends because its decision expires, and the first day on which it ends something. */
export interface ExpiringLine {
  readonly line: LineEntry;
  readonly from: CalendarDate;
  /** The place on whose timeline it ends: the issuer's, or for a province that of a former province merged into it. */
  readonly place: NamedCode | null;
}

/** The decision that expires, and for whom. */
interface Expiring {
  /** Of the decision that expires. */
  readonly key: string;
  /** From which day. */
  readonly day: CalendarDate;
  /** The place of the body that ends it; null for national bodies. */
  readonly place: NamedCode | null;
}

/**
 * "A wholly expired decision becomes one sealed ending per line still in force that no other line names": the lines of
 * this decision in force on `day` or later. Each counts with its corrections, and lines added by corrections count too.
 * A line that another decision suspends ends on the day when it would resume. A body ends only what stands on its own
 * timeline: a province that expires a ministry's decision drops it for itself.
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

/** Undefined where the issuer does not speak for the timeline of the line. */
function placeOfEnding({ places }: Catalogue, { summary }: LineEntry, issuer: NamedCode | null): NamedCode | null | undefined {
  if (summary.place === null || issuer === null) return summary.place === issuer ? null : (issuer ?? undefined);
  const own = timelinesTouchedBy(places, issuer.code ?? '');
  return own.includes(summary.place.code ?? '') ? summary.place : undefined;
}

/** The first day, from `day` on, when this line's code has a text of the decision in force; null for no such day. */
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

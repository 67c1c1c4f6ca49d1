import type { ChangeCounts } from '../sealing/announcement.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import { codesNamedBy, currentCode } from '../catalogue/aliases.ts';
import { firstLineOf, standingLine } from '../catalogue/catalogue.ts';
import type { Claim } from './claims.ts';
import type { PlaceId } from '../places/places.ts';
import { placesOnTimeline, timelinesTouchedBy } from '../places/places.ts';
import type { Segment, Timeline } from './timeline.ts';
import { claimsOn, ownTimeline, placesHeard, segmentOn, timelineFor } from './timeline.ts';
import type { Version } from './versions.ts';
import { summaryOfVersion, nearestVersion, toVersion, versionsOf } from './versions.ts';
import type { LineSummary } from '../sealing/sealedLine.ts';
import type { ChangeKind } from '../values/vocabulary.ts';
import { CHANGE_KINDS } from '../values/vocabulary.ts';
import { remembered } from '../values/remembered.ts';

/** Counts lines by kind. */
export function countKinds(kinds: Iterable<ChangeKind>): ChangeCounts {
  const counts = { total: 0, ...Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) } as Record<ChangeKind | 'total', number>;
  for (const kind of kinds) {
    counts[kind] += 1;
    counts.total += 1;
  }
  return counts;
}

/** Every line in the order in which it was announced: by sequence, then rank in the decision. */
export const allLines = remembered((catalogue: Catalogue): readonly LineEntry[] => [...catalogue.lines.values()]);

/**
 * Versions that a line ended or replaced. They are looked for on the timeline that answers for the given place and on
 * the timelines where the line stands.
 */
export function versionsEndedBy(catalogue: Catalogue, line: LineEntry, asked: PlaceId | null = null): Version[] {
  const place = line.summary.place?.code ?? null;
  const touched = place === null ? [null] : timelinesTouchedBy(catalogue.places, place);
  const ended = new Map<string, Version>();
  for (const code of codesNamedBy(catalogue, line)) {
    const answering = asked === null ? [] : [timelineFor(catalogue, code, asked)];
    for (const timeline of [...answering, ...touched.map((id) => ownTimeline(catalogue, code, id))])
      for (const version of endedOn(timeline, line)) if (!ended.has(version.id)) ended.set(version.id, version);
  }
  return [...ended.values()];
}

/** A line's own name, levels and field; an ending that prints none has those of the text that it ended. */
export function subjectOf(catalogue: Catalogue, { summary }: Pick<LineEntry, 'summary'>): LineSummary {
  const isWhole = summary.name !== '' && summary.levels.length > 0 && summary.fields.length > 0;
  if (summary.kind !== 'abolished' || isWhole) return summary;
  const place = summary.place?.code ?? null;
  const ended =
    nearestVersion(ownTimeline(catalogue, summary.code, place), summary.effectiveFrom) ??
    nearestVersion(timelineFor(catalogue, summary.code, place), summary.effectiveFrom);
  if (!ended) return summary;
  const { name, levels, fields } = summaryOfVersion(ended);
  return {
    ...summary,
    name: summary.name === '' ? name : summary.name,
    levels: summary.levels.length > 0 ? summary.levels : levels,
    fields: summary.fields.length > 0 ? summary.fields : fields,
  };
}

function endedOn(timeline: Timeline, line: LineEntry): Version[] {
  const begins = timeline.find((segment) => segment.line === line && segment.from === line.summary.effectiveFrom);
  if (!begins) return [];
  return versionsOf(timeline).filter((version) => version.until === begins.from && version.line !== line);
}

/**
 * The line that ended or replaced a version on the timeline of its viewer. Null while no end is known, or where it ran
 * out and an earlier text resumed.
 */
export function enderOf(catalogue: Catalogue, version: Version, timeline: Timeline): LineEntry | null {
  const { until, line } = version;
  const standing = standingLine(catalogue, firstLineOf(catalogue, line.id)?.id ?? line.id);
  // A corrected line did not end: its correction counts instead. A withdrawn line was removed by the withdrawal.
  if (standing && standing !== line) return standing.summary.isWithdrawn ? standing : null;
  return until === null ? null : enderOn(catalogue, version, segmentOn(timeline, until), until);
}

/** The line that ended a version on the day `until`; `next` answers on that day. */
function enderOn(catalogue: Catalogue, version: Version, next: Segment | null, until: CalendarDate): LineEntry | null {
  const { line } = version;
  if (next && next.line !== line && next.line.summary.effectiveFrom === until) return next.line;
  // A temporary line ends itself; a pair ends when its national half ends.
  if (line.summary.effectiveUntil === until) return line;
  if (version.national) return enderOfNational(catalogue, line, version.national, until);
  if (version.from === until) return overtaker(catalogue, line);
  // A local entry that waited for the national text begins with it.
  if (next?.national?.summary.effectiveFrom === until) return next.national;
  return silencer(catalogue, line, until) ?? next?.line ?? null;
}

function enderOfNational(catalogue: Catalogue, line: LineEntry, national: LineEntry, until: CalendarDate): LineEntry {
  const after = segmentOn(ownTimeline(catalogue, line.summary.code, null), until)?.line;
  return after?.summary.effectiveFrom === until ? after : national;
}

/** The next change on a timeline after a day: a line begins, or a temporary line runs out. */
export function nextChange(catalogue: Catalogue, timeline: Timeline, day: CalendarDate): LineEntry | null {
  const next = timeline.find((segment) => segment.from > day);
  const current = segmentOn(timeline, day);
  const ending = current?.until ?? null;
  // A silent stretch follows: the current text runs out and no line begins on that day.
  if (current && ending !== null && (!next || ending < next.from))
    return (current.effect === 'text' ? enderOf(catalogue, toVersion(current), timeline) : null) ?? current.line;
  return next ? changeWith(timeline, next, day) : null;
}

/** The line that changes when a segment begins after `day`. */
function changeWith(timeline: Timeline, next: Segment, day: CalendarDate): LineEntry {
  if (next.line.summary.effectiveFrom > day) return next.line;
  const before = previous(timeline, next);
  // The same local entry with another national text from then on.
  if (before?.national && next.national && before.line === next.line)
    return next.national.summary.effectiveFrom > day ? next.national : before.national;
  return before?.line ?? next.line;
}

/** Whether a temporary line runs out on the day, as opposed to a new line that begins. */
export function runsOutOn({ summary }: Pick<LineEntry, 'summary'>, day: CalendarDate | null): boolean {
  return day !== null && summary.effectiveUntil === day && summary.effectiveFrom < day;
}

/** Codes that replaced a procedure for people of a place, by lines effective on or before a day. */
export function replacersOf(catalogue: Catalogue, code: string, day: CalendarDate, place: PlaceId | null = null): string[] {
  const own = currentCode(catalogue, code);
  return unique(
    claimsHeard(catalogue, code, day, place)
      .map(({ line }) => currentCode(catalogue, line.summary.code))
      .filter((other) => other !== own),
  );
}

/** Codes that a procedure replaced for people of a place, by lines effective on or before a day. */
export function replacedCodesOf(catalogue: Catalogue, code: string, day: CalendarDate, place: PlaceId | null = null): string[] {
  const own = currentCode(catalogue, code);
  return unique(
    claimsHeard(catalogue, code, day, place)
      .map(({ line }) => codesNamedBy(catalogue, line))
      .filter(([bearer]) => bearer === own)
      .flatMap(([, ...replaced]) => replaced)
      .filter((replaced) => replaced !== own),
  );
}

function claimsHeard(catalogue: Catalogue, code: string, day: CalendarDate, place: PlaceId | null): Claim[] {
  const heard = placesHeard(catalogue, code, place);
  return claimsOn(catalogue, code).filter((claim) => heard.has(claim.place) && claim.from <= day);
}

/** For a version that was never in force: the claim that overtook it, or the ending that removed it. */
function overtaker(catalogue: Catalogue, line: LineEntry): LineEntry | null {
  const place: PlaceId | null = line.summary.place?.code ?? null;
  const claims = claimsOn(catalogue, line.summary.code).filter((claim) => claim.place === place);
  const own = claims.findIndex((claim) => claim.line === line);
  if (own < 0) return null;
  const later = (claim: Claim, i: number) => i > own && claim.from === line.summary.effectiveFrom;
  const taking = claims.findLast(
    (claim) =>
      claim.effect === 'ended' && claim.until === null && claim.from < line.summary.effectiveFrom && claim.order[0] > claims[own]!.order[0],
  );
  return claims.findLast(later)?.line ?? taking?.line ?? null;
}

/**
 * A local entry without full content began before the national text exists. It shows no text but ended the former one.
 */
function silencer(catalogue: Catalogue, { summary }: LineEntry, until: CalendarDate): LineEntry | null {
  const place = summary.place?.code ?? null;
  if (place === null) return null;
  const heard = [...placesOnTimeline(catalogue.places, place), ...timelinesTouchedBy(catalogue.places, place)];
  const silencing = claimsOn(catalogue, summary.code).findLast(
    (claim) => claim.place !== null && heard.includes(claim.place) && claim.from === until,
  );
  return silencing?.line ?? null;
}

function previous(timeline: Timeline, segment: Segment): Segment | null {
  return timeline[timeline.indexOf(segment) - 1] ?? null;
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

import { ownOr } from '../values/ownOr.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { daysBetween } from '../values/calendarDate.ts';
import { currentCode } from '../catalogue/aliases.ts';
import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import type { PlaceId } from '../places/places.ts';
import type { LineSummary } from '../sealing/sealedLine.ts';
import type { Segment, Timeline } from './timeline.ts';
import { ownTimeline, segmentOn, timelineFor } from './timeline.ts';
import type { LegalForce } from '../values/vocabulary.ts';
import { remembered } from '../values/remembered.ts';

/**
 * The text of a procedure on the days `[from, until)`. A version that resumes has several such intervals. Seen on a
 * day, it shows the interval of that day, else the next, else the last. `from === until` means that it was overtaken
 * before its first day.
 */
export interface Version {
  /** Id of the line; for a local entry without full content 'local~national'. */
  readonly id: string;
  readonly line: LineEntry;
  /** The national half. */
  readonly national: LineEntry | null;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

export function versionId(line: LineEntry, national: LineEntry | null): string {
  return national ? `${line.id}~${national.id}` : line.id;
}

/** All versions of a timeline, oldest first. One that resumes after a temporary line stands once for each interval. */
export const versionsOf = remembered((timeline: Timeline): readonly Version[] =>
  timeline.filter((segment) => segment.effect === 'text').map(toVersion),
);

/** Timelines are kept with the procedure that they belong to, and asked for each day and list anew. */
/** The version in force on a day. */
export function versionOn(timeline: Timeline, day: CalendarDate): Version | null {
  const segment = segmentOn(timeline, day);
  return segment?.effect === 'text' ? toVersion(segment) : null;
}

/** The version in force on a day, else the nearest one (the earlier where two are equally near). */
export function nearestVersion(timeline: Timeline, day: CalendarDate): Version | null {
  const current = versionOn(timeline, day);
  if (current) return current;
  let nearest: Version | null = null;
  let distance = Infinity;
  for (const version of versionsOf(timeline)) {
    const away =
      day < version.from
        ? daysBetween(day, version.from)
        : version.until !== null && version.until <= day
          ? daysBetween(version.until, day) + 1
          : 0;
    if (away < distance) [nearest, distance] = [version, away];
  }
  return nearest;
}

/**
 * A version by its permanent id, with its interval around a day as seen from a place (null: where it belongs). Null
 * where no announced line has that id, or the line ends something.
 */
export function findVersion(catalogue: Catalogue, id: string, day: CalendarDate, place: PlaceId | null): Version | null {
  const [lineId = '', nationalId] = id.split('~');
  const line = catalogue.lines.get(lineId);
  if (!line || line.summary.kind === 'abolished' || line.summary.isWithdrawn) return null;
  const national = nationalId === undefined ? null : (catalogue.lines.get(nationalId) ?? null);
  if (nationalId !== undefined && !isPair(catalogue, line.summary, national?.summary)) return null;

  const timelines = [
    timelineFor(catalogue, line.summary.code, place),
    ownTimeline(catalogue, line.summary.code, line.summary.place?.code ?? null),
  ];
  for (const timeline of place === null ? timelines.slice(1) : timelines) {
    const found = versionsOf(timeline).filter((version) => version.line === line && (national === null || version.national === national));
    const seen = seenOn(found, day);
    if (seen) return seen;
  }
  return { id, line, national, from: line.summary.effectiveFrom, until: line.summary.effectiveFrom };
}

/** Whether two lines form a pair: a local entry without full content and a national text of its procedure. */
function isPair(catalogue: Catalogue, local: LineSummary, national: LineSummary | undefined): boolean {
  if (!national || national.place !== null || national.kind === 'abolished') return false;
  if (currentCode(catalogue, national.code) !== currentCode(catalogue, local.code)) return false;
  return local.place !== null && local.contentFrom !== 'own' && !national.isWithdrawn;
}

/** Of one version's intervals: that of the day, else the next, else the last. */
export function seenOn(intervals: readonly Version[], day: CalendarDate): Version | null {
  return intervals.find((version) => version.until === null || day < version.until) ?? intervals.at(-1) ?? null;
}

/** The legal force of a version on a day, by the interval seen from that day. */
export function forceOn(version: Pick<Version, 'from' | 'until'>, day: CalendarDate): LegalForce {
  if (day < version.from) return 'notYetInForce';
  return version.until === null || day < version.until ? 'inForce' : 'noLongerInForce';
}

/**
 * The summary of a version. In a pair, each part is the local line's where filled, otherwise the national line's. Code,
 * kind, decision and days are always the line's own.
 */
export function summaryOfVersion(version: Pick<Version, 'line' | 'national'>): LineSummary {
  const { line, national } = version;
  if (!national) return line.summary;
  return pairsWith(line)(national);
}

const pairsWith = remembered((local: LineEntry) => remembered((national: LineEntry) => pairSummaries(local.summary, national.summary)));

function pairSummaries(local: LineSummary, national: LineSummary): LineSummary {
  return {
    ...local,
    name: local.name === '' ? national.name : local.name,
    levels: ownOr(local.levels, national.levels),
    fields: ownOr(local.fields, national.fields),
    audience: ownOr(local.audience, national.audience),
    competentAuthorities: ownOr(local.competentAuthorities, national.competentAuthorities),
    implementingAuthorities: ownOr(local.implementingAuthorities, national.implementingAuthorities),
    coordinatingAuthorities: ownOr(local.coordinatingAuthorities, national.coordinatingAuthorities),
    onlineLevel: local.onlineLevel === 'none' ? national.onlineLevel : local.onlineLevel,
    partialOnlineReason: local.partialOnlineReason ?? national.partialOnlineReason,
    legalBasis: ownOr(local.legalBasis, national.legalBasis),
    lifeEvents: ownOr(local.lifeEvents, national.lifeEvents),
    isBoundaryIndependent: local.isBoundaryIndependent || national.isBoundaryIndependent,
  };
}

/** A segment as a version. */
export function toVersion(segment: Segment): Version {
  const { line, national, from, until } = segment;
  return { id: versionId(line, national), line, national, from, until };
}

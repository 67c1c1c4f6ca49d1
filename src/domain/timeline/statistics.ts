import type { ChangeCounts } from '../sealing/announcement.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { dayInVietNam, earlierEnd } from '../values/calendarDate.ts';
import { currentCode } from '../catalogue/aliases.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { linesOf, standingLine } from '../catalogue/catalogue.ts';
import { headOfDecision, statedHead } from '../catalogue/correctedDecision.ts';
import { countKinds, subjectOf } from './changes.ts';
import type { NamedCode } from '../content/content.ts';
import type { PlaceId } from '../places/places.ts';
import { placesOnTimeline } from '../places/places.ts';
import type { ProcedureFilter } from './procedureFilter.ts';
import { fieldsOf, summaryMatcher, levelsOf, procedureMatcher, type Seen } from './procedureFilter.ts';
import type { ProcedureView, Viewpoint } from './procedureView.ts';
import { viewProcedures } from './procedureView.ts';
import { summaryOfVersion } from './versions.ts';
import type { GovernmentLevel, OnlineServiceLevel, ProcedureType } from '../values/vocabulary.ts';
import { GOVERNMENT_LEVELS, ONLINE_LEVELS, PROCEDURE_TYPES } from '../values/vocabulary.ts';

/** A procedure of several levels counts once under each in `count`; `exclusive` counts it under its highest only. */
export interface LevelCount {
  readonly level: GovernmentLevel;
  readonly count: number;
  readonly exclusive: number;
}

export interface CatalogueStatistics {
  readonly asOf: CalendarDate;
  readonly inForce: number;
  readonly byLevel: readonly LevelCount[];
  readonly byField: readonly { readonly field: NamedCode; readonly count: number }[];
  /** By issuing authority. */
  readonly byAuthority: readonly { readonly authority: NamedCode; readonly count: number }[];
  readonly byType: readonly { readonly type: ProcedureType; readonly count: number }[];
  readonly byOnlineLevel: readonly { readonly level: OnlineServiceLevel; readonly count: number }[];
}

/** What is in force on a viewpoint's day in its place. All groups but `byLevel.count` add up to `inForce`. */
export function statisticsOf(
  catalogue: Catalogue,
  viewpoint: Viewpoint & Seen,
  filter: ProcedureFilter,
  views: readonly ProcedureView[] = viewProcedures(catalogue, viewpoint),
): CatalogueStatistics {
  const heads = views
    .filter(procedureMatcher(catalogue, { ...filter, legalForce: ['inForce'] }, viewpoint))
    .flatMap((view) => (view.version ? summaryOfVersion(view.version) : []));
  const highest = heads.map(({ levels }) => GOVERNMENT_LEVELS.find((level) => levels.includes(level)) ?? 'other');
  return {
    asOf: viewpoint.asOf,
    inForce: heads.length,
    byLevel: GOVERNMENT_LEVELS.map((level) => ({
      level,
      count: heads.filter((summary) => levelsOf(summary).includes(level)).length,
      exclusive: highest.filter((candidate) => candidate === level).length,
    })).filter(({ count }) => count > 0),
    byField: tally(heads.flatMap((summary) => fieldsOf(summary)[0] ?? [])).map(([field, count]) => ({ field, count })),
    byAuthority: tally(heads.flatMap(({ decision }) => headOfDecision(catalogue, decision)?.issuingAuthority ?? [])).map(
      ([authority, count]) => ({ authority, count }),
    ),
    byType: PROCEDURE_TYPES.map((type) => ({ type, count: heads.filter((summary) => summary.type === type).length })).filter(
      ({ count }) => count > 0,
    ),
    byOnlineLevel: ONLINE_LEVELS.map((level) => ({
      level,
      count: heads.filter(({ onlineLevel }) => onlineLevel === level).length,
    })).filter(({ count }) => count > 0),
  };
}

/**
 * Decisions issued on the days `[from, until)` and counts of their lines; with a place, only its authorities'
 * decisions. Left out: corrections, baselines, and what was later withdrawn as if never issued.
 */
export function periodChanges(
  catalogue: Catalogue,
  period: { readonly from: CalendarDate; readonly until: CalendarDate },
  place: PlaceId | null,
  filter: ProcedureFilter,
): { readonly decisions: number; readonly counts: ChangeCounts } {
  const asked = place === null ? null : issuersOf(catalogue, place);
  const passes = summaryMatcher(catalogue, filter);
  const counted = catalogue.announcements.flatMap((announcement) => {
    const head = statedHead(catalogue, announcement);
    if (head.type === 'baseline' || head.type === 'correction') return [];
    if (head.issuedOn < period.from || head.issuedOn >= period.until) return [];
    if (asked && !(head.place?.code && asked.has(head.place.code))) return [];
    const lines = linesOf(catalogue, announcement).filter(
      (line) =>
        !standingLine(catalogue, line.id)?.summary.isWithdrawn &&
        (!filter.codes || filter.codes.includes(currentCode(catalogue, line.summary.code))) &&
        passes(subjectOf(catalogue, line)),
    );
    return lines.length > 0 || announcement.lines.length === 0 ? [lines] : [];
  });
  return { decisions: counted.length, counts: countKinds(counted.flat().map(({ summary }) => summary.kind)) };
}

/**
 * The day from which counts are complete: the day of the newest imported decision. An import does not contain what had
 * ended before. None of its decisions can be newer than the import itself.
 */
export function knownFrom(catalogue: Catalogue): CalendarDate | null {
  const days = catalogue.announcements
    .filter(({ head }) => head.type === 'baseline')
    .map(({ head, announcedAt }) => earlierEnd(head.issuedOn, dayInVietNam(new Date(announcedAt))) ?? head.issuedOn);
  return days.sort().at(-1) ?? null;
}

/** The provinces whose authorities issue for a place. For a commune: its former province and that one's successor. */
function issuersOf(catalogue: Catalogue, place: PlaceId): ReadonlySet<PlaceId> {
  const unit = catalogue.places.units.get(place);
  const asks = unit?.asks ?? [place];
  return new Set(unit?.level === 'province' ? asks : asks.flatMap((id) => placesOnTimeline(catalogue.places, id)));
}

const inVietnamese = new Intl.Collator('vi');

/** Counts equal things (by code, else by name), most frequent first, then by name. */
function tally(things: readonly NamedCode[]): [NamedCode, number][] {
  const counts = new Map<string, [NamedCode, number]>();
  for (const thing of things) {
    const key = thing.code ?? thing.name;
    const known = counts.get(key);
    if (known) known[1] += 1;
    else counts.set(key, [thing, 1]);
  }
  return [...counts.values()].sort((a, b) => b[1] - a[1] || inVietnamese.compare(a[0].name, b[0].name));
}

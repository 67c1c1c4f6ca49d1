import type { CalendarDate } from '../values/calendarDate.ts';
import { dayInVietNam, earlierEnd } from '../values/calendarDate.ts';
import { codesNamedBy, currentCode, entryOf } from '../catalogue/aliases.ts';
import type { Catalogue, LineEntry, ProcedureEntry } from '../catalogue/catalogue.ts';
import { firstLineOf, standingLine } from '../catalogue/catalogue.ts';
import { headOfDecision } from '../catalogue/correctedDecision.ts';
import type { PlaceId } from '../places/places.ts';
import type { Timeline } from './timeline.ts';
import { claimsOn, segmentOn, timelineFor } from './timeline.ts';
import type { Version } from './versions.ts';
import { nearestVersion, versionOn } from './versions.ts';
import type { LegalForce } from '../values/vocabulary.ts';
import { remembered } from '../values/remembered.ts';

/** The day whose law is asked for, and the place whose people ask (null: the national catalogue). */
export interface Viewpoint {
  readonly asOf: CalendarDate;
  /** Permanent id. */
  readonly place: PlaceId | null;
}

/** A procedure seen on a day and for a place. */
export interface ProcedureView {
  readonly code: string;
  readonly timeline: Timeline;
  /** The version in force on the day. */
  readonly version: Version | null;
  /** That, else the nearest; null where no text applies on any day. */
  readonly latest: Version | null;
  /** Null for days before `knownFrom`, and where nothing was ever said for this place. */
  readonly legalForce: LegalForce | null;
  /** First day of which the catalogue knows anything about the procedure. */
  readonly knownFrom: CalendarDate;
}

/**
 * One procedure as seen by a question, by its code or a provisional one that it bore before. Null when no announced line
 * names it: none ever did, or the only ones that did were corrected to another code.
 */
export function viewProcedure(catalogue: Catalogue, code: string, viewpoint: Viewpoint): ProcedureView | null {
  const entry = entryOf(catalogue, code);
  if (!entry || !isNamedNow(catalogue, entry)) return null;
  const timeline = timelineFor(catalogue, code, viewpoint.place);
  const knownFrom = knownFromOf(entry, catalogue);
  return {
    code: entry.code,
    timeline,
    version: versionOn(timeline, viewpoint.asOf),
    latest: nearestVersion(timeline, viewpoint.asOf),
    legalForce: forceOfTimeline(timeline, viewpoint.asOf, knownFrom),
    knownFrom,
  };
}

/** Every procedure that the question can be asked of, ordered by code. */
export function viewProcedures(catalogue: Catalogue, viewpoint: Viewpoint): ProcedureView[] {
  return sortedCodes(catalogue).flatMap((code) => viewProcedure(catalogue, code, viewpoint) ?? []);
}

/** A line that was withdrawn still names its procedure; one that was corrected to another code no longer does. */
function isNamedNow(catalogue: Catalogue, { code, lines }: ProcedureEntry): boolean {
  if (claimsOn(catalogue, code).length > 0) return true;
  return lines.some((first) => {
    const standing = standingLine(catalogue, first);
    return standing !== null && codesNamedBy(catalogue, standing).includes(code);
  });
}

/** The name in force on the day, else the nearest known one, else what the last line that spoke about the code calls it. */
export function nameOf(catalogue: Catalogue, view: ProcedureView): string {
  const named = view.latest?.line.summary.name || view.latest?.national?.summary.name;
  if (named) return named;
  for (const { line } of [...claimsOn(catalogue, view.code)].reverse()) {
    const { summary } = line;
    const name =
      currentCode(catalogue, summary.code) === view.code
        ? summary.name
        : summary.replaces.find(({ code }) => code !== null && currentCode(catalogue, code) === view.code)?.name;
    if (name) return name;
  }
  return view.code;
}

const sortedCodes = remembered((catalogue: Catalogue): readonly string[] =>
  [...catalogue.procedures.keys()].filter((code) => currentCode(catalogue, code) === code).sort(),
);

/** An entry is replaced whenever a line on it changes, so this day holds as long as it lives. */
const knownFromOf = remembered((entry: ProcedureEntry, catalogue: Catalogue): CalendarDate => {
  const standing = claimsOn(catalogue, entry.code).map(({ line }) => line);
  const lines = standing.length > 0 ? standing : entry.lines.flatMap((id) => catalogue.lines.get(id) ?? []);
  return firstKnownDay(catalogue, lines);
});

/**
 * A line that makes a procedure known on its day of signature that it is not yet in force; any other speaks from its day
 * on, or from the day on which it was announced where that came first.
 */
function firstKnownDay(catalogue: Catalogue, lines: readonly LineEntry[]): CalendarDate {
  const days = lines.map(({ id, summary }) => {
    // Of a corrected line the decision that first carried it.
    const first = firstLineOf(catalogue, id);
    const decision = headOfDecision(catalogue, (first?.summary ?? summary).decision);
    const isNew = summary.kind === 'new' && decision !== null && decision.type !== 'baseline';
    if (isNew && decision.issuedOn < summary.effectiveFrom) return decision.issuedOn;
    const announced = first && catalogue.announcements[first.sequence - 1];
    if (!announced || announced.announcedAt.slice(0, 10) > summary.effectiveFrom) return summary.effectiveFrom;
    return earlierEnd(summary.effectiveFrom, dayInVietNam(new Date(announced.announcedAt))) ?? summary.effectiveFrom;
  });
  return days.reduce((first, day) => (day < first ? day : first));
}

function forceOfTimeline(timeline: Timeline, day: CalendarDate, knownFrom: CalendarDate): LegalForce | null {
  if (day < knownFrom || timeline.length === 0) return null;
  const segment = segmentOn(timeline, day);
  if (segment) return segment.effect === 'text' ? 'inForce' : 'noLongerInForce';
  const hasBegun = timeline.some(({ from }) => from <= day);
  return hasBegun ? 'noLongerInForce' : 'notYetInForce';
}

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

/** The day of the law, and the place of the people (null: the national catalogue). */
export interface Viewpoint {
  readonly asOf: CalendarDate;
  /** Permanent id. */
  readonly place: PlaceId | null;
}

/** A procedure as seen on a day from a place. */
export interface ProcedureView {
  readonly code: string;
  readonly timeline: Timeline;
  /** The version in force on the day. */
  readonly version: Version | null;
  /** The version in force, else the nearest one; null where no text applies on any day. */
  readonly latest: Version | null;
  /** Null for days before `knownFrom`, and where the place never had a text. */
  readonly legalForce: LegalForce | null;
  /** First day of which the catalogue knows anything about the procedure. */
  readonly knownFrom: CalendarDate;
}

/**
 * A procedure as seen from a viewpoint, by its code or an alias. Null where no announced line names the code, or where
 * all lines that did were corrected to another code.
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

/** Every procedure that a viewpoint can see, ordered by code. */
export function viewProcedures(catalogue: Catalogue, viewpoint: Viewpoint): ProcedureView[] {
  return sortedCodes(catalogue).flatMap((code) => viewProcedure(catalogue, code, viewpoint) ?? []);
}

/**
 * The same as `viewProcedures`, from the views of another day in the same place: a procedure whose version is in force on
 * both days looks the same. Days of a series share nearly everything.
 */
export function viewProceduresFrom(
  known: { readonly views: readonly ProcedureView[]; readonly asOf: CalendarDate },
  catalogue: Catalogue,
  viewpoint: Viewpoint,
): ProcedureView[] {
  const [first, last] = known.asOf < viewpoint.asOf ? [known.asOf, viewpoint.asOf] : [viewpoint.asOf, known.asOf];
  return known.views.flatMap((view) => {
    const { version, knownFrom } = view;
    const isSame = version !== null && knownFrom <= first && version.from <= first && (version.until === null || last < version.until);
    return isSame ? view : (viewProcedure(catalogue, view.code, viewpoint) ?? []);
  });
}

/** A withdrawn line still names its procedure; a line corrected to another code does not. */
function isNamedNow(catalogue: Catalogue, { code, lines }: ProcedureEntry): boolean {
  if (claimsOn(catalogue, code).length > 0) return true;
  return lines.some((first) => {
    const standing = standingLine(catalogue, first);
    return standing !== null && codesNamedBy(catalogue, standing).includes(code);
  });
}

/** The name in force on the day, else the nearest known name, else the name in the last line about the code. */
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

/** A changed line replaces the entry, so this day stays right while the entry lives. */
const knownFromOf = remembered((entry: ProcedureEntry, catalogue: Catalogue): CalendarDate => {
  const standing = claimsOn(catalogue, entry.code).map(({ line }) => line);
  const lines = standing.length > 0 ? standing : entry.lines.flatMap((id) => catalogue.lines.get(id) ?? []);
  return firstKnownDay(catalogue, lines);
});

/**
 * A line that creates a procedure makes it known on the day of signature, before it is in force. Any other line makes
 * it known on its day or on the day announced, whichever came first.
 */
function firstKnownDay(catalogue: Catalogue, lines: readonly LineEntry[]): CalendarDate {
  const days = lines.map(({ id, summary }) => {
    // For a corrected line: the decision that first contained it.
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

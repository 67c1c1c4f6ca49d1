import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { Catalogue, LineEntry } from '../../domain/catalogue/catalogue.ts';
import type { ProcedureContent } from '../../domain/content/content.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { LineSummary, SealedLineId } from '../../domain/sealing/sealedLine.ts';
import { ownTimeline, timelineFor } from '../../domain/timeline/timeline.ts';
import type { Viewpoint } from '../../domain/timeline/procedureView.ts';
import { summaryOfVersion, nearestVersion, versionOn, versionsOf } from '../../domain/timeline/versions.ts';

/** The catalogue, registers and texts that drafting uses. */
export interface Known {
  readonly catalogue: Catalogue;
  readonly registers: Registers;
  /** Long texts by line id, where they were loaded. */
  readonly texts?: ReadonlyMap<SealedLineId, ProcedureContent>;
}

/** The catalogue's data about a procedure on the day, or nearest to it. */
export function knownHead({ catalogue }: Known, code: string, { place, asOf }: Viewpoint): LineSummary | null {
  const version = nearestVersion(timelineFor(catalogue, code, place), asOf);
  return version && summaryOfVersion(version);
}

/** The national line that completes a local one: in force on the day, or the next one. */
export function nationalLine({ catalogue }: Known, code: string, day: CalendarDate): LineEntry | null {
  const standing = versionsOf(ownTimeline(catalogue, code, null)).filter(({ until }) => until === null || day < until);
  return standing[0]?.line ?? null;
}

/** The place's own full text in force on the day. */
export function ownLocalLine({ catalogue }: Known, code: string, { place, asOf }: Viewpoint): LineEntry | null {
  const version = place === null ? null : versionOn(ownTimeline(catalogue, code, place), asOf);
  return version && version.national === null ? version.line : null;
}

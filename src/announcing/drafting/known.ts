import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { Catalogue, LineEntry } from '../../domain/catalogue/catalogue.ts';
import { currentCode, entryOf } from '../../domain/catalogue/aliases.ts';
import { standingLine } from '../../domain/catalogue/catalogue.ts';
import type { ProcedureContent } from '../../domain/content/content.ts';
import type { PlaceId } from '../../domain/places/places.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { LineSummary, SealedLineId } from '../../domain/sealing/sealedLine.ts';
import { ownTimeline, placesHeard, timelineFor } from '../../domain/timeline/timeline.ts';
import type { Viewpoint } from '../../domain/timeline/procedureView.ts';
import { summaryOfVersion, nearestVersion, versionOn, versionsOf } from '../../domain/timeline/versions.ts';
import { foldText } from '../../reading/meaning/foldText.ts';
import { remembered } from '../../domain/values/remembered.ts';

/** What a decision is drafted against. */
export interface Known {
  readonly catalogue: Catalogue;
  readonly registers: Registers;
  /** Long texts of lines, by id, where they were loaded. */
  readonly texts?: ReadonlyMap<SealedLineId, ProcedureContent>;
}

/** Names are compared without case, marks, punctuation and a leading 'Thủ tục'. */
export function foldName(name: string): string {
  return foldText(name).replace(/^thu tuc /, '');
}

/** What the catalogue says of a procedure on the day, or nearest to it. */
export function knownHead({ catalogue }: Known, code: string, { place, asOf }: Viewpoint): LineSummary | null {
  const version = nearestVersion(timelineFor(catalogue, code, place), asOf);
  return version && summaryOfVersion(version);
}

/** The national line that a local one would be read with: in force on the day, or the next to be. */
export function nationalLine({ catalogue }: Known, code: string, day: CalendarDate): LineEntry | null {
  const standing = versionsOf(ownTimeline(catalogue, code, null)).filter(({ until }) => until === null || day < until);
  return standing[0]?.line ?? null;
}

/** A text of the place's own, in full, that is in force on the day. */
export function ownLocalLine({ catalogue }: Known, code: string, { place, asOf }: Viewpoint): LineEntry | null {
  const version = place === null ? null : versionOn(ownTimeline(catalogue, code, place), asOf);
  return version && version.national === null ? version.line : null;
}

/**
 * Codes of the procedures that bear exactly this name (folded) and that people of the place can see: those in force on
 * the day, or where none is, all of them.
 */
export function codesNamed({ catalogue }: Known, name: string, { place, asOf }: Viewpoint): string[] {
  const codes = [...(namesOf(catalogue).get(foldName(name)) ?? [])].filter((code) => isHeard(catalogue, code, place)).sort();
  const inForce = codes.filter((code) => versionOn(timelineFor(catalogue, code, place), asOf) !== null);
  return inForce.length > 0 ? inForce : codes;
}

function isHeard(catalogue: Catalogue, code: string, place: PlaceId | null): boolean {
  const heard = placesHeard(catalogue, code, place);
  const lines = entryOf(catalogue, code)?.lines ?? [];
  return lines.some((id) => heard.has(standingLine(catalogue, id)?.summary.place?.code ?? null));
}

const namesOf = remembered((catalogue: Catalogue): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const { id, summary } of catalogue.lines.values()) {
    const standing = summary.corrects === null ? standingLine(catalogue, id) : null;
    const name = standing && !standing.summary.isWithdrawn ? foldName(standing.summary.name) : '';
    if (!standing || name === '') continue;
    names.set(name, (names.get(name) ?? new Set()).add(currentCode(catalogue, standing.summary.code)));
  }
  return names;
});

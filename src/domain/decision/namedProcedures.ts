import { entryOf } from '../catalogue/aliases.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { standingLine } from '../catalogue/catalogue.ts';
import { codesEverNamed } from '../catalogue/procedureNames.ts';
import type { PlaceId } from '../places/places.ts';
import type { Viewpoint } from '../timeline/procedureView.ts';
import { placesHeard, timelineFor } from '../timeline/timeline.ts';
import { versionOn } from '../timeline/versions.ts';

/** Codes of procedures with exactly this name that are in force on the day for people of the place. */
export function codesInForceNamed(catalogue: Catalogue, name: string, view: Viewpoint): string[] {
  return codesInForceOf(catalogue, codesEverNamed(catalogue, name), view);
}

/** Those of some codes that are in force on the day for people of the place, in order. */
export function codesInForceOf(catalogue: Catalogue, codes: Iterable<string>, { place, asOf }: Viewpoint): string[] {
  return [...codes].filter((code) => versionOn(timelineFor(catalogue, code, place), asOf) !== null).sort();
}

/** The same. Where none is in force: all codes with this name that people of the place can see. */
export function codesNamed(catalogue: Catalogue, name: string, view: Viewpoint): string[] {
  const inForce = codesInForceNamed(catalogue, name, view);
  return inForce.length > 0 ? inForce : [...codesEverNamed(catalogue, name)].filter((code) => isHeard(catalogue, code, view.place)).sort();
}

function isHeard(catalogue: Catalogue, code: string, place: PlaceId | null): boolean {
  const heard = placesHeard(catalogue, code, place);
  const lines = entryOf(catalogue, code)?.lines ?? [];
  return lines.some((id) => heard.has(standingLine(catalogue, id)?.summary.place?.code ?? null));
}

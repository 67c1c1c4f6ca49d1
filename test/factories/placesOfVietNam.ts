import { readFileSync } from 'node:fs';
import type { CurrentProvince, FormerProvince, PlaceRegister } from '../../src/domain/places/places.ts';
import { buildPlaceRegister } from '../../src/domain/places/placeRegister.ts';

/** The units of today as the bundled file has them. */
export function currentProvinces(): readonly CurrentProvince[] {
  return unitsIn('units-2026-04-30.json') as CurrentProvince[];
}

/** The units until 2025-06-30 as the bundled file has them. */
export function formerProvinces(): readonly FormerProvince[] {
  return unitsIn('units-before-2025-07-01.json') as FormerProvince[];
}

let register: PlaceRegister | null = null;

/** The register of places that the system itself uses. Built once, because properties ask for it a thousand times. */
export function placesOfVietNam(): PlaceRegister {
  register ??= buildPlaceRegister(currentProvinces(), formerProvinces());
  return register;
}

function unitsIn(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/places/${file}`, import.meta.url), 'utf8'));
}

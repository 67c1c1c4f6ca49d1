import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlaceRegister } from '../domain/places/places.ts';
import { buildPlaceRegister } from '../domain/places/placeRegister.ts';

const DATA = new URL('../../data/', import.meta.url);

/** Absolute path of a file that comes with the program. */
export function bundledFile(name: string): string {
  return fileURLToPath(new URL(name, DATA));
}

/** The units of today and until 2025-06-30. */
export function bundledPlaces(): PlaceRegister {
  const units = (name: string) => JSON.parse(readFileSync(bundledFile(`places/${name}`), 'utf8'));
  return buildPlaceRegister(units('units-2026-04-30.json'), units('units-before-2025-07-01.json'));
}

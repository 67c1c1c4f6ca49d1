import type { AuthorityRecord, Registers } from './registers.ts';
import { ancestryOf, successorsOf } from './registers.ts';

type Bodies = Pick<Registers, 'authorities' | 'places'>;

/**
 * Codes of the bodies whose decisions an officer of an authority drafts: the authority under its earlier and later
 * names, the bodies that it came from and, for a province, the provinces merged into it. A body that merged into
 * another, or split, does not draft for what came of it.
 */
export function bodiesCarriedOn(registers: Bodies, code: string): ReadonlySet<string> {
  const carriedOn = new Set([...namesAfter(registers, code), ...ancestryOf(registers, code)]);
  for (const former of formerProvinces(registers, code)) carriedOn.add(former.code);
  return carriedOn;
}

/** The authority's code and those of its later names: each the only successor, with no other predecessor. */
function namesAfter(registers: Bodies, code: string): ReadonlySet<string> {
  const names = new Set([code]);
  for (const name of names) {
    const [next, ...others] = successorsOf(registers, name);
    if (next !== undefined && others.length === 0 && registers.authorities.get(next)?.predecessors.length === 1) names.add(next);
  }
  return names;
}

/** The committees of provinces that were merged into the province of this committee. */
function formerProvinces({ authorities, places }: Bodies, code: string): AuthorityRecord[] {
  const own = authorities.get(code);
  if (own?.power.scope !== 'province' || own.place === null) return [];
  const merged = places.units.get(own.place)?.predecessors ?? [];
  return [...authorities.values()].filter(({ power, place }) => power.scope === 'province' && place !== null && merged.includes(place));
}

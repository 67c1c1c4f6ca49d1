import type { NamedCode } from '../content/content.ts';
import { unitsAround, type DelegatedPower } from '../places/offices.ts';
import { lineageOf, type Registers } from '../places/registers.ts';
import { remembered } from '../values/remembered.ts';
import type { Matter } from './officesFor.ts';
import { authorityMatcher, namedMatcher } from './procedureFilter.ts';
import type { Viewpoint } from './procedureView.ts';

type Known = Pick<Registers, 'delegatedPowers' | 'places' | 'authorities'>;

/** A procedure as it reads for somebody. */
export interface Decided extends Matter {
  readonly code: string;
}

/** Powers over a procedure that are handed over on the day, by the authorities of the country or of the place. */
export function powersHandedOver(registers: Known, decided: Decided, viewpoint: Viewpoint): DelegatedPower[] {
  return registers.delegatedPowers.filter(
    (power) => isHeldOn(power, viewpoint.asOf) && reaches(registers, power, viewpoint) && covers(registers, power, decided),
  );
}

/** Who decides: the competent authorities, those of them that handed their power over replaced by who received it. */
export function decidersOf(registers: Known, decided: Decided, powers: readonly DelegatedPower[]): NamedCode[] {
  if (powers.length === 0) return [...decided.competentAuthorities];
  const isGiver = powers.map(giverMatchers(registers.authorities));
  const givers = decided.competentAuthorities.filter((authority) => isGiver.some((matches) => matches(authority)));
  // Where the text names a kind of body ('UBND cấp tỉnh'), all of it is handed over.
  const others = givers.length === 0 ? [] : decided.competentAuthorities.filter((authority) => !givers.includes(authority));
  const receivers = [...new Set(powers.map(({ to }) => to))];
  return [...receivers.map((code) => ({ code, name: registers.authorities.get(code)?.name ?? code })), ...others];
}

function isHeldOn({ validFrom, validUntil }: DelegatedPower, day: string): boolean {
  return validFrom <= day && (validUntil === null || day <= validUntil);
}

/** A province's authority hands over what it decides in its province. */
function reaches({ authorities, places }: Known, { from }: DelegatedPower, { place }: Viewpoint): boolean {
  const own = authorities.get(from)?.place ?? null;
  return own === null || (place !== null && unitsAround(places, place).has(own));
}

function covers(registers: Known, power: DelegatedPower, { code, fields, competentAuthorities }: Decided): boolean {
  if (power.procedures.length > 0) return power.procedures.includes(code);
  return (
    competentAuthorities.some(giverMatchers(registers.authorities)(power)) &&
    (power.fields.length === 0 || fields.some(namedMatcher(power.fields)))
  );
}

/** Whether an authority is the one that hands over, under any of its names. */
const giverMatchers = remembered((authorities: Registers['authorities']) =>
  remembered(({ from }: DelegatedPower): ((authority: NamedCode) => boolean) => {
    const codes = [from, ...lineageOf({ authorities }, from)];
    return authorityMatcher([...codes, ...codes.flatMap((code) => authorities.get(code)?.name ?? [])]);
  }),
);

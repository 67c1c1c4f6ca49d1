import type { NamedCode } from '../content/content.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { authoritiesNamed } from '../places/authoritiesNamed.ts';
import { bodyOf, committeeOf, placeOfAuthority } from '../places/authorityNames.ts';
import type { PlaceId, PlaceRegister, PlaceUnit } from '../places/places.ts';
import { existsOn, resolvePlace } from '../places/places.ts';
import type { AuthorityRecord, Delegation, IssuingPower, Registers } from '../places/registers.ts';
import { ancestryOf } from '../places/registers.ts';

type Powers = Pick<Registers, 'authorities' | 'delegations' | 'places'>;

/** Who speaks in a decision, and whose law it announces. */
export interface Issuer {
  readonly authority: AuthorityRecord;
  /** Province whose law it announces on the day of signature; null: the nation's. */
  readonly place: NamedCode | null;
  /** Under which it announces another's law; null where it does so by its own power. */
  readonly delegation: Delegation | null;
}

/** Why nobody can say whose law a decision is. */
export type IssuerProblem =
  /** The register knows no such code, or no (single) body of that name. */
  | { readonly problem: 'unknown' }
  /** The printed name is not one that the body of this code bears or bore; `named` is the body that does. */
  | { readonly problem: 'nameOfAnother'; readonly authority: AuthorityRecord; readonly named: AuthorityRecord | null }
  | { readonly problem: 'didNotExist'; readonly authority: AuthorityRecord }
  /** Neither own power nor a delegation holds on the day; `delegations` are those of other days. */
  | { readonly problem: 'withoutPower'; readonly authority: AuthorityRecord; readonly delegations: readonly Delegation[] }
  /** Power for a province, but the register does not say which, or the province did not exist on the day. */
  | { readonly problem: 'withoutPlace'; readonly authority: AuthorityRecord };

export interface Signature {
  readonly issuingAuthority: NamedCode;
  readonly issuedOn: CalendarDate;
}

/**
 * Who speaks in a decision and for which place: ministers and heads of central bodies for the nation, chairmen of
 * provinces for their province (NĐ 63/2010/NĐ-CP Điều 13), others by a delegation that holds on the day of signature.
 */
export function issuerOf(registers: Powers, { issuingAuthority, issuedOn }: Signature): Issuer | IssuerProblem {
  const authority = recordOf(registers, issuingAuthority, issuedOn);
  if (!authority) return { problem: 'unknown' };
  if (!bearsName(registers, authority, issuingAuthority.name, issuedOn))
    return { problem: 'nameOfAnother', authority, named: namedOn(registers, issuingAuthority.name, issuedOn) };
  if (!existsOn(authority, issuedOn)) return { problem: 'didNotExist', authority };
  if (holdsPower(authority.power, issuedOn)) return placed(registers, authority, authority, issuingAuthority.name, issuedOn, null);
  const received = registers.delegations.filter(({ to }) => to === authority.code);
  const delegation = received.find((one) => isDelegatedOn(one, issuedOn) && holdsPower(powerOf(registers, one.from), issuedOn));
  const delegator = delegation && registers.authorities.get(delegation.from);
  if (!delegation || !delegator) return { problem: 'withoutPower', authority, delegations: received };
  return placed(registers, authority, delegator, delegator.name, issuedOn, delegation);
}

export function isPlaced(answer: Issuer | IssuerProblem): answer is Issuer {
  return !('problem' in answer);
}

/** A decision's issuer as far as it can be told who speaks; null where number of the body, day or power is missing. */
export function issuerOfDraft(
  registers: Powers,
  { issuingAuthority, issuedOn }: { readonly issuingAuthority: NamedCode | null; readonly issuedOn: CalendarDate | null },
): Issuer | null {
  if (!issuingAuthority || issuedOn === null) return null;
  const answer = issuerOf(registers, { issuingAuthority, issuedOn });
  return isPlaced(answer) ? answer : null;
}

/** Somebody who announced something: what the head of a decision says of it. */
export interface Speaker extends Signature {
  readonly place: NamedCode | null;
}

/**
 * Whether one body may speak about what another announced as about its own: the same across renamings and mergers, the
 * successor of a former province, or one that the other's power was handed to on the day of signature; and whoever handed
 * its power over, about what was made of it.
 */
export function speaksFor(registers: Powers, speaker: Speaker, author: Speaker): boolean {
  const [own, other] = [codeOf(registers, speaker), codeOf(registers, author)];
  if (own === null || other === null) return own === other && speaker.issuingAuthority.name === author.issuingAuthority.name;
  if (ancestryOf(registers, own).has(other) || ancestryOf(registers, other).has(own)) return true;
  if (isSuccessor(registers.places, speaker.place, author.place) && isProvincial(registers, own) && isProvincial(registers, other))
    return true;
  return registers.delegations.some(
    (one) =>
      (one.from === other && one.to === own && isDelegatedOn(one, speaker.issuedOn)) ||
      (one.from === own && one.to === other && isDelegatedOn(one, author.issuedOn)),
  );
}

function placed(
  { places }: Pick<Powers, 'places'>,
  authority: AuthorityRecord,
  holder: AuthorityRecord,
  name: string,
  day: CalendarDate,
  delegation: Delegation | null,
): Issuer | IssuerProblem {
  if (holder.power.scope === 'nation') return { authority, place: null, delegation };
  const registered = holder.place === null ? undefined : places.units.get(holder.place);
  const unit = registered && bearerOn(places, registered, name, day);
  if (!unit) return { problem: 'withoutPlace', authority };
  return { authority, place: { code: unit.id, name: unit.name }, delegation };
}

/**
 * The unit that bore a province's place on a day. The printed name tells which, where it names one of the family; else
 * the unit itself, the former one of its name, or whoever bore its code.
 */
function bearerOn(places: PlaceRegister, unit: PlaceUnit, name: string, day: CalendarDate): PlaceUnit | null {
  const family = familyOf(places, unit);
  const printed = placeOfAuthority(places, name, day);
  const named = family.find(({ id }) => id === printed);
  if (named) return named;
  if (existsOn(unit, day)) return unit;
  return family.find((one) => one.name === unit.name && existsOn(one, day)) ?? resolvePlace(places, unit.code, day);
}

/** A province, those merged into it, and the one that it was merged into. */
function familyOf(places: PlaceRegister, unit: PlaceUnit): PlaceUnit[] {
  return [unit.id, ...unit.predecessors, ...unit.successors].flatMap((id: PlaceId) => places.units.get(id) ?? []);
}

function recordOf(registers: Powers, { code, name }: NamedCode, day: CalendarDate): AuthorityRecord | null {
  return code === null || code.trim() === '' ? namedOn(registers, name, day) : (registers.authorities.get(code) ?? null);
}

/** The body that a name means on a day: of several the one that exists and may announce; null where several do. */
function namedOn(registers: Powers, name: string, day: CalendarDate): AuthorityRecord | null {
  const named = authoritiesNamed(registers, bodyOf(name));
  const living = named.filter((record) => existsOn(record, day));
  const able = living.filter(({ code, power }) => holdsPower(power, day) || registers.delegations.some(({ to }) => to === code));
  const fitting = [able, living, named].find(({ length }) => length > 0) ?? [];
  const newest = fitting.filter(({ code }) => !fitting.some((other) => other.code !== code && ancestryOf(registers, other.code).has(code)));
  return newest.length === 1 ? newest[0]! : null;
}

/** A name that the body bears or bore, in any spelling; a province's committee also by the province's name of the day. */
function bearsName(registers: Powers, authority: AuthorityRecord, name: string, day: CalendarDate): boolean {
  const ancestry = ancestryOf(registers, authority.code);
  if (authoritiesNamed(registers, bodyOf(name)).some(({ code }) => ancestry.has(code))) return true;
  const committee = committeeOf(registers.places, name, day);
  const unit = authority.place === null ? undefined : registers.places.units.get(authority.place);
  if (committee === null || !unit || !isCommittee(registers.places, authority, day)) return false;
  return familyOf(registers.places, unit).some(({ id }) => id === committee);
}

/** Whether the register's own name for it is that of a province's people's committee, today's or a former one's. */
function isCommittee(places: PlaceRegister, { name }: AuthorityRecord, day: CalendarDate): boolean {
  return [day, '9999-12-31', '1976-01-01'].some((one) => committeeOf(places, name, one) !== null);
}

function holdsPower(power: IssuingPower | null, day: CalendarDate): boolean {
  return power !== null && power.scope !== 'none' && existsOn({ existsFrom: power.from, endedOn: power.until }, day);
}

function powerOf({ authorities }: Powers, code: string): IssuingPower | null {
  return authorities.get(code)?.power ?? null;
}

function isDelegatedOn({ validFrom, validUntil }: Delegation, day: CalendarDate): boolean {
  return existsOn({ existsFrom: validFrom, endedOn: validUntil }, day);
}

function codeOf(registers: Powers, { issuingAuthority, issuedOn }: Signature): string | null {
  return recordOf(registers, issuingAuthority, issuedOn)?.code ?? null;
}

function isSuccessor({ units }: PlaceRegister, now: NamedCode | null, before: NamedCode | null): boolean {
  return Boolean(now?.code && before?.code && units.get(now.code)?.predecessors.includes(before.code));
}

function isProvincial({ authorities }: Powers, code: string): boolean {
  return authorities.get(code)?.power.scope === 'province';
}

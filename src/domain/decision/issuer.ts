import type { NamedCode } from '../content/content.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { authoritiesNamed } from '../places/authoritiesNamed.ts';
import { bodyOf, committeeOf, placeOfAuthority } from '../places/authorityNames.ts';
import type { PlaceId, PlaceRegister, PlaceUnit } from '../places/places.ts';
import { existsOn, resolvePlace } from '../places/places.ts';
import type { AuthorityRecord, Delegation, IssuingPower, Registers } from '../places/registers.ts';
import { ancestryOf } from '../places/registers.ts';

type Powers = Pick<Registers, 'authorities' | 'delegations' | 'places'>;

/** The body that issued a decision, and the place whose law it announces. */
export interface Issuer {
  readonly authority: AuthorityRecord;
  /** The province whose law it announces on the day of signature; null for the national law. */
  readonly place: NamedCode | null;
  /** The delegation to announce another body's law; null where the body has the power itself. */
  readonly delegation: Delegation | null;
}

/** Reasons why the law of a decision has no known owner. */
export type IssuerProblem =
  /** The register has no such code, or not exactly one body of that name. */
  | { readonly problem: 'unknown' }
  /** The printed name never belonged to the body of this code; `named` is the body that it belongs to. */
  | { readonly problem: 'nameOfAnother'; readonly authority: AuthorityRecord; readonly named: AuthorityRecord | null }
  | { readonly problem: 'didNotExist'; readonly authority: AuthorityRecord }
  /** The body has no power of its own and no delegation on the day; `delegations` holds those of other days. */
  | { readonly problem: 'withoutPower'; readonly authority: AuthorityRecord; readonly delegations: readonly Delegation[] }
  /** The body has power for a province, but the province is not in the register or did not exist on the day. */
  | { readonly problem: 'withoutPlace'; readonly authority: AuthorityRecord };

export interface Signature {
  readonly issuingAuthority: NamedCode;
  readonly issuedOn: CalendarDate;
}

/**
 * The issuer of a decision and the place that it speaks for. Ministers and heads of central bodies speak for the
 * nation, chairmen of provinces for their province (NĐ 63/2010/NĐ-CP Điều 13). Others need a delegation that holds on
 * the day of signature.
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

/** The issuer of a draft; null where number, body, day or power is missing. */
export function issuerOfDraft(
  registers: Powers,
  { issuingAuthority, issuedOn }: { readonly issuingAuthority: NamedCode | null; readonly issuedOn: CalendarDate | null },
): Issuer | null {
  if (!issuingAuthority || issuedOn === null) return null;
  const answer = issuerOf(registers, { issuingAuthority, issuedOn });
  return isPlaced(answer) ? answer : null;
}

/** A body that announced something, as the decision's head names it. */
export interface Speaker extends Signature {
  readonly place: NamedCode | null;
}

/**
 * Whether one body may change what another announced. Yes for the same body across renamings and mergers, for the
 * successor of a former province, and for a body that held the other's delegation on the day of signature. A body that
 * delegated its power may also change what was announced with it.
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
 * The unit that stood for a province on a day. The printed name decides where it names one unit of the family.
 * Otherwise it is the unit itself, the former unit of its name, or the one that had its code.
 */
function bearerOn(places: PlaceRegister, unit: PlaceUnit, name: string, day: CalendarDate): PlaceUnit | null {
  const family = familyOf(places, unit);
  const printed = placeOfAuthority(places, name, day);
  const named = family.find(({ id }) => id === printed);
  if (named) return named;
  if (existsOn(unit, day)) return unit;
  return family.find((one) => one.name === unit.name && existsOn(one, day)) ?? resolvePlace(places, unit.code, day);
}

/** A province, the provinces merged into it, and the province that it was merged into. */
function familyOf(places: PlaceRegister, unit: PlaceUnit): PlaceUnit[] {
  return [unit.id, ...unit.predecessors, ...unit.successors].flatMap((id: PlaceId) => places.units.get(id) ?? []);
}

function recordOf(registers: Powers, { code, name }: NamedCode, day: CalendarDate): AuthorityRecord | null {
  return code === null || code.trim() === '' ? namedOn(registers, name, day) : (registers.authorities.get(code) ?? null);
}

/** The body with this name on a day. Of several, the one that exists and may announce; null where several may. */
function namedOn(registers: Powers, name: string, day: CalendarDate): AuthorityRecord | null {
  const named = authoritiesNamed(registers, bodyOf(name));
  const living = named.filter((record) => existsOn(record, day));
  const able = living.filter(({ code, power }) => holdsPower(power, day) || registers.delegations.some(({ to }) => to === code));
  const fitting = [able, living, named].find(({ length }) => length > 0) ?? [];
  const newest = fitting.filter(({ code }) => !fitting.some((other) => other.code !== code && ancestryOf(registers, other.code).has(code)));
  return newest.length === 1 ? newest[0]! : null;
}

/** Whether the body has or had this name, in any spelling. A province's committee may also be named by its province. */
function bearsName(registers: Powers, authority: AuthorityRecord, name: string, day: CalendarDate): boolean {
  const ancestry = ancestryOf(registers, authority.code);
  if (authoritiesNamed(registers, bodyOf(name)).some(({ code }) => ancestry.has(code))) return true;
  const committee = committeeOf(registers.places, name, day);
  const unit = authority.place === null ? undefined : registers.places.units.get(authority.place);
  if (committee === null || !unit || !isCommittee(registers.places, authority, day)) return false;
  return familyOf(registers.places, unit).some(({ id }) => id === committee);
}

/** Whether its name in the register is that of a people's committee of a province, today's or a former one. */
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

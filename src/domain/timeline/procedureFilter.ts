import { normaliseAuthorityName } from '../places/authorityNames.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { headOfDecision } from '../catalogue/correctedDecision.ts';
import type { LegalReference, NamedCode } from '../content/content.ts';
import { legalKey } from '../values/legalNumber.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { asksOfTexts, contentMatcher, type ContentFilter, type FactsOf } from './contentFilter.ts';
import { nextChangeDay } from './nextChangeDay.ts';
import type { ProcedureView } from './procedureView.ts';
import type { LineSummary } from '../sealing/sealedLine.ts';
import { summaryOfVersion } from './versions.ts';
import type { GovernmentLevel, LegalForce, OnlineServiceLevel, ProcedureType } from '../values/vocabulary.ts';
import { judgedOnce, type Matcher } from '../values/matcher.ts';
import { remembered } from '../values/remembered.ts';

/** Conditions for a list or a count. An absent or null condition matches everything, an empty list nothing. */
export interface ProcedureFilter extends ContentFilter {
  readonly codes?: readonly string[] | null;
  readonly levels?: readonly GovernmentLevel[] | null;
  /** Codes or names. */
  readonly fields?: readonly string[] | null;
  /** Codes or names; competent or implementing. */
  readonly authorities?: readonly string[] | null;
  readonly issuingAuthorities?: readonly string[] | null;
  /** Codes or names: the competent authority, or the issuing authority where none is printed. */
  readonly responsibleAuthorities?: readonly string[] | null;
  /** Default standard and specific: internal procedures only when asked for. */
  readonly types?: readonly ProcedureType[] | null;
  readonly onlineLevels?: readonly OnlineServiceLevel[] | null;
  /** Default in force. */
  readonly legalForce?: readonly LegalForce[] | null;
  /** Number of a legal document. */
  readonly legalBasis?: string | null;
  /** Code or name. */
  readonly audience?: string | null;
  /** Names. */
  readonly lifeEvents?: readonly string[] | null;
  readonly isBoundaryIndependent?: boolean | null;
  /** The version shown is in force from a day of `[inForceFrom, inForceUntil)`. */
  readonly inForceFrom?: CalendarDate | null;
  readonly inForceUntil?: CalendarDate | null;
  /** Whether the office asked for takes it. */
  readonly isTaken?: Matcher<LineSummary> | null;
  /** Whether a change after the day is announced. */
  readonly hasUpcoming?: boolean | null;
}

const PUBLIC_TYPES: readonly ProcedureType[] = ['standard', 'specific'];

/** The field of procedures without one, so that counts by field still add up. */
export const NO_FIELD: NamedCode = { code: 'unassigned', name: 'Chưa phân lĩnh vực' };

/** The fields that a procedure counts under. */
export function fieldsOf({ fields }: Pick<LineSummary, 'fields'>): readonly NamedCode[] {
  return fields.length > 0 ? fields : [NO_FIELD];
}

/** The levels that a procedure counts under. */
export function levelsOf({ levels }: Pick<LineSummary, 'levels'>): readonly GovernmentLevel[] {
  return levels.length > 0 ? levels : ['other'];
}

/** What a matcher needs to know beside the catalogue. */
export interface Seen {
  readonly asOf: CalendarDate;
  /** Absent where no texts are at hand: then no condition on texts holds. */
  readonly factsOf?: FactsOf | undefined;
}

/** Which procedures of a viewpoint match, by their version of the day, else the nearest one. */
export function procedureMatcher(catalogue: Catalogue, filter: ProcedureFilter, seen: Seen): Matcher<ProcedureView> {
  const forces = new Set(filter.legalForce ?? ['inForce']);
  const codes = filter.codes ? new Set(filter.codes) : null;
  const passes = summaryMatcher(catalogue, filter);
  const isOfDays = dayMatcher(filter, seen.asOf);
  const passesText = asksOfTexts(filter) ? contentMatcher(filter) : null;
  return (view) => {
    const { code, latest, legalForce } = view;
    if (latest === null || legalForce === null || !forces.has(legalForce) || codes?.has(code) === false) return false;
    return passes(summaryOfVersion(latest)) && isOfDays(view) && (passesText === null || passesText(seen.factsOf?.(latest) ?? null));
  };
}

/** Conditions on days: of the version shown, and of what is announced for later. */
function dayMatcher({ inForceFrom, inForceUntil, hasUpcoming }: ProcedureFilter, asOf: CalendarDate): Matcher<ProcedureView> {
  return ({ latest, timeline }) =>
    (!inForceFrom || (latest !== null && inForceFrom <= latest.from)) &&
    (!inForceUntil || (latest !== null && latest.from < inForceUntil)) &&
    (hasUpcoming === null || hasUpcoming === undefined || (nextChangeDay(timeline, asOf) !== null) === hasUpcoming);
}

/** The conditions that one line can answer (all but code and legal force). */
export function summaryMatcher(catalogue: Catalogue, filter: ProcedureFilter): Matcher<LineSummary> {
  const conditions = [...conditionsOf(filter), ...issuerConditions(catalogue, filter)];
  return (summary) => conditions.every((holds) => holds(summary));
}

function conditionsOf(filter: ProcedureFilter): Matcher<LineSummary>[] {
  const types = new Set(filter.types ?? PUBLIC_TYPES);
  const conditions: Matcher<LineSummary>[] = [({ type }) => types.has(type)];
  const add = <T>(asked: T | null | undefined, make: (asked: T) => Matcher<LineSummary>) =>
    void (asked !== null && asked !== undefined && asked !== '' && conditions.push(make(asked)));
  add(filter.levels, (levels) => (summary) => levelsOf(summary).some((level) => levels.includes(level)));
  add(filter.fields, (fields) => onSome(fieldsOf, namedMatcher(fields)));
  add(filter.onlineLevels, (levels) => (summary) => levels.includes(summary.onlineLevel));
  add(filter.audience, (audience) => onSome(({ audience: printed }) => printed, namedMatcher([audience])));
  add(filter.authorities, (authorities) => onSome(performers, authorityMatcher(authorities)));
  add(filter.lifeEvents, (events) => onSome(({ lifeEvents }) => lifeEvents, namedMatcher(events)));
  add(filter.isBoundaryIndependent, (asked) => (summary) => summary.isBoundaryIndependent === asked);
  add(filter.isTaken, (isTaken) => isTaken);
  add(filter.legalBasis, (number) => onSome(({ legalBasis }) => legalBasis, citationMatcher(number)));
  return conditions;
}

/** Conditions on the issuer of the decision that contains a line. */
function issuerConditions(catalogue: Catalogue, { issuingAuthorities, responsibleAuthorities }: ProcedureFilter): Matcher<LineSummary>[] {
  const issuerOf = ({ decision }: LineSummary): readonly NamedCode[] => {
    const issuer = headOfDecision(catalogue, decision)?.issuingAuthority;
    return issuer ? [issuer] : [];
  };
  const responsible = (summary: LineSummary) =>
    summary.competentAuthorities.length > 0 ? summary.competentAuthorities : issuerOf(summary);
  return [
    ...(issuingAuthorities ? [onSome(issuerOf, authorityMatcher(issuingAuthorities))] : []),
    ...(responsibleAuthorities ? [onSome(responsible, authorityMatcher(responsibleAuthorities))] : []),
  ];
}

function performers({ competentAuthorities, implementingAuthorities }: LineSummary): readonly NamedCode[] {
  return [...competentAuthorities, ...implementingAuthorities];
}

function onSome<T>(read: (summary: LineSummary) => readonly T[], matches: Matcher<T>): Matcher<LineSummary> {
  return (summary) => read(summary).some(matches);
}

/** Whether a named thing has one of these codes or names. */
export function namedMatcher(asked: readonly string[]): Matcher<NamedCode> {
  const { texts, inAnyCase } = namesAsked(asked);
  return judgedOnce(({ code, name }) => (code !== null && texts.has(code)) || texts.has(name) || inAnyCase.has(name.toLowerCase()));
}

/** The same for authorities, whose names are spelt in many ways: 'UBND cấp xã' is 'Ủy ban nhân dân cấp xã'. */
export function authorityMatcher(asked: readonly string[]): Matcher<NamedCode> {
  const bearsOne = namedMatcher(asked);
  const keys = authoritiesAsked(asked);
  return judgedOnce((thing) => bearsOne(thing) || keys.has(nameKey(thing)));
}

/** One list of a request may stand in fifty of its filters, so it is read once. */
const namesAsked = remembered((asked: readonly string[]) => ({ texts: new Set(asked), inAnyCase: new Set(asked.map(lowerCase)) }));
const authoritiesAsked = remembered((asked: readonly string[]): ReadonlySet<string> => new Set(asked.map(normaliseAuthorityName)));

/** Whether a citation means this legal document, in any spelling of its number. */
function citationMatcher(number: string): Matcher<LegalReference> {
  const keys = new Set(lookUpKeys(number));
  return judgedOnce((reference) => citationKeys(reference).some((key) => keys.has(key)));
}

/** The keys to look up a legal document by, from a number as typed. */
export function lookUpKeys(number: string): readonly [asPrinted: string, key: string] {
  return [lowerCase(number), legalKey(number)];
}

/** The keys that find a citation. The printed number is in small letters, which `legalKey` never has. */
export function citationKeys(reference: LegalReference): readonly [asPrinted: string, key: string] {
  return keysOfCitation(reference);
}

/** Keys of what lines printed. */
const nameKey = remembered(({ name }: NamedCode): string => normaliseAuthorityName(name));
const keysOfCitation = remembered(({ number }: LegalReference) => [number.toLowerCase(), legalKey(number)] as const);

function lowerCase(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

import type { LineEntry } from '../../domain/catalogue/catalogue.ts';
import type { Announcement, DecisionHead } from '../../domain/sealing/announcement.ts';
import { factKey } from '../../domain/content/contentFacts.ts';
import { parseDecisionNumber } from '../../domain/values/decisionNumber.ts';
import { linesOf } from '../../domain/catalogue/catalogue.ts';
import { statedHead } from '../../domain/catalogue/correctedDecision.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { subjectOf } from '../../domain/timeline/changes.ts';
import { existsOn, placesOnTimeline } from '../../domain/places/places.ts';
import { handedInAt } from '../../domain/timeline/officesFor.ts';
import type { Viewpoint } from '../../domain/timeline/procedureView.ts';
import { judgedOnce } from '../../domain/values/matcher.ts';
import { remembered } from '../../domain/values/remembered.ts';
import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import type { ProcedureFilter } from '../../domain/timeline/procedureFilter.ts';
import { summaryMatcher } from '../../domain/timeline/procedureFilter.ts';
import { codesNamedBy, currentCode } from '../../domain/catalogue/aliases.ts';
import { authorityCodeByName, issuerMatcher } from '../../domain/decision/references.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { lineageOf } from '../../domain/places/registers.ts';
import type { ChangeKind, DecisionType, GovernmentLevel } from '../../domain/values/vocabulary.ts';
import { PROCEDURE_TYPES } from '../../domain/values/vocabulary.ts';
import { badInput } from '../input/badInput.ts';
import { check, checkOptional } from '../input/check.ts';
import * as rules from '../input/rules.ts';
import { checkPlace } from './viewpoint.ts';
import type { ApiContext } from './context.ts';

/** What is asked of procedures: an office by its code. */
export interface ProcedureFilterInput extends Omit<ProcedureFilter, 'isTaken'> {
  readonly office?: string | null;
}

export interface DecisionFilterInput {
  readonly issuingAuthority?: string | null;
  readonly issuedFrom?: CalendarDate | null;
  readonly issuedUntil?: CalendarDate | null;
  readonly kinds?: readonly ChangeKind[] | null;
  readonly announcedFrom?: string | null;
  readonly announcedUntil?: string | null;
}

/** What is asked of whole decisions only. */
export interface WholeDecisionFilterInput extends DecisionFilterInput {
  readonly types?: readonly DecisionType[] | null;
  readonly query?: string | null;
  readonly numbers?: readonly string[] | null;
  readonly effectiveFrom?: CalendarDate | null;
  readonly effectiveUntil?: CalendarDate | null;
  readonly place?: string | null;
}

export interface ChangeFilterInput extends DecisionFilterInput {
  readonly levels?: readonly GovernmentLevel[] | null;
  readonly fields?: readonly string[] | null;
  readonly authorities?: readonly string[] | null;
  readonly codes?: readonly string[] | null;
  readonly place?: string | null;
  readonly appliesTo?: string | null;
  readonly effectiveFrom?: CalendarDate | null;
  readonly effectiveUntil?: CalendarDate | null;
  readonly decisionTypes?: readonly DecisionType[] | null;
  readonly revisionAfter?: number | null;
}

/**
 * A filter in canonical form. A provisional code becomes the national one, and an authority gets all its earlier and
 * later codes. An office that is unknown, or closed on the day, takes nothing. Throws BAD_INPUT.
 */
export function checkProcedureFilter(
  given: ProcedureFilterInput | null | undefined,
  { catalogue, asOf }: Pick<Viewpoint, 'asOf'> & { readonly catalogue: Catalogue },
  registers: Registers,
): ProcedureFilter {
  const { office, ...filter } = given ?? {};
  checkInterval('inForce', filter.inForceFrom, filter.inForceUntil);
  for (const name of ['timeLimitOver', 'timeLimitAtMost'] as const) checkLimit(name, filter[name]);
  const underAllNames = (given: readonly string[] | null | undefined) => given && namesIn(registers)(given);
  return {
    ...filter,
    codes: checkCodes(filter.codes, catalogue),
    issuingAuthorities: underAllNames(filter.issuingAuthorities),
    responsibleAuthorities: underAllNames(filter.responsibleAuthorities),
    isTaken: office ? takenAt(registers, office, asOf) : null,
  };
}

function takenAt(registers: Registers, code: string, asOf: CalendarDate): NonNullable<ProcedureFilter['isTaken']> {
  const office = registers.offices.get(code);
  return office && existsOn(office, asOf) ? handedInAt(registers, office) : () => false;
}

function checkLimit(name: string, limit: ProcedureFilter['timeLimitOver']): void {
  if (!limit || (Number.isFinite(limit.amount) && limit.amount >= 0)) return;
  throw badInput(`filter.${name}`, { vi: 'Số lượng không được âm', en: 'The amount must not be negative' });
}

/** Each authority with its earlier and later codes. One list of a request may stand in fifty of its filters. */
const namesIn = remembered((registers: Registers) =>
  remembered((given: readonly string[]) => given.flatMap((text) => [text, ...codesOfLineage(registers, text)])),
);

/** Codes of an authority before and after its renamings; empty where the register does not know it. */
function codesOfLineage(registers: Registers, text: string): readonly string[] {
  const { code } = authorityNamed(registers, text);
  return code === null ? [] : lineageOf(registers, code);
}

/** Whether a decision matches: who issued it across renamings, its days, its words, kinds of its lines. */
export function decisionMatcher(context: ApiContext, filter: WholeDecisionFilterInput | null | undefined) {
  const { catalogue } = context.snapshot;
  const given = filter ?? {};
  const { kinds, types } = given;
  const isIssuedAsFiltered = issueMatcher(context.snapshot, given);
  const isNamed = wordMatcher(given);
  const isOfPlace = placeMatcher(context, 'filter.place', given.place);
  const { from, until } = checkInterval('effective', given.effectiveFrom, given.effectiveUntil);
  return (announcement: Announcement): boolean => {
    const head = statedHead(catalogue, announcement);
    return (
      isIssuedAsFiltered(announcement) &&
      (!types || types.includes(head.type)) &&
      (from === null || from <= head.effectiveFrom) &&
      (until === null || head.effectiveFrom < until) &&
      isNamed(head) &&
      isOfPlace(head.place) &&
      (!kinds || linesOf(catalogue, announcement).some(({ summary }) => kinds.includes(summary.kind)))
    );
  };
}

/** By number in any spelling, and by words of number or title without diacritics. */
function wordMatcher({ query, numbers }: WholeDecisionFilterInput) {
  const isOneOf = numbers?.map(numberMatcher);
  const words = query
    ? factKey(check('filter.query', rules.searchText, query))
        .split(/\s+/)
        .filter(Boolean)
    : [];
  return ({ number, title }: DecisionHead): boolean => {
    if (isOneOf && !isOneOf.some((isIt) => isIt(number))) return false;
    const text = words.length > 0 ? factKey(`${number} ${title ?? ''}`) : '';
    return words.every((word) => text.includes(word));
  };
}

/** A number without a type, as '3565', means every decision that bears it. */
function numberMatcher(asked: string): (number: string) => boolean {
  const parsed = parseDecisionNumber(asked);
  if (!parsed) return (number) => factKey(number) === factKey(asked);
  return parsed.isComplete ? (number) => number === parsed.number : (number) => number.startsWith(`${parsed.number}/`);
}

/** Whether a line matches. A code matches the lines about it and those that end it. */
export function changeMatcher(context: ApiContext, filter: ChangeFilterInput | null | undefined) {
  const { catalogue } = context.snapshot;
  const given = filter ?? {};
  const isIssuedAsFiltered = issueMatcher(context.snapshot, given);
  const codes = given.codes ? new Set(checkCodes(given.codes, catalogue)) : null;
  const { from, until } = checkInterval('effective', given.effectiveFrom, given.effectiveUntil);
  const isOfPlace = placeMatcher(context, 'filter.place', given.place);
  const appliesToPlace = placeMatcher(context, 'filter.appliesTo', given.appliesTo);
  // Internal procedures are included, so that followers of changes miss none.
  const passes = summaryMatcher(catalogue, {
    levels: given.levels,
    fields: given.fields,
    authorities: given.authorities,
    types: PROCEDURE_TYPES,
  });
  return (line: LineEntry): boolean => {
    const { summary, sequence } = line;
    const announcement = catalogue.announcements[sequence - 1];
    return (
      announcement !== undefined &&
      isIssuedAsFiltered(announcement) &&
      (!given.kinds || given.kinds.includes(summary.kind)) &&
      (!codes || codesNamedBy(catalogue, line).some((code) => codes.has(code))) &&
      (from === null || from <= summary.effectiveFrom) &&
      (until === null || summary.effectiveFrom < until) &&
      isOfPlace(summary.place) &&
      (summary.place === null || appliesToPlace(summary.place)) &&
      passes(subjectOf(catalogue, line))
    );
  };
}

/** The authority with this code or name, in any spelling. */
export function authorityNamed(registers: Registers, text: string): NamedCode {
  const code = text.trim().toUpperCase();
  return { code: registers.authorities.has(code) ? code : authorityCodeByName(registers, text), name: text };
}

function issueMatcher(
  { registers, catalogue }: ApiContext['snapshot'],
  filter: DecisionFilterInput & Pick<ChangeFilterInput, 'decisionTypes' | 'revisionAfter'>,
) {
  const { from, until } = checkInterval('issued', filter.issuedFrom, filter.issuedUntil);
  const { issuingAuthority, decisionTypes } = filter;
  const given = issuingAuthority ? authorityNamed(registers, issuingAuthority) : null;
  const isIssuer = given === null ? () => true : issuerMatcher(registers, given);
  const announced = checkInstants(filter.announcedFrom, filter.announcedUntil);
  return judgedOnce((announcement: Announcement): boolean => {
    const { type, issuedOn, issuingAuthority: issuer } = statedHead(catalogue, announcement);
    if (decisionTypes && !decisionTypes.includes(type)) return false;
    if (announcement.sequence <= (filter.revisionAfter ?? 0)) return false;
    if (!isWithin(announced, Date.parse(announcement.announcedAt))) return false;
    return (from === null || from <= issuedOn) && (until === null || issuedOn < until) && isIssuer(issuer);
  });
}

/** The instants `[from, until)` in milliseconds. Throws BAD_INPUT where they are in the wrong order. */
function checkInstants(first: string | null | undefined, behind: string | null | undefined) {
  const [from, until] = [
    checkOptional('filter.announcedFrom', rules.instant, first),
    checkOptional('filter.announcedUntil', rules.instant, behind),
  ].map((text) => (text === null ? null : Date.parse(text)));
  if (typeof from !== 'number' || typeof until !== 'number' || from <= until) return { from, until };
  throw badInput('filter.announcedUntil', {
    vi: 'Không được trước announcedFrom; bản thân thời điểm announcedUntil không được tính',
    en: 'Must not lie before announcedFrom; the instant itself is exclusive',
  });
}

function isWithin({ from, until }: ReturnType<typeof checkInstants>, instant: number): boolean {
  return (typeof from !== 'number' || from <= instant) && (typeof until !== 'number' || instant < until);
}

/** The days `[from, until)`. Throws BAD_INPUT where they are in the wrong order. */
function checkInterval(name: 'issued' | 'effective' | 'inForce', first: string | null | undefined, behind: string | null | undefined) {
  const from = checkOptional(`filter.${name}From`, rules.day, first);
  const until = checkOptional(`filter.${name}Until`, rules.day, behind);
  if (from === null || until === null || from <= until) return { from, until };
  throw badInput(`filter.${name}Until`, {
    vi: `Phải từ ngày ${from} (${name}From) trở đi; bản thân ngày ${name}Until không được tính`,
    en: `Must not lie before ${from} (${name}From); the day itself is exclusive`,
  });
}

function placeMatcher(context: ApiContext, field: string, text: string | null | undefined) {
  const { places } = context.snapshot.catalogue;
  const unit = checkPlace(places, field, text, context.today);
  if (!unit) return () => true;
  const speaking = new Set(unit.asks.flatMap((id) => placesOnTimeline(places, id)));
  return (place: NamedCode | null): boolean => Boolean(place?.code && speaking.has(place.code));
}

function checkCodes(codes: readonly string[] | null | undefined, catalogue: Catalogue): string[] | null {
  if (!codes) return null;
  const canonical = codes.map((code) => canonicalCode('filter.codes', code));
  return [...new Set(canonical.flatMap((code) => [code, currentCode(catalogue, code)]))];
}

/** The canonical spelling of a code. Throws BAD_INPUT. */
export function canonicalCode(field: string, text: string): string {
  return parseProcedureCode(check(field, rules.procedureCode, text))?.code ?? text;
}

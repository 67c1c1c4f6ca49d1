import type { LineEntry } from '../../domain/catalogue/catalogue.ts';
import type { Announcement } from '../../domain/sealing/announcement.ts';
import { linesOf } from '../../domain/catalogue/catalogue.ts';
import { statedHead } from '../../domain/catalogue/correctedDecision.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { subjectOf } from '../../domain/timeline/changes.ts';
import { placesOnTimeline } from '../../domain/places/places.ts';
import { parseProcedureCode } from '../../domain/values/procedureCode.ts';
import type { ProcedureFilter } from '../../domain/timeline/procedureFilter.ts';
import { summaryMatcher } from '../../domain/timeline/procedureFilter.ts';
import { codesNamedBy, currentCode } from '../../domain/catalogue/aliases.ts';
import { authorityCodeByName, issuerMatcher } from '../../domain/decision/references.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { lineageOf } from '../../domain/places/registers.ts';
import type { ChangeKind, GovernmentLevel } from '../../domain/values/vocabulary.ts';
import { PROCEDURE_TYPES } from '../../domain/values/vocabulary.ts';
import { badInput } from '../input/badInput.ts';
import { check, checkOptional } from '../input/check.ts';
import * as rules from '../input/rules.ts';
import { checkPlace } from './viewpoint.ts';
import type { ApiContext } from './context.ts';

export interface DecisionFilterInput {
  readonly issuingAuthority?: string | null;
  readonly issuedFrom?: CalendarDate | null;
  readonly issuedUntil?: CalendarDate | null;
  readonly kinds?: readonly ChangeKind[] | null;
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
}

/**
 * A filter in canonical form. A provisional code becomes the national one, and an authority gets all its earlier and
 * later codes. Throws BAD_INPUT.
 */
export function checkProcedureFilter(
  filter: ProcedureFilter | null | undefined,
  catalogue: Catalogue,
  registers: Registers,
): ProcedureFilter {
  const underAllNames = (given: readonly string[] | null | undefined) =>
    given && given.flatMap((text) => [text, ...codesOfLineage(registers, text)]);
  return {
    ...filter,
    codes: checkCodes(filter?.codes, catalogue),
    issuingAuthorities: underAllNames(filter?.issuingAuthorities),
    responsibleAuthorities: underAllNames(filter?.responsibleAuthorities),
  };
}

/** Codes of an authority before and after its renamings; empty where the register does not know it. */
function codesOfLineage(registers: Registers, text: string): readonly string[] {
  const { code } = authorityNamed(registers, text);
  return code === null ? [] : lineageOf(registers, code);
}

/** Whether a decision matches: by issuing authority across renamings, day of signature and kinds of its lines. */
export function decisionMatcher(context: ApiContext, filter: DecisionFilterInput | null | undefined) {
  const { catalogue } = context.snapshot;
  const isIssuedAsFiltered = issueMatcher(context.snapshot, filter ?? {});
  const kinds = filter?.kinds;
  return (announcement: Announcement): boolean =>
    isIssuedAsFiltered(announcement) && (!kinds || linesOf(catalogue, announcement).some(({ summary }) => kinds.includes(summary.kind)));
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

function issueMatcher({ registers, catalogue }: ApiContext['snapshot'], filter: DecisionFilterInput) {
  const { from, until } = checkInterval('issued', filter.issuedFrom, filter.issuedUntil);
  const { issuingAuthority } = filter;
  const given = issuingAuthority ? authorityNamed(registers, issuingAuthority) : null;
  const isIssuer = given === null ? () => true : issuerMatcher(registers, given);
  return (announcement: Announcement): boolean => {
    const { issuedOn, issuingAuthority: issuer } = statedHead(catalogue, announcement);
    return (from === null || from <= issuedOn) && (until === null || issuedOn < until) && isIssuer(issuer);
  };
}

/** The days `[from, until)`. Throws BAD_INPUT where they are in the wrong order. */
function checkInterval(name: 'issued' | 'effective', first: string | null | undefined, behind: string | null | undefined) {
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

import { ownOr } from '../values/ownOr.ts';
import type { LineSummary } from '../sealing/sealedLine.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue, LineEntry } from '../catalogue/catalogue.ts';
import { currentCode } from '../catalogue/aliases.ts';
import { firstLineOf, standingLine } from '../catalogue/catalogue.ts';
import type { NamedCode } from '../content/content.ts';
import { withoutTaken } from '../timeline/claims.ts';
import type { ContentSource } from '../values/vocabulary.ts';
import type { DraftDecision, DraftLine } from './draft.ts';
import { isWholeCountry } from './draft.ts';
import { placeOfAuthority } from '../places/authorityNames.ts';
import { codeAmong, fieldCode } from '../places/fieldCode.ts';
import { resolvePlace } from '../places/places.ts';
import { isPlaced, issuerOf } from './issuer.ts';
import { parseProcedureCode } from '../values/procedureCode.ts';
import { codesInForceNamed } from './namedProcedures.ts';
import { citedDecision, linesAt } from './references.ts';
import type { Registers } from '../places/registers.ts';
import { claimsOn, timelineFor } from '../timeline/timeline.ts';
import { summaryOfVersion, versionOn } from '../timeline/versions.ts';

/** A drafted line with its references looked up. A reference that finds nothing is null, and the check reports it. */
export interface ResolvedLine {
  readonly draft: DraftLine;
  /** Canonical; null where no code is printed and no reference gives one. */
  readonly code: string | null;
  readonly effectiveFrom: CalendarDate | null;
  readonly place: NamedCode | null;
  /** The lines that the cited earlier decision and position may mean. */
  readonly cited: readonly LineEntry[];
  /** The corrected line as first announced, and the line that counts there now. */
  readonly corrected: { readonly first: LineEntry; readonly standing: LineEntry } | null;
  /** The line whose text stays: brought back by a reinstating line, or left alone by a correction without text. */
  readonly carried: LineEntry | null;
  readonly contentFrom: ContentSource;
  /** The procedures that it replaces, without its own code. The code is null where a name finds none or several. */
  readonly replaces: readonly NamedCode[];
  /** The fields that it prints, with their codes. The code is null where the name alone is printed and finds none or several. */
  readonly fields: readonly NamedCode[];
}

/** Looks up the references of a drafted line in the catalogue and the registers. */
export function resolveLine(decision: DraftDecision, draft: DraftLine, catalogue: Catalogue, registers: Registers): ResolvedLine {
  const first = draft.corrects === null ? null : firstLineOf(catalogue, draft.corrects);
  const standing = first && standingLine(catalogue, first.id);
  const corrected = first && standing ? { first, standing } : null;
  const cited = citedLines(decision, draft, catalogue, registers);
  const named = resolvedCode(draft, cited) ?? corrected?.standing.summary.code ?? null;
  const code = named === null ? null : currentCode(catalogue, named);
  const effectiveFrom = draft.effectiveFrom ?? corrected?.standing.summary.effectiveFrom ?? decision.effectiveFrom;
  const place = corrected && !draft.place ? corrected.standing.summary.place : placeOf(decision, draft, registers);
  const carried = carriedLine(catalogue, draft, { code, place, effectiveFrom, corrected });
  return {
    draft,
    code,
    effectiveFrom,
    place,
    cited,
    corrected,
    carried,
    contentFrom: contentFromOf(catalogue, draft, { code, place, carried }),
    replaces: resolvedReplaces(draft, code, (name) => codesReplacedByName(catalogue, name, { code, place, effectiveFrom })),
    fields: resolvedFields(draft, registers, () => fieldsInForce(catalogue, { code, place, effectiveFrom })),
  };
}

/** Procedures in force on the line's day with a name: used for lines that give a name without a code. */
export function codesReplacedByName(
  catalogue: Catalogue,
  name: string,
  { code, place, effectiveFrom }: Pick<ResolvedLine, 'code' | 'place' | 'effectiveFrom'>,
): string[] {
  if (effectiveFrom === null || name.trim() === '') return [];
  return codesInForceNamed(catalogue, name, { place: place?.code ?? null, asOf: effectiveFrom }).filter((found) => found !== code);
}

/** The levels and fields of a line: its own, else those of the carried text, else those of the cited row. */
export function levelsOf({ draft, carried, cited }: ResolvedLine): LineSummary['levels'] {
  return ownOr(draft.levels, (carried ?? cited[0])?.summary.levels);
}

export function fieldsOf({ fields, carried, cited }: ResolvedLine): LineSummary['fields'] {
  return ownOr(fields, (carried ?? cited[0])?.summary.fields);
}

/**
 * The place that a decision speaks for: its issuer's on the day of signature, null for a ministry. Where the issuer is
 * unknown, the province in the printed name. The check reports that as an error, and `sealDecision` throws.
 */
export function issuingPlace(decision: Pick<DraftDecision, 'issuingAuthority' | 'issuedOn'>, registers: Registers): NamedCode | null {
  const { issuingAuthority, issuedOn } = decision;
  if (!issuingAuthority || issuedOn === null) return null;
  const issuer = issuerOf(registers, { issuingAuthority, issuedOn });
  if (isPlaced(issuer)) return issuer.place;
  const printed = placeOfAuthority(registers.places, issuingAuthority.name, issuedOn);
  const unit = printed === null ? undefined : registers.places.units.get(printed);
  return unit ? { code: unit.id, name: unit.name } : null;
}

/**
 * Canonical codes in `replaces`, without the line's own. A name without code gets the code of the one procedure with
 * that name. With none or several it stays without code, and the check refuses it.
 */
function resolvedReplaces(draft: DraftLine, own: string | null, codesOf: (name: string) => readonly string[]): NamedCode[] {
  const found = draft.replaces.map(({ code, name }) => {
    if (code !== null && code.trim() !== '') return { code: parseProcedureCode(code)?.code ?? null, name };
    const [only, ...others] = codesOf(name);
    return { code: only !== undefined && others.length === 0 ? only : null, name };
  });
  const isOther = (replaced: NamedCode, i: number) =>
    replaced.code === null || (replaced.code !== own && found.findIndex(({ code }) => code === replaced.code) === i);
  return found.filter(isOther);
}

/**
 * Decisions print the names of fields. A name without code gets that of the text in force, else that of the register.
 * Names of fields that no longer exist stay without code, and the check tells of them.
 */
function resolvedFields({ fields }: DraftLine, registers: Registers, inForce: () => readonly NamedCode[]): readonly NamedCode[] {
  if (fields.every(isCoded)) return fields;
  const present = inForce();
  return fields.map((field) =>
    isCoded(field) ? field : { code: codeAmong(present, field.name) ?? fieldCode(registers, field.name), name: field.name },
  );
}

function isCoded({ code }: NamedCode): boolean {
  return code !== null && code.trim() !== '';
}

function fieldsInForce(
  catalogue: Catalogue,
  { code, place, effectiveFrom }: Pick<ResolvedLine, 'code' | 'place' | 'effectiveFrom'>,
): readonly NamedCode[] {
  const version =
    code === null || effectiveFrom === null ? null : versionOn(timelineFor(catalogue, code, place?.code ?? null), effectiveFrom);
  return version ? summaryOfVersion(version).fields : [];
}

function resolvedCode(draft: DraftLine, cited: readonly LineEntry[]): string | null {
  if (draft.code !== null && draft.code.trim() !== '') return parseProcedureCode(draft.code)?.code ?? null;
  const codes = [...new Set(cited.map(({ summary }) => summary.code))];
  return codes.length === 1 ? codes[0]! : null;
}

function citedLines(decision: DraftDecision, { earlier }: DraftLine, catalogue: Catalogue, registers: Registers): readonly LineEntry[] {
  if (!earlier?.position) return [];
  const announcement = citedDecision(
    catalogue,
    registers,
    { number: earlier.decisionNumber, issuedOn: earlier.issuedOn },
    { issuingAuthority: decision.issuingAuthority, place: issuingPlace(decision, registers) },
  );
  return announcement ? linesAt(catalogue, announcement, earlier.section, earlier.position) : [];
}

function placeOf(decision: DraftDecision, draft: DraftLine, registers: Registers): NamedCode | null {
  const own = issuingPlace(decision, registers);
  if (!draft.place) return own;
  if (isWholeCountry(draft.place)) return own === null ? null : draft.place;
  const asked = draft.place.code ?? '';
  const unit = resolvePlace(registers.places, asked, decision.issuedOn ?? draft.effectiveFrom ?? '9999-12-31');
  return unit ? { code: unit.id, name: unit.name } : draft.place;
}

type Subject = Pick<ResolvedLine, 'code' | 'place' | 'effectiveFrom' | 'corrected'>;

/** The line whose text a line without text uses; null where it has its own, reads the national text, or needs none. */
function carriedLine(catalogue: Catalogue, draft: DraftLine, subject: Subject): LineEntry | null {
  if (draft.content !== null || draft.contentFrom !== 'own' || draft.kind === 'abolished' || draft.isWithdrawn) return null;
  const found = subject.corrected
    ? correctedText(catalogue, subject.corrected.first)
    : draft.kind === 'reinstated'
      ? lastTextBefore(catalogue, subject)
      : null;
  const origin = found?.summary.contentOf ?? null;
  return origin === null ? found : (catalogue.lines.get(origin) ?? found);
}

/** The last values of a line before a possible withdrawal: a correction restates what it names and keeps the rest. */
function correctedText(catalogue: Catalogue, first: LineEntry): LineEntry | null {
  const restated = [first, ...(catalogue.corrections.get(first.id) ?? []).flatMap((id) => catalogue.lines.get(id) ?? [])];
  return restated.findLast(({ summary }) => !summary.isWithdrawn && summary.kind !== 'abolished') ?? null;
}

/**
 * "A reinstated line without content takes that of the last line with content before it", except lines that an ending
 * removed.
 */
function lastTextBefore(catalogue: Catalogue, { code, place, effectiveFrom }: Subject): LineEntry | null {
  if (code === null || effectiveFrom === null) return null;
  const standing = withoutTaken(claimsOn(catalogue, code).filter((claim) => claim.place === (place?.code ?? null)));
  return standing.findLast((claim) => claim.effect === 'text' && claim.from <= effectiveFrom)?.line ?? null;
}

/** A province that takes back its drop of a national procedure, and has no own text for it, uses the national text. */
function contentFromOf(
  catalogue: Catalogue,
  draft: DraftLine,
  { code, place, carried }: Pick<ResolvedLine, 'code' | 'place' | 'carried'>,
): ContentSource {
  if (carried && draft.content === null) return carried.summary.contentFrom;
  const isBare = draft.kind === 'reinstated' && draft.content === null && draft.contentFrom === 'own';
  if (!isBare || code === null || place === null) return draft.contentFrom;
  const hasNational = claimsOn(catalogue, code).some((claim) => claim.place === null && claim.effect === 'text');
  return hasNational ? 'national' : draft.contentFrom;
}

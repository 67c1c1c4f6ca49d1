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
import { placeOfAuthority } from '../places/authorityNames.ts';
import { resolvePlace } from '../places/places.ts';
import { isPlaced, issuerOf } from './issuer.ts';
import { parseProcedureCode } from '../values/procedureCode.ts';
import { codesInForceNamed } from './namedProcedures.ts';
import { citedDecision, linesAt } from './references.ts';
import type { Registers } from '../places/registers.ts';
import { claimsOn } from '../timeline/timeline.ts';

/** A drafted line with what it refers to looked up; null where nothing fits (the check says so). */
export interface ResolvedLine {
  readonly draft: DraftLine;
  /** Canonical; null where none is printed and no reference leads to one. */
  readonly code: string | null;
  readonly effectiveFrom: CalendarDate | null;
  readonly place: NamedCode | null;
  /** Lines that its earlier decision and position mean. */
  readonly cited: readonly LineEntry[];
  /** The line, as first announced, that it corrects, and what stands there now. */
  readonly corrected: { readonly first: LineEntry; readonly standing: LineEntry } | null;
  /** The line whose text a reinstated line without text brings back, or a correction without text leaves as it was. */
  readonly carried: LineEntry | null;
  readonly contentFrom: ContentSource;
  /** What it takes over from, without its own code; null codes where a name led to none, or to several. */
  readonly replaces: readonly NamedCode[];
}

/** Looks up what a drafted line refers to in the catalogue and the registers. */
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
  };
}

/** Procedures in force on the line's day that bear a name: what a line can mean that names it in words only. */
export function codesReplacedByName(
  catalogue: Catalogue,
  name: string,
  { code, place, effectiveFrom }: Pick<ResolvedLine, 'code' | 'place' | 'effectiveFrom'>,
): string[] {
  if (effectiveFrom === null || name.trim() === '') return [];
  return codesInForceNamed(catalogue, name, { place: place?.code ?? null, asOf: effectiveFrom }).filter((found) => found !== code);
}

/** Levels and fields that a line has: its own, else those of the text that it carries on, else of the row that it cites. */
export function levelsOf({ draft, carried, cited }: ResolvedLine): LineSummary['levels'] {
  return ownOr(draft.levels, (carried ?? cited[0])?.summary.levels);
}

export function fieldsOf({ draft, carried, cited }: ResolvedLine): LineSummary['fields'] {
  return ownOr(draft.fields, (carried ?? cited[0])?.summary.fields);
}

/**
 * The place that a decision's lines speak for: its issuer's on the day of signature, null for a ministry. Where nobody can
 * say whose law it is (an error of the check; `sealDecision` throws) the province that the printed name tells.
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
 * Codes named in `replaces`, canonical, without the line's own. What is named in words only has the code of the one
 * procedure of that name; where none or several bear it, it keeps its name only, and the check refuses it.
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
  if (!draft.place) return issuingPlace(decision, registers);
  const asked = draft.place.code ?? '';
  const unit = resolvePlace(registers.places, asked, decision.issuedOn ?? draft.effectiveFrom ?? '9999-12-31');
  return unit ? { code: unit.id, name: unit.name } : draft.place;
}

type Subject = Pick<ResolvedLine, 'code' | 'place' | 'effectiveFrom' | 'corrected'>;

/** The line whose text a line without text of its own has; null where it has one, reads the country's, or needs none. */
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

/** What a line said last before it was perhaps withdrawn: a correction restates what it names, all else stays. */
function correctedText(catalogue: Catalogue, first: LineEntry): LineEntry | null {
  const restated = [first, ...(catalogue.corrections.get(first.id) ?? []).flatMap((id) => catalogue.lines.get(id) ?? [])];
  return restated.findLast(({ summary }) => !summary.isWithdrawn && summary.kind !== 'abolished') ?? null;
}

/** "A reinstated line without content takes that of the last line with content before it": not of one an ending took along. */
function lastTextBefore(catalogue: Catalogue, { code, place, effectiveFrom }: Subject): LineEntry | null {
  if (code === null || effectiveFrom === null) return null;
  const standing = withoutTaken(claimsOn(catalogue, code).filter((claim) => claim.place === (place?.code ?? null)));
  return standing.findLast((claim) => claim.effect === 'text' && claim.from <= effectiveFrom)?.line ?? null;
}

/** A province that takes back its drop of a national procedure, and has no text of its own for it, reads the country's. */
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

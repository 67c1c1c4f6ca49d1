import type { CalendarDate } from './calendarDate.ts';
import type { Catalogue, LineEntry } from './catalogue.ts';
import { firstLineOf, standingLine } from './catalogue.ts';
import type { NamedCode } from './content.ts';
import type { DraftDecision, DraftLine } from './draft.ts';
import type { Mark } from './marks.ts';
import { placeOfAuthority } from './authorityNames.ts';
import { existsOn, resolvePlace } from './places.ts';
import { parseProcedureCode } from './procedureCode.ts';
import { citedDecision, linesAt } from './references.ts';
import type { Registers } from './registers.ts';
import { marksOn } from './timeline.ts';

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
  /** The line whose text a reinstated line without text brings back. */
  readonly carried: LineEntry | null;
}

/** Looks up what a drafted line refers to in the catalogue and the registers. */
export function resolveLine(
  decision: DraftDecision,
  draft: DraftLine,
  catalogue: Catalogue,
  registers: Registers,
): ResolvedLine {
  const first = draft.corrects === null ? null : firstLineOf(catalogue, draft.corrects);
  const standing = first && standingLine(catalogue, first.id);
  const corrected = first && standing ? { first, standing } : null;
  const cited = citedLines(decision, draft, catalogue, registers);
  const code = resolvedCode(draft, cited) ?? corrected?.standing.head.code ?? null;
  const effectiveFrom = draft.effectiveFrom ?? corrected?.first.head.effectiveFrom ?? decision.effectiveFrom;
  const place =
    corrected && !draft.place ? corrected.first.head.place : placeOf(decision, draft, registers);
  const needsCarried = draft.kind === 'reinstated' && draft.content === null;
  return {
    draft,
    code,
    effectiveFrom,
    place,
    cited,
    corrected,
    carried: needsCarried && code !== null && effectiveFrom !== null ? carriedLine(catalogue, code, place, effectiveFrom) : null,
  };
}

/** The place that a decision's lines speak for: its issuing authority's province on the day of signature; null for a ministry. */
export function issuingPlace(decision: Pick<DraftDecision, 'issuingAuthority' | 'issuedOn'>, registers: Registers): NamedCode | null {
  const { issuingAuthority, issuedOn } = decision;
  if (!issuingAuthority || issuedOn === null) return null;
  const named = placeOfAuthority(registers.places, issuingAuthority.name, issuedOn);
  const registered = issuingAuthority.code === null ? null : (registers.authorities.get(issuingAuthority.code)?.place ?? null);
  const id = named ?? registered;
  const unit = id === null ? null : registers.places.units.get(id);
  // A register knows today's unit; a decision signed before speaks for its bearer of that day.
  const bearer = unit && !existsOn(unit, issuedOn) ? resolvePlace(registers.places, unit.code, issuedOn) : unit;
  return bearer ? { code: bearer.id, name: bearer.name } : null;
}

/** Codes named in `replaces`, canonical, without the line's own; what is named without a code keeps its name only. */
export function resolvedReplaces(draft: DraftLine, own: string | null): NamedCode[] {
  const found = draft.replaces.map(({ code, name }) => ({
    code: code === null ? null : (parseProcedureCode(code)?.code ?? null),
    name,
  }));
  const isOther = (replaced: NamedCode, i: number) =>
    replaced.code === null ||
    (replaced.code !== own && found.findIndex(({ code }) => code === replaced.code) === i);
  return found.filter(isOther);
}

function resolvedCode(draft: DraftLine, cited: readonly LineEntry[]): string | null {
  if (draft.code !== null && draft.code.trim() !== '') return parseProcedureCode(draft.code)?.code ?? null;
  const codes = [...new Set(cited.map(({ head }) => head.code))];
  return codes.length === 1 ? codes[0]! : null;
}

function citedLines(
  decision: DraftDecision,
  { earlier }: DraftLine,
  catalogue: Catalogue,
  registers: Registers,
): readonly LineEntry[] {
  if (!earlier?.position) return [];
  const announcement = citedDecision(
    catalogue,
    registers,
    { number: earlier.decisionNumber, issuedOn: earlier.issuedOn },
    decision.issuingAuthority,
  );
  return announcement ? linesAt(catalogue, announcement, earlier.section, earlier.position) : [];
}

function placeOf(decision: DraftDecision, draft: DraftLine, registers: Registers): NamedCode | null {
  if (!draft.place) return issuingPlace(decision, registers);
  const asked = draft.place.code ?? '';
  const unit = resolvePlace(registers.places, asked, decision.issuedOn ?? draft.effectiveFrom ?? '9999-12-31');
  return unit ? { code: unit.id, name: unit.name } : draft.place;
}

/** "A reinstated line without content takes that of the last line with content before it." */
function carriedLine(catalogue: Catalogue, code: string, place: NamedCode | null, day: CalendarDate): LineEntry | null {
  const hasText = (mark: Mark) => mark.says === 'text' && mark.place === (place?.code ?? null) && mark.from <= day;
  const found = marksOn(catalogue, code).findLast(hasText)?.line ?? null;
  const origin = found?.head.contentOf ?? null;
  return origin === null ? found : (catalogue.lines.get(origin) ?? found);
}

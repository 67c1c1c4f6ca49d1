import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DraftDecision, DraftLine } from '../decision/draft.ts';
import { parseDecisionNumber } from '../values/decisionNumber.ts';
import type { Registers } from '../places/registers.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import type { Announcement } from '../sealing/announcement.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { ProcedureContent } from '../content/content.ts';
import type { SealedLineId } from '../sealing/sealedLine.ts';
import type { Label, ProcedurePart } from '../values/vocabulary.ts';
import { PROCEDURE_PART_LABELS } from '../values/vocabulary.ts';
import type { Violation, ViolationCode } from './violations.ts';
import { severityOf } from './violations.ts';

/** Periods set by law (NĐ 63/2010/NĐ-CP Điều 15, 24, as amended by NĐ 92/2017/NĐ-CP); a state may set others. */
export interface Deadlines {
  /** Calendar days from signature to effect. */
  readonly beforeEffect: { readonly central: number; readonly province: number };
  /** Working days from signature to entry into the catalogue. */
  readonly untilEntry: { readonly central: number; readonly province: number; readonly correction: number };
}

export const DEFAULT_DEADLINES: Deadlines = {
  beforeEffect: { central: 20, province: 5 },
  untilEntry: { central: 10, province: 5, correction: 2 },
};

/** Everything that a check reads. */
export interface CheckContext {
  readonly decision: DraftDecision;
  readonly lines: readonly DraftLine[];
  /** The lines with their references looked up, in the same order. */
  readonly resolved: readonly ResolvedLine[];
  readonly catalogue: Catalogue;
  /** The catalogue without the lines that a correction restates. */
  readonly remaining: Catalogue;
  readonly registers: Registers;
  readonly today: CalendarDate;
  readonly deadlines: Deadlines;
  /** Long texts by line, those that were loaded (`textsToCompare`). */
  readonly texts: ReadonlyMap<SealedLineId, ProcedureContent>;
}

/** A rule: returns all violations of one kind. */
export type Check = (context: CheckContext) => readonly Violation[];

export function violation(code: ViolationCode, path: string, vi: string, en: string): Violation {
  return { code, severity: severityOf(code), path, message: { vi, en } };
}

/** Runs a rule for each line; `at` is the path of the line. */
export function forEachLine(
  context: CheckContext,
  rule: (line: ResolvedLine, at: string, index: number) => readonly Violation[],
): Violation[] {
  return context.resolved.flatMap((line, i) => rule(line, `lines.${i}`, i));
}

/** The name of a line in messages: its position or number in the list, and the procedure's name. */
export function lineLabel({ draft, code }: ResolvedLine, index: number): string {
  return [draft.position ?? String(index + 1), code ?? draft.code, draft.name].filter(Boolean).join(' · ').slice(0, 120);
}

/** A violation of one line. The line's name stands first, so that `askOnce` can join equal texts. */
export function lineViolation(line: ResolvedLine, index: number, code: ViolationCode, field: string, vi: string, en: string): Violation {
  const label = lineLabel(line, index);
  return violation(code, `lines.${index}.${field}`, `Dòng ${label}: ${vi}`, `Line ${label}: ${en}`);
}

/** Parts of a procedure in a sentence: 'trình tự thực hiện, phí, lệ phí'. */
export function partNames(parts: readonly ProcedurePart[], language: keyof Label): string {
  return parts.map((part) => PROCEDURE_PART_LABELS[part][language].toLowerCase()).join('; ');
}

/** The decisions that a citation may mean, each with day and issuer. */
export function candidatesIn(language: keyof Label, decisions: readonly Announcement[]): string {
  const one = ({ head: { number, issuedOn, issuingAuthority } }: Announcement) =>
    language === 'vi'
      ? `${number} ngày ${dayInWords(issuedOn)} của ${issuingAuthority.name}`
      : `${number} of ${issuedOn} by ${issuingAuthority.name}`;
  return decisions.map(one).join('; ');
}

/** The number as decisions are cited, or as typed where it cannot be parsed. */
export function numberOf(decision: DraftDecision): string {
  return (decision.number !== null && parseDecisionNumber(decision.number)?.number) || (decision.number ?? '');
}

/** Whether a line gives the procedure a text. A correction that withdraws a line does not. */
export function makesText({ draft }: ResolvedLine): boolean {
  return draft.kind !== 'abolished' && !draft.isWithdrawn;
}

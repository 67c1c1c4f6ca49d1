import type { CalendarDate } from '../values/calendarDate.ts';
import { currentCode } from '../catalogue/aliases.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { headOfDecision } from '../catalogue/correctedDecision.ts';
import type { DraftDecision, DraftLine } from '../decision/draft.ts';
import { parseDecisionNumber } from '../values/decisionNumber.ts';
import type { Registers } from '../places/registers.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import type { Announcement } from '../sealing/announcement.ts';
import { dayInWords } from '../values/dayInWords.ts';
import type { SealedLineId } from '../sealing/sealedLine.ts';
import type { Label, ProcedurePart } from '../values/vocabulary.ts';
import { PROCEDURE_PART_LABELS } from '../values/vocabulary.ts';
import type { Violation, ViolationCode } from './violations.ts';
import { severityOf } from './violations.ts';

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
  /** The parts that earlier long texts fill, by line; those that were loaded (`textsToCompare`). */
  readonly textParts: ReadonlyMap<SealedLineId, ReadonlySet<ProcedurePart>>;
}

/** A violation of one line, before its words are written: most are joined with equal ones (`askOnce`). */
export interface LineFinding {
  readonly code: ViolationCode;
  readonly severity: Violation['severity'];
  readonly line: ResolvedLine;
  /** Of the line in the draft, from 0. */
  readonly index: number;
  readonly field: string;
  readonly text: Label;
}

export type Finding = Violation | LineFinding;

export function pathOf(finding: Finding): string {
  return 'line' in finding ? `lines.${finding.index}.${finding.field}` : finding.path;
}

/** A rule: returns all findings of one kind. */
export type Check = (context: CheckContext) => readonly Finding[];

export function violation(code: ViolationCode, path: string, vi: string, en: string): Violation {
  const severity = severityOf(code);
  return { code, severity, path, message: { vi, en }, asked: severity === 'error' ? [] : [{ path, words: vi }] };
}

/** Runs a rule for each line; `at` is the path of the line. */
export function forEachLine(context: CheckContext, rule: (line: ResolvedLine, at: string, index: number) => readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  context.resolved.forEach((line, i) => {
    for (const one of rule(line, `lines.${i}`, i)) found.push(one);
  });
  return found;
}

/** The name of a line in messages: its position or number in the list, and the procedure's name. */
export function lineLabel({ draft, code }: ResolvedLine, index: number): string {
  return [draft.position ?? String(index + 1), code ?? draft.code, draft.name].filter(Boolean).join(' · ').slice(0, 120);
}

/** A violation of one line. Equal texts of several lines are told once. */
export function lineViolation(line: ResolvedLine, index: number, code: ViolationCode, field: string, vi: string, en: string): LineFinding {
  return { code, severity: severityOf(code), line, index, field, text: { vi, en } };
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

/** The numbers of announced decisions, for messages: people do not know keys. */
export function numberOfKey(catalogue: Catalogue, key: string): string {
  return headOfDecision(catalogue, key)?.number ?? key;
}

/** The number as decisions are cited, or as typed where it cannot be parsed. */
export function numberOf(decision: DraftDecision): string {
  return (decision.number !== null && parseDecisionNumber(decision.number)?.number) || (decision.number ?? '');
}

/** Whether a correction moves its line onto another code, where it counts as if announced there. */
export function isMoved({ catalogue }: Pick<CheckContext, 'catalogue'>, { corrected, code }: ResolvedLine): boolean {
  return corrected !== null && code !== null && currentCode(catalogue, corrected.standing.summary.code) !== code;
}

/** Whether a line gives the procedure a text. A correction that withdraws a line does not. */
export function makesText({ draft }: ResolvedLine): boolean {
  return draft.kind !== 'abolished' && !draft.isWithdrawn;
}

import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DraftDecision, DraftLine } from '../decision/draft.ts';
import { parseDecisionNumber } from '../values/decisionNumber.ts';
import type { Registers } from '../places/registers.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import type { Violation, ViolationCode } from './violations.ts';
import { severityOf } from './violations.ts';

/** Days that the law gives (NĐ 63/2010/NĐ-CP Điều 15, 24, as amended by NĐ 92/2017/NĐ-CP); a state may set others. */
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

/** What every check looks at. */
export interface CheckContext {
  readonly decision: DraftDecision;
  readonly lines: readonly DraftLine[];
  /** The lines with their references looked up, in the same order. */
  readonly resolved: readonly ResolvedLine[];
  readonly catalogue: Catalogue;
  /** The same without the lines that a correction restates. */
  readonly remaining: Catalogue;
  readonly registers: Registers;
  readonly today: CalendarDate;
  readonly deadlines: Deadlines;
}

/** A rule: all that one kind of fault leads to. */
export type Check = (context: CheckContext) => readonly Violation[];

export function violation(code: ViolationCode, path: string, vi: string, en: string): Violation {
  return { code, severity: severityOf(code), path, message: { vi, en } };
}

/** Runs a rule over each line; `at` is the path of the line. */
export function forEachLine(
  context: CheckContext,
  rule: (line: ResolvedLine, at: string, index: number) => readonly Violation[],
): Violation[] {
  return context.resolved.flatMap((line, i) => rule(line, `lines.${i}`, i));
}

/** A line in messages: its position or place in the list, and what it is called. */
export function lineLabel({ draft, code }: ResolvedLine, index: number): string {
  return [draft.position ?? String(index + 1), code ?? draft.code, draft.name].filter(Boolean).join(' · ').slice(0, 120);
}

/** The number as decisions are cited, or as typed where it is none. */
export function numberOf(decision: DraftDecision): string {
  return (decision.number !== null && parseDecisionNumber(decision.number)?.number) || (decision.number ?? '');
}

/** Whether a line gives the procedure a text (and is no correction that takes one away). */
export function makesText({ draft }: ResolvedLine): boolean {
  return draft.kind !== 'abolished' && !draft.isWithdrawn;
}

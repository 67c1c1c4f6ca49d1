import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { askOnce } from './askOnce.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { checkContradictions } from './contradictions.ts';
import { checkCorrections } from './corrections.ts';
import { checkDeadlines } from './deadlines.ts';
import { checkDelegation } from './delegation.ts';
import { checkDecisionHead } from './decisionHead.ts';
import { checkDeclaredCounts } from './declaredCounts.ts';
import { checkExpiries } from './expiries.ts';
import { checkFigures } from './figures.ts';
import { checkIssuer } from './issuer.ts';
import { checkLegalBasis } from './legalBasis.ts';
import { checkLegalForce } from './legalForce.ts';
import { checkLineContent } from './lineContent.ts';
import { checkLineDays } from './lineDays.ts';
import { checkLineNames } from './lineNames.ts';
import { checkLineReferences } from './lineReferences.ts';
import type { DraftDecision, DraftLine } from '../decision/draft.ts';
import type { Registers } from '../places/registers.ts';
import { resolveLine } from '../decision/resolveLine.ts';
import type { Violation } from './violations.ts';
import { checkPlausibleDays } from './plausibleDays.ts';
import { checkPresentText } from './presentText.ts';
import { checkUsedNumbers } from './usedNumbers.ts';
import { checkWhoseLaw } from './whoseLaw.ts';
import { checkWithdrawals } from './withdrawals.ts';
import { withoutLines } from '../catalogue/withoutLines.ts';

const CHECKS: readonly Check[] = [
  checkDecisionHead,
  checkIssuer,
  checkPlausibleDays,
  checkUsedNumbers,
  checkLineReferences,
  checkLineDays,
  checkContradictions,
  checkCorrections,
  checkWithdrawals,
  checkLineNames,
  checkLegalForce,
  checkExpiries,
  checkWhoseLaw,
  checkDelegation,
  checkLineContent,
  checkFigures,
  checkPresentText,
  checkDeclaredCounts,
  checkLegalBasis,
  checkDeadlines,
];

/** What a state or a caller may give beside the decision. */
interface CheckOptions {
  /** Parts of earlier texts, by line. Without them, checks do not look at present and carried texts. */
  readonly textParts?: CheckContext['textParts'];
}

/**
 * All violations of a draft at once. Errors, which the catalogue cannot represent, block announcing. Warnings need an
 * explanation, which is stored with the decision: a signed decision is law, even with mistakes.
 */
export function checkDecision(...asked: Parameters<typeof contextOf>): Violation[] {
  const context = contextOf(...asked);
  return askOnce(CHECKS.flatMap((check) => check(context)));
}

/** The same, rule by rule with a pause after each: a large draft would hold up everybody whom the process answers. */
export async function violationsInTurns(context: CheckContext, pause: () => Promise<void>): Promise<Violation[]> {
  const found: Finding[] = [];
  for (const check of CHECKS) {
    for (const one of check(context)) found.push(one);
    await pause();
  }
  return askOnce(found);
}

/** The draft with its references looked up, as every check reads it. */
export function contextOf(
  decision: DraftDecision,
  lines: readonly DraftLine[],
  catalogue: Catalogue,
  registers: Registers,
  today: CalendarDate,
  { textParts = new Map() }: CheckOptions = {},
): CheckContext {
  const resolved = lines.map((line) => resolveLine(decision, line, catalogue, registers));
  const remaining = withoutLines(
    catalogue,
    resolved.flatMap(({ corrected }) => corrected?.first ?? []),
  );
  return { decision, lines, resolved, catalogue, remaining, registers, today, textParts };
}

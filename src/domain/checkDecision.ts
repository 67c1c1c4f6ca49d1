import type { CalendarDate } from './calendarDate.ts';
import type { Catalogue } from './catalogue.ts';
import type { Check, Deadlines } from './checks/checkContext.ts';
import { DEFAULT_DEADLINES } from './checks/checkContext.ts';
import { checkContradictions } from './checks/contradictions.ts';
import { checkDeadlines } from './checks/deadlines.ts';
import { checkDecisionHead } from './checks/decisionHead.ts';
import { checkDeclaredCounts } from './checks/declaredCounts.ts';
import { checkExpiries } from './checks/expiries.ts';
import { checkIssuingPower } from './checks/issuingPower.ts';
import { checkLegalBasis } from './checks/legalBasis.ts';
import { checkLegalForce } from './checks/legalForce.ts';
import { checkLineContent } from './checks/lineContent.ts';
import { checkLineDays } from './checks/lineDays.ts';
import { checkLineNames } from './checks/lineNames.ts';
import { checkLineReferences } from './checks/lineReferences.ts';
import type { DraftDecision, DraftLine } from './draft.ts';
import type { Registers } from './registers.ts';
import { resolveLine } from './resolveLine.ts';
import type { Violation } from './violations.ts';

const CHECKS: readonly Check[] = [
  checkDecisionHead,
  checkLineReferences,
  checkLineDays,
  checkContradictions,
  checkLineNames,
  checkLegalForce,
  checkExpiries,
  checkLineContent,
  checkDeclaredCounts,
  checkLegalBasis,
  checkIssuingPower,
  checkDeadlines,
];

/**
 * Everything that is wrong with a drafted decision, at once. Errors (what cannot be represented) block announcing;
 * warnings need an answer that is kept with the decision, for signed law is law.
 */
export function checkDecision(
  decision: DraftDecision,
  lines: readonly DraftLine[],
  catalogue: Catalogue,
  registers: Registers,
  today: CalendarDate,
  deadlines: Deadlines = DEFAULT_DEADLINES,
): Violation[] {
  const resolved = lines.map((line) => resolveLine(decision, line, catalogue, registers));
  const context = { decision, lines, resolved, catalogue, registers, today, deadlines };
  return CHECKS.flatMap((check) => check(context));
}

import type { CalendarDate } from '../values/calendarDate.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { askOnce } from './askOnce.ts';
import type { Check, CheckContext, Deadlines } from './checkContext.ts';
import { DEFAULT_DEADLINES } from './checkContext.ts';
import { checkContradictions } from './contradictions.ts';
import { checkCorrections } from './corrections.ts';
import { checkDeadlines } from './deadlines.ts';
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
import { withoutCorrected } from './withoutCorrected.ts';

const CHECKS: readonly Check[] = [
  checkDecisionHead,
  checkIssuer,
  checkPlausibleDays,
  checkUsedNumbers,
  checkLineReferences,
  checkLineDays,
  checkContradictions,
  checkCorrections,
  checkLineNames,
  checkLegalForce,
  checkExpiries,
  checkWhoseLaw,
  checkLineContent,
  checkFigures,
  checkPresentText,
  checkDeclaredCounts,
  checkLegalBasis,
  checkDeadlines,
];

/** What a state or a caller may give beside the decision. */
interface CheckOptions {
  readonly deadlines?: Deadlines;
  /** Long texts by line. Without them, checks do not look at present and carried texts. */
  readonly texts?: CheckContext['texts'];
}

/**
 * All violations of a draft at once. Errors, which the catalogue cannot represent, block announcing. Warnings need an
 * explanation, which is stored with the decision: a signed decision is law, even with mistakes.
 */
export function checkDecision(
  decision: DraftDecision,
  lines: readonly DraftLine[],
  catalogue: Catalogue,
  registers: Registers,
  today: CalendarDate,
  { deadlines = DEFAULT_DEADLINES, texts = new Map() }: CheckOptions = {},
): Violation[] {
  const resolved = lines.map((line) => resolveLine(decision, line, catalogue, registers));
  const remaining = withoutCorrected(catalogue, resolved);
  const context = { decision, lines, resolved, catalogue, remaining, registers, today, deadlines, texts };
  return askOnce(
    CHECKS.flatMap((check) => check(context)),
    resolved,
  );
}

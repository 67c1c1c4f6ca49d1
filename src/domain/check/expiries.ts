import { withoutTaken } from '../timeline/claims.ts';
import { citedDecision } from '../decision/references.ts';
import { linesEndedByExpiry } from '../decision/expiryEndings.ts';
import { issuingPlace, resolvedReplaces } from '../decision/resolveLine.ts';
import { claimsOn } from '../timeline/timeline.ts';
import type { Violation } from './violations.ts';
import type { Check, CheckContext } from './checkContext.ts';
import { violation } from './checkContext.ts';

/** A decision that expires must be known, or nothing ends with it; what ends with it may take later lines along. */
export const checkExpiries: Check = (context) => {
  const { decision, catalogue, registers } = context;
  const citing = { issuingAuthority: decision.issuingAuthority, place: issuingPlace(decision, registers) };
  return decision.expires.flatMap(({ number, issuedOn, isWhole }, k) => {
    const expired = citedDecision(catalogue, registers, { number, issuedOn }, citing);
    if (expired) return isWhole ? laterLines(context, expired.decision, number, k) : [];
    return [
      violation(
        'EARLIER_DECISION_UNKNOWN',
        `expires.${k}`,
        `Hệ thống chưa có quyết định ${number}, nên không có dòng nào hết hiệu lực theo.`,
        `The catalogue does not know decision ${number}, so no line ends with it.`,
      ),
    ];
  });
};

function laterLines({ decision, resolved, catalogue }: CheckContext, key: string, number: string, k: number): Violation[] {
  const day = decision.effectiveFrom ?? decision.issuedOn;
  if (day === null) return [];
  const named = new Set(
    resolved.flatMap(({ draft, code }) => [code, ...resolvedReplaces(draft, code).map((other) => other.code)].flatMap((one) => one ?? [])),
  );
  const taken = linesEndedByExpiry(catalogue, key, day, named).flatMap(({ line: { summary }, from }) =>
    withoutTaken(claimsOn(catalogue, summary.code).filter((claim) => claim.place === (summary.place?.code ?? null)))
      .filter((claim) => claim.from > from && claim.line.summary.decision !== summary.decision)
      .map((claim) => `${summary.code} ${claim.from} (${claim.line.summary.decision})`),
  );
  if (taken.length === 0) return [];
  const list = [...new Set(taken)].join('; ');
  return [
    violation(
      'TAKES_LATER_LINES_WITH_IT',
      `expires.${k}`,
      `Quyết định ${number} hết hiệu lực kéo theo các dòng đã công bố cho ngày sau: ${list}.`,
      `The end of decision ${number} takes with it lines announced for later days: ${list}.`,
    ),
  ];
}

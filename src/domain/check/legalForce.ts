import type { Claim } from '../timeline/claims.ts';
import { withoutTaken } from '../timeline/claims.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import { resolvedReplaces } from '../decision/resolveLine.ts';
import { claimsOn, ownTimeline, timelineFor } from '../timeline/timeline.ts';
import { versionOn } from '../timeline/versions.ts';
import type { LineSummary } from '../sealing/sealedLine.ts';
import type { Violation } from './violations.ts';
import type { Check, CheckContext } from './checkContext.ts';
import { forEachLine, lineLabel, makesText, violation } from './checkContext.ts';

/**
 * What a line changes should be in force on its day, what it brings should not, and it should not meddle with later lines.
 * A line that corrects another is asked for what the correction makes of it, not for what was so before.
 */
export const checkLegalForce: Check = (context) =>
  forEachLine(context, (line, at, i) => {
    if (line.draft.isWithdrawn || line.effectiveFrom === null) return [];
    const found = checkLine(context, line, at, i);
    const before = line.corrected ? checkLine(context, asItStands(line, line.corrected.standing.summary), at, i) : [];
    return found.filter(({ code, message }) => !before.some((known) => known.code === code && known.message.vi === message.vi));
  });

const checkLine = (context: CheckContext, line: ResolvedLine, at: string, i: number): Violation[] => [
  ...checkSubject(context, line, at, i),
  ...checkReplaced(context, line, at, i),
  ...checkLaterLines(context, line, at, i),
];

function asItStands(line: ResolvedLine, { code, effectiveFrom, place, contentFrom, ...standing }: LineSummary): ResolvedLine {
  const { kind, effectiveUntil, replaces } = standing;
  return { ...line, code, effectiveFrom, place, contentFrom, draft: { ...line.draft, kind, effectiveUntil, replaces } };
}

function isInForce({ remaining: catalogue }: CheckContext, code: string, line: ResolvedLine): boolean {
  const day = line.effectiveFrom!;
  const place = line.place?.code ?? null;
  return versionOn(timelineFor(catalogue, code, place), day) !== null;
}

function checkSubject(context: CheckContext, line: ResolvedLine, at: string, i: number): Violation[] {
  const { code, draft, effectiveFrom } = line;
  if (code === null) return [];
  const label = lineLabel(line, i);
  if (draft.kind === 'new') {
    const own = ownTimeline(context.remaining, code, line.place?.code ?? null);
    if (!versionOn(own, effectiveFrom!)) return [];
    return [
      violation(
        'ALREADY_IN_FORCE',
        `${at}.kind`,
        `Dòng ${label}: mã ${code} đang có hiệu lực vào ngày ${effectiveFrom}, không phải mới ban hành.`,
        `Line ${label}: ${code} is already in force on ${effectiveFrom}, so it is not new.`,
      ),
    ];
  }
  // A replacing line with a code of its own ends what it names; a reinstated one brings back what is not in force.
  if (draft.kind === 'replaced' && draft.replaces.length > 0) return [];
  const hasText = line.carried !== null || draft.content !== null || line.contentFrom === 'national';
  // A local entry without full content is read with the country's text, whatever the province itself has.
  const needsNational = line.place !== null && line.contentFrom !== 'own' && makesText(line);
  const isThere = needsNational
    ? versionOn(ownTimeline(context.remaining, code, null), effectiveFrom!) !== null
    : isInForce(context, code, line);
  const isKnown = draft.kind === 'reinstated' ? hasText : isThere;
  return isKnown ? [] : [nothingInForce(label, code, effectiveFrom!, `${at}.code`)];
}

function checkReplaced(context: CheckContext, line: ResolvedLine, at: string, i: number): Violation[] {
  return resolvedReplaces(line.draft, line.code).flatMap(({ code }, k) =>
    code === null || isInForce(context, code, line)
      ? []
      : [nothingInForce(lineLabel(line, i), code, line.effectiveFrom!, `${at}.replaces.${k}`)],
  );
}

function checkLaterLines({ decision, remaining: catalogue }: CheckContext, line: ResolvedLine, at: string, i: number): Violation[] {
  if (line.code === null || line.draft.effectiveUntil !== null) return [];
  // A line of a correction stands where the decision that it mends does: an ending takes what was announced before that.
  const sequence = decision.corrects === null ? undefined : catalogue.sequenceOf.get(decision.corrects);
  const isReached = (claim: Claim) => sequence === undefined || makesText(line) || claim.order[0] < sequence;
  const isLater = (claim: Claim) => claim.place === (line.place?.code ?? null) && claim.from > line.effectiveFrom! && isReached(claim);
  const later = withoutTaken(claimsOn(catalogue, line.code)).filter(isLater);
  if (later.length === 0) return [];
  const days = [...new Set(later.map(({ from, line: entry }) => `${from} (${entry.summary.decision})`))].join('; ');
  const label = lineLabel(line, i);
  if (makesText(line))
    return [
      violation(
        'BEHIND_A_LATER_LINE',
        `${at}.effectiveFrom`,
        `Dòng ${label}: đã có dòng công bố cho ngày sau: ${days}. Nội dung này sẽ hết hiệu lực vào ngày đó.`,
        `Line ${label}: a line for a later day is already announced: ${days}. This text will end then.`,
      ),
    ];
  return [
    violation(
      'TAKES_LATER_LINES_WITH_IT',
      `${at}.effectiveFrom`,
      `Dòng ${label}: bãi bỏ kéo theo các dòng đã công bố cho ngày sau: ${days}.`,
      `Line ${label}: this ending takes with it lines announced for later days: ${days}.`,
    ),
  ];
}

function nothingInForce(label: string, code: string, day: string, path: string): Violation {
  return violation(
    'NOTHING_IN_FORCE',
    path,
    `Dòng ${label}: danh mục không có ${code} đang có hiệu lực vào ngày ${day}.`,
    `Line ${label}: the catalogue knows nothing of ${code} in force on ${day}.`,
  );
}

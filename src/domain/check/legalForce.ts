import type { Claim } from '../timeline/claims.ts';
import { withoutTaken } from '../timeline/claims.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import { claimsOn, ownTimeline, timelineFor } from '../timeline/timeline.ts';
import { versionOn } from '../timeline/versions.ts';
import type { LineSummary } from '../sealing/sealedLine.ts';
import type { Check, CheckContext, LineFinding } from './checkContext.ts';
import { forEachLine, lineViolation, makesText, numberOfKey } from './checkContext.ts';
import { dayInWords } from '../values/dayInWords.ts';

/**
 * A line should change only what is in force on its day, and bring only what is not. It should not disturb later lines.
 * A correcting line is checked with its new values, not the old ones.
 */
export const checkLegalForce: Check = (context) =>
  forEachLine(context, (line, _at, i) => {
    if (line.draft.isWithdrawn || line.effectiveFrom === null) return [];
    const found = checkLine(context, line, i);
    const before = line.corrected ? checkLine(context, asItStands(line, line.corrected.standing.summary), i) : [];
    return found.filter(({ code, text }) => !before.some((known) => known.code === code && known.text.vi === text.vi));
  });

const checkLine = (context: CheckContext, line: ResolvedLine, i: number): LineFinding[] => [
  ...checkSubject(context, line, i),
  ...checkReplaced(context, line, i),
  ...checkLaterLines(context, line, i),
];

function asItStands(line: ResolvedLine, { code, effectiveFrom, place, contentFrom, replaces, ...standing }: LineSummary): ResolvedLine {
  const { kind, effectiveUntil } = standing;
  return { ...line, code, effectiveFrom, place, contentFrom, replaces, draft: { ...line.draft, kind, effectiveUntil, replaces } };
}

function isInForce({ remaining: catalogue }: CheckContext, code: string, line: ResolvedLine): boolean {
  const day = line.effectiveFrom!;
  const place = line.place?.code ?? null;
  return versionOn(timelineFor(catalogue, code, place), day) !== null;
}

function checkSubject(context: CheckContext, line: ResolvedLine, i: number): LineFinding[] {
  const { code, draft, effectiveFrom } = line;
  if (code === null) return [];
  if (draft.kind === 'new') {
    const own = ownTimeline(context.remaining, code, line.place?.code ?? null);
    if (!versionOn(own, effectiveFrom!)) return [];
    return [
      lineViolation(
        line,
        i,
        'ALREADY_IN_FORCE',
        'kind',
        `thủ tục này đang có hiệu lực vào ngày ${dayInWords(effectiveFrom!)}, không phải mới ban hành. Nếu nội dung thay đổi, hãy chọn “sửa đổi, bổ sung”.`,
        `it is already in force on ${effectiveFrom}, so it is not new. If its content changes, choose "amended".`,
      ),
    ];
  }
  // A replacing line with its own code ends the codes that it names. A reinstating line brings back what is not in
  // force.
  if (draft.kind === 'replaced' && draft.replaces.length > 0) return [];
  const hasText = line.carried !== null || draft.content !== null || line.contentFrom === 'national';
  // A local entry without full content uses the national text, whatever text the province has.
  const needsNational = line.place !== null && line.contentFrom !== 'own' && makesText(line);
  const isThere = needsNational
    ? versionOn(ownTimeline(context.remaining, code, null), effectiveFrom!) !== null
    : isInForce(context, code, line);
  const isKnown = draft.kind === 'reinstated' ? hasText : isThere;
  return isKnown ? [] : [nothingInForce(line, i, code, 'code')];
}

function checkReplaced(context: CheckContext, line: ResolvedLine, i: number): LineFinding[] {
  return line.replaces.flatMap(({ code }, k) =>
    code === null || isInForce(context, code, line) ? [] : [nothingInForce(line, i, code, `replaces.${k}`)],
  );
}

function checkLaterLines({ decision, remaining: catalogue }: CheckContext, line: ResolvedLine, i: number): LineFinding[] {
  if (line.code === null || line.draft.effectiveUntil !== null) return [];
  // A correcting line has the rank of the corrected decision: an ending takes only what was announced before that.
  const sequence = decision.corrects === null ? undefined : catalogue.sequenceOf.get(decision.corrects);
  const isReached = (claim: Claim) => sequence === undefined || makesText(line) || claim.order[0] < sequence;
  const isLater = (claim: Claim) => claim.place === (line.place?.code ?? null) && claim.from > line.effectiveFrom! && isReached(claim);
  const later = withoutTaken(claimsOn(catalogue, line.code)).filter(isLater);
  if (later.length === 0) return [];
  const days = (day: (one: string) => string) =>
    [...new Set(later.map(({ from, line: entry }) => `${day(from)} (${numberOfKey(catalogue, entry.summary.decision)})`))].join('; ');
  if (makesText(line))
    return [
      lineViolation(
        line,
        i,
        'BEHIND_A_LATER_LINE',
        'effectiveFrom',
        `đã có dòng công bố cho ngày sau: ${days(dayInWords)}. Nội dung này sẽ hết hiệu lực vào ngày đó.`,
        `a line for a later day is already announced: ${days((day) => day)}. This text will end then.`,
      ),
    ];
  return [
    lineViolation(
      line,
      i,
      'TAKES_LATER_LINES_WITH_IT',
      'effectiveFrom',
      `bãi bỏ kéo theo các dòng đã công bố cho ngày sau: ${days(dayInWords)}.`,
      `this ending takes with it lines announced for later days: ${days((day) => day)}.`,
    ),
  ];
}

function nothingInForce(line: ResolvedLine, i: number, code: string, field: string): LineFinding {
  const day = line.effectiveFrom!;
  if (line.draft.kind === 'replaced' && line.replaces.length === 0)
    return lineViolation(
      line,
      i,
      'NOTHING_IN_FORCE',
      field,
      'chưa nêu thủ tục bị thay thế, và danh mục không có thủ tục nào còn hiệu lực dưới mã này. Hãy ghi thủ tục bị thay thế.',
      'it does not say what it replaces, and nothing is in force under its code. Name what it replaces.',
    );
  const named = code === line.code ? { vi: 'thủ tục này', en: 'it' } : { vi: `thủ tục ${code}`, en: code };
  return lineViolation(
    line,
    i,
    'NOTHING_IN_FORCE',
    field,
    `danh mục không có ${named.vi} còn hiệu lực vào ngày ${dayInWords(day)}. Kiểm tra mã và ngày; nếu quyết định trước chưa được nhập, hãy nhập quyết định đó trước.`,
    `the catalogue does not know ${named.en} in force on ${day}. See to code and day; if an earlier decision was not entered, enter that first.`,
  );
}

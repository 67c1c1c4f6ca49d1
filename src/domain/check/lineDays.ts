import { DISTRICTS_ENDED_FROM } from '../values/vocabulary.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import type { Violation } from './violations.ts';
import type { Check } from './checkContext.ts';
import { forEachLine, lineLabel, makesText, violation } from './checkContext.ts';

/** Every line takes effect on a day, speaks for at least one, and names only levels that exist then. */
export const checkLineDays: Check = (context) =>
  forEachLine(context, (line, at, i) => {
    const { effectiveFrom, draft } = line;
    const label = lineLabel(line, i);
    if (effectiveFrom === null)
      return [
        violation(
          'EFFECTIVE_DAY_MISSING',
          `${at}.effectiveFrom`,
          `Dòng ${label}: chưa có ngày có hiệu lực, quyết định cũng không nêu.`,
          `Line ${label} has no day of effect, nor has the decision.`,
        ),
      ];
    const found: Violation[] = [];
    if (draft.effectiveUntil !== null && draft.effectiveUntil <= effectiveFrom)
      found.push(
        violation(
          'EFFECTIVE_WINDOW_EMPTY',
          `${at}.effectiveUntil`,
          `Dòng ${label}: ngày hết hiệu lực ${draft.effectiveUntil} không sau ngày có hiệu lực ${effectiveFrom}.`,
          `Line ${label} ends on ${draft.effectiveUntil}, not after it takes effect on ${effectiveFrom}.`,
        ),
      );
    if (makesText(line) && draft.levels.includes('district') && effectiveFrom >= DISTRICTS_ENDED_FROM)
      found.push(
        violation(
          'LEVEL_ENDED',
          `${at}.levels`,
          `Dòng ${label}: cấp huyện đã kết thúc từ ${DISTRICTS_ENDED_FROM}. Hãy chọn cấp xã hoặc cấp tỉnh.`,
          `Line ${label}: the district level ended on ${DISTRICTS_ENDED_FROM}. Choose commune or province.`,
        ),
      );
    const { issuedOn } = context.decision;
    if (issuedOn !== null && effectiveFrom < issuedOn && !isDayOfTheCorrected(line))
      found.push(
        violation(
          'EFFECTIVE_BEFORE_SIGNATURE',
          `${at}.effectiveFrom`,
          `Dòng ${label}: có hiệu lực từ ${effectiveFrom}, trước ngày ký ${issuedOn}.`,
          `Line ${label} takes effect on ${effectiveFrom}, before it was signed on ${issuedOn}.`,
        ),
      );
    return found;
  });

/** A correcting line stands where the corrected one does: its day is earlier than its signature unless that is corrected. */
function isDayOfTheCorrected({ corrected, effectiveFrom }: ResolvedLine): boolean {
  return corrected !== null && [corrected.first, corrected.standing].some(({ summary }) => summary.effectiveFrom === effectiveFrom);
}

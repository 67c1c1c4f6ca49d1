import type { ResolvedLine } from '../decision/resolveLine.ts';
import { levelsOf } from '../decision/resolveLine.ts';
import { addDays } from '../values/calendarDate.ts';
import { dayInWords } from '../values/dayInWords.ts';
import { DISTRICTS_ENDED_FROM } from '../values/vocabulary.ts';
import type { Check, CheckContext, Finding } from './checkContext.ts';
import { forEachLine, lineViolation, makesText } from './checkContext.ts';
import { isImplausible } from './plausibleDays.ts';

/** Every line takes effect on a day, is in force for at least one day, and names only levels that exist then. */
export const checkLineDays: Check = (context) =>
  forEachLine(context, (line, _at, i) => {
    if (line.effectiveFrom !== null)
      return [...checkWindow(line, i), ...checkLevels(line, i, line.effectiveFrom), ...checkAgainstSignature(context, line, i)];
    return [
      lineViolation(
        line,
        i,
        'EFFECTIVE_DAY_MISSING',
        'effectiveFrom',
        'chưa có ngày có hiệu lực, quyết định cũng không nêu.',
        'it has no day of effect, nor has the decision.',
      ),
    ];
  });

function checkWindow(line: ResolvedLine, i: number): Finding[] {
  const { effectiveFrom, draft } = line;
  const { effectiveUntil, afterwards } = draft;
  if (effectiveUntil === null) return [];
  if (effectiveUntil <= effectiveFrom!)
    return [
      lineViolation(
        line,
        i,
        'EFFECTIVE_WINDOW_EMPTY',
        'effectiveUntil',
        `ngày cuối cùng ${dayInWords(addDays(effectiveUntil, -1))} trước ngày có hiệu lực ${dayInWords(effectiveFrom!)}.`,
        `its last day, ${addDays(effectiveUntil, -1)}, is before it takes effect on ${effectiveFrom}.`,
      ),
    ];
  if (afterwards !== null || line.corrected !== null || !makesText(line)) return [];
  return [
    lineViolation(
      line,
      i,
      'AFTERWARDS_NOT_SAID',
      'afterwards',
      `chưa nêu sau ngày ${dayInWords(addDays(effectiveUntil, -1))} thì nội dung trước đó áp dụng lại, hay không còn thủ tục. Nếu không chọn, nội dung trước đó áp dụng lại.`,
      `it does not say whether the text before applies again after ${addDays(effectiveUntil, -1)}, or nothing does. Unless you choose, the text before applies again.`,
    ),
  ];
}

/** Levels taken over from an older text count like typed ones. */
function checkLevels(line: ResolvedLine, i: number, day: string): Finding[] {
  if (!makesText(line) || day < DISTRICTS_ENDED_FROM || !levelsOf(line).includes('district')) return [];
  const isCarried = !line.draft.levels.includes('district');
  return [
    lineViolation(
      line,
      i,
      'LEVEL_ENDED',
      'levels',
      `không còn tổ chức cấp huyện từ ${dayInWords(DISTRICTS_ENDED_FROM)}${isCarried ? '; cấp này lấy theo nội dung cũ' : ''}. Hãy chọn cấp xã hoặc cấp tỉnh.`,
      `there is no district level from ${DISTRICTS_ENDED_FROM}${isCarried ? '; it is taken over from the older text' : ''}. Choose commune or province.`,
    ),
  ];
}

function checkAgainstSignature({ decision: { issuedOn } }: CheckContext, line: ResolvedLine, i: number): Finding[] {
  const { effectiveFrom } = line;
  if (issuedOn === null || effectiveFrom === null) return [];
  if (isImplausible(effectiveFrom, issuedOn))
    return [
      lineViolation(
        line,
        i,
        'DAY_IMPLAUSIBLE',
        'effectiveFrom',
        `ngày có hiệu lực ${dayInWords(effectiveFrom)} cách ngày ký ${dayInWords(issuedOn)} quá xa. Kiểm tra năm.`,
        `it takes effect on ${effectiveFrom}, too far from the day of signature, ${issuedOn}. See to the year.`,
      ),
    ];
  if (effectiveFrom >= issuedOn || isDayOfTheCorrected(line)) return [];
  return [
    lineViolation(
      line,
      i,
      'EFFECTIVE_BEFORE_SIGNATURE',
      'effectiveFrom',
      `có hiệu lực từ ${dayInWords(effectiveFrom)}, trước ngày ký ${dayInWords(issuedOn)}.`,
      `it takes effect on ${effectiveFrom}, before it was signed on ${issuedOn}.`,
    ),
  ];
}

/**
 * A correcting line keeps the day of the corrected line unless it corrects that, so the day may lie before its
 * signature.
 */
function isDayOfTheCorrected({ corrected, effectiveFrom }: ResolvedLine): boolean {
  return corrected !== null && [corrected.first, corrected.standing].some(({ summary }) => summary.effectiveFrom === effectiveFrom);
}

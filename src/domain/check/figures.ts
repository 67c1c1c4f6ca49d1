import type { Fee, ProcedureContent, TimeLimit } from '../content/content.ts';
import { formatFee, parseFee } from '../content/fee.ts';
import { formatTimeLimit, parseTimeLimit } from '../content/timeLimit.ts';
import { onceForEach } from '../values/onceForEach.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import type { Check, Finding } from './checkContext.ts';
import { forEachLine, lineViolation } from './checkContext.ts';

/** A figure beside words that name another one: 20 beside '20.000 đồng', 500 days beside '05 ngày'. One is a slip. */
export const checkFigures: Check = (context) => {
  const read = readings();
  return forEachLine(context, (line, _at, i) => checkTexts(line, i, read));
};

/** Reads each wording once: hundreds of lines say 'Không thu phí'. */
interface Readings {
  readonly limit: (text: string) => TimeLimit;
  readonly fee: (text: string) => Fee;
}

function readings(): Readings {
  return { limit: onceForEach((text) => parseTimeLimit(text)), fee: onceForEach((text) => parseFee(text)) };
}

interface Slip {
  readonly vi: string;
  readonly en: string;
}

function checkTexts(line: ResolvedLine, i: number, read: Readings): Finding[] {
  const { content } = line.draft;
  if (!content || line.draft.isWithdrawn) return [];
  const slips = slipsIn(content, read);
  if (slips.length === 0) return [];
  const list = (language: 'vi' | 'en') => slips.map((slip) => slip[language]).join('; ');
  return [
    lineViolation(
      line,
      i,
      'FIGURE_DIFFERS_FROM_TEXT',
      'content',
      `số khác với lời ghi bên cạnh: ${list('vi')}. Kiểm tra và sửa số hoặc lời.`,
      `figures differ from the words beside them: ${list('en')}. See which is right, and mend the other.`,
    ),
  ];
}

function slipsIn({ channels, dossiers }: ProcedureContent, read: Readings): Slip[] {
  const found: (Slip | null)[] = [];
  for (const { timeLimit } of channels) found.push(slipOfLimit(timeLimit, read));
  for (const { timeLimit } of dossiers) if (timeLimit) found.push(slipOfLimit(timeLimit, read));
  for (const { fees } of channels) for (const fee of fees) found.push(slipOfFee(fee, read));
  const slips = found.filter((slip) => slip !== null);
  return slips.length === 0 ? slips : [...new Map(slips.map((slip) => [slip.vi, slip])).values()];
}

/** Only like units are compared: '24 giờ' beside one day is no slip. */
function slipOfLimit(limit: TimeLimit, read: Readings): Slip | null {
  if (limit.text === null || limit.amount === null || limit.unit === null) return null;
  const stated = read.limit(limit.text);
  if (stated.amount === null || stated.amount === limit.amount || familyOf(stated.unit) !== familyOf(limit.unit)) return null;
  return slip(formatTimeLimit(limit, 'vi'), formatTimeLimit(limit, 'en'), limit.text);
}

function slipOfFee(fee: Fee, read: Readings): Slip | null {
  if (fee.text === null || fee.amount === null) return null;
  const stated = read.fee(fee.text);
  if (stated.amount === null || stated.currency !== fee.currency || stated.amount === fee.amount) return null;
  return slip(formatFee(fee, 'vi'), formatFee(fee, 'en'), fee.text);
}

function familyOf(unit: TimeLimit['unit']): TimeLimit['unit'] {
  return unit === 'workingDay' ? 'day' : unit;
}

function slip(vi: string, en: string, text: string): Slip {
  return { vi: `${vi} – “${text}”`, en: `${en} – "${text}"` };
}

import type { Fee, ProcedureContent, TimeLimit } from '../content/content.ts';
import { formatFee, parseFee } from '../content/fee.ts';
import { formatTimeLimit, parseTimeLimit } from '../content/timeLimit.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import type { Check } from './checkContext.ts';
import { forEachLine, lineViolation } from './checkContext.ts';
import type { Violation } from './violations.ts';

/** A figure beside words that name another one: 20 beside '20.000 đồng', 500 days beside '05 ngày'. One is a slip. */
export const checkFigures: Check = (context) => forEachLine(context, (line, _at, i) => checkTexts(line, i));

interface Slip {
  readonly vi: string;
  readonly en: string;
}

function checkTexts(line: ResolvedLine, i: number): Violation[] {
  const { content } = line.draft;
  if (!content || line.draft.isWithdrawn) return [];
  const slips = slipsIn(content);
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

function slipsIn({ channels, dossiers }: ProcedureContent): Slip[] {
  const limits = [...channels.map(({ timeLimit }) => timeLimit), ...dossiers.flatMap(({ timeLimit }) => timeLimit ?? [])];
  const found = [...limits.flatMap(slipOfLimit), ...channels.flatMap(({ fees }) => fees.flatMap(slipOfFee))];
  return [...new Map(found.map((slip) => [slip.vi, slip])).values()];
}

/** Only like units are compared: '24 giờ' beside one day is no slip. */
function slipOfLimit(limit: TimeLimit): Slip[] {
  if (limit.text === null || limit.amount === null || limit.unit === null) return [];
  const stated = parseTimeLimit(limit.text);
  if (stated.amount === null || stated.amount === limit.amount || familyOf(stated.unit) !== familyOf(limit.unit)) return [];
  return [slip(formatTimeLimit(limit, 'vi'), formatTimeLimit(limit, 'en'), limit.text)];
}

function slipOfFee(fee: Fee): Slip[] {
  if (fee.text === null || fee.amount === null) return [];
  const stated = parseFee(fee.text);
  if (stated.amount === null || stated.currency !== fee.currency || stated.amount === fee.amount) return [];
  return [slip(formatFee(fee, 'vi'), formatFee(fee, 'en'), fee.text)];
}

function familyOf(unit: TimeLimit['unit']): TimeLimit['unit'] {
  return unit === 'workingDay' ? 'day' : unit;
}

function slip(vi: string, en: string, text: string): Slip {
  return { vi: `${vi} – “${text}”`, en: `${en} – "${text}"` };
}

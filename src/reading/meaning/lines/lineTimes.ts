import { foldText, joinLines } from '../foldText.ts';
import { decide, type Rule } from '../rules.ts';
import { REMARKS, type ColumnRole } from '../vocabulary.ts';
import type { RawLine } from '../lists/rawLines.ts';
import type { LineRemark, Where } from './lineContext.ts';

/** What the columns of time print: by law, and after the body shortened it. */
export interface TimeEvidence {
  readonly after: string | null;
  readonly statutory: string | null;
  /** The table has a column for the time by law. */
  readonly hasStatutory: boolean;
}

type TimeSource = 'after alone' | 'statutory alone' | 'statutory and a remark' | 'both';

/** Which column gives a line's time. The first rule that holds decides. */
export const TIME_RULES: readonly Rule<TimeEvidence, TimeSource>[] = [
  ['one column', ({ hasStatutory }) => !hasStatutory, 'after alone', { after: '05 ngày', statutory: null, hasStatutory: false }],
  ['nothing shortened', ({ after }) => after === null, 'statutory alone', { after: null, statutory: '05 ngày', hasStatutory: true }],
  [
    'a remark in place of a time',
    ({ after, statutory }) => statutory !== null && after !== null && isRemark(after),
    'statutory and a remark',
    { after: 'Không cắt giảm', statutory: '05 ngày', hasStatutory: true },
  ],
  ['two times', () => true, 'both', { after: '03 ngày', statutory: '05 ngày', hasStatutory: true }],
];

export interface LineTimes {
  readonly limit: string | null;
  readonly statutory: string | null;
  readonly remark: string | null;
}

/** A line's time, the time by law beside it, and a remark that stands in its place. */
export function timesOf(
  raw: RawLine,
  take: (role: ColumnRole, key: string) => string | null,
  remarks: LineRemark[],
  where: Where,
): LineTimes {
  const after = take('timeLimit', 'timeLimitText');
  const statutory = take('timeLimitStatutory', 'timeLimitStatutoryText');
  const hasStatutory = raw.columns.roles.includes('timeLimitStatutory');
  switch (decide(TIME_RULES, { after, statutory, hasStatutory })?.result) {
    case 'after alone':
      return { limit: after, statutory: null, remark: null };
    case 'statutory alone':
      if (where.timeLimitStatutoryText) where.timeLimitText = where.timeLimitStatutoryText;
      return { limit: statutory, statutory: null, remark: null };
    case 'statutory and a remark':
      remarks.push({
        type: 'value-is-a-remark',
        text: `"${after}" is a remark, no time limit: the limit stays as laid down`,
        place: where.timeLimitText ?? null,
      });
      return { limit: statutory, statutory, remark: `Thời hạn: ${joinLines(after ?? '')}` };
    case 'both':
    case undefined:
      return { limit: after, statutory, remark: null };
  }
}

function isRemark(text: string): boolean {
  return !/\d/.test(text) && (REMARKS.has(foldText(text)) || /cắt giảm|giữ nguyên|như quy định|không thay đổi/iu.test(text));
}

import { issuingPlace } from '../decision/resolveLine.ts';
import { dayInWords } from '../values/dayInWords.ts';
import { daysBetween } from '../values/calendarDate.ts';
import { workingDaysBetween } from '../values/workingDays.ts';
import type { Violation } from './violations.ts';
import type { Check } from './checkContext.ts';
import { violation } from './checkContext.ts';

/** A decision must be signed early enough before it takes effect, and entered soon enough after signature. */
export const checkDeadlines: Check = ({ decision, resolved, registers, today, deadlines }) => {
  const { issuedOn, issuingAuthority, type } = decision;
  if (issuedOn === null || !issuingAuthority || type === 'baseline') return [];
  const level = issuingPlace(decision, registers) === null ? 'central' : 'province';
  const found: Violation[] = [];
  const days = resolved.flatMap(({ effectiveFrom }) => effectiveFrom ?? []).sort();
  const first = days[0] ?? decision.effectiveFrom;
  const needed = deadlines.beforeEffect[level];
  if (type !== 'correction' && first && daysBetween(issuedOn, first) < needed)
    found.push(
      violation(
        'DEADLINE_MISSED',
        'issuedOn',
        `Quyết định phải được ký trước ngày có hiệu lực ít nhất ${needed} ngày (Điều 15 Nghị định 63/2010/NĐ-CP, sửa đổi bởi Nghị định 92/2017/NĐ-CP); ký ngày ${dayInWords(issuedOn)}, có hiệu lực từ ${dayInWords(first)}. Hãy nêu lý do.`,
        `The decision must be signed at least ${needed} days before it takes effect (Decree 63/2010/NĐ-CP, Article 15); signed ${issuedOn}, in effect from ${first}.`,
      ),
    );
  const allowed = deadlines.untilEntry[type === 'correction' ? 'correction' : level];
  const taken = workingDaysBetween(issuedOn, today, registers.holidays);
  if (taken > allowed)
    found.push(
      violation(
        'DEADLINE_MISSED',
        'announcedOn',
        `Quyết định phải được nhập trong ${allowed} ngày làm việc từ ngày ký (Điều 24 Nghị định 63/2010/NĐ-CP, sửa đổi bởi Nghị định 92/2017/NĐ-CP); đã qua ${taken} ngày. Hãy nêu lý do.`,
        `The decision must be entered within ${allowed} working days of signature (Decree 63/2010/NĐ-CP, Article 24); ${taken} have passed.`,
      ),
    );
  return found;
};

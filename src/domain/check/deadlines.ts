import { deadlinesOf } from '../decision/deadlinesOf.ts';
import { dayInWords } from '../values/dayInWords.ts';
import { daysBetween } from '../values/calendarDate.ts';
import { workingDaysBetween } from '../values/workingDays.ts';
import type { Check, Finding } from './checkContext.ts';
import { violation } from './checkContext.ts';

/** A decision must be signed early enough before it takes effect, and entered soon enough after signature. */
export const checkDeadlines: Check = ({ decision, resolved, registers, today }) => {
  const { issuedOn, issuingAuthority, type } = decision;
  if (issuedOn === null || !issuingAuthority || type === 'baseline') return [];
  const { effect, entry } = deadlinesOf(decision, registers, issuedOn);
  const found: Finding[] = [];
  const days = resolved.flatMap(({ effectiveFrom }) => effectiveFrom ?? []).sort();
  const first = days[0] ?? decision.effectiveFrom;
  if (type !== 'correction' && first && daysBetween(issuedOn, first) < effect.days)
    found.push(
      violation(
        'DEADLINE_MISSED',
        'issuedOn',
        `Quyết định phải được ký trước ngày có hiệu lực ít nhất ${effect.days} ngày (${effect.source}); ký ngày ${dayInWords(issuedOn)}, có hiệu lực từ ${dayInWords(first)}. Hãy nêu lý do.`,
        `The decision must be signed at least ${effect.days} days before it takes effect (${effect.source}); signed ${issuedOn}, in effect from ${first}.`,
      ),
    );
  const taken = workingDaysBetween(issuedOn, today, registers.holidays);
  if (taken > entry.days)
    found.push(
      violation(
        'DEADLINE_MISSED',
        'announcedOn',
        `Quyết định phải được nhập trong ${entry.days} ngày làm việc từ ngày ký (${entry.source}); đã qua ${taken} ngày làm việc. Hãy nêu lý do.`,
        `The decision must be entered within ${entry.days} working days of signature (${entry.source}); ${taken} working days have passed.`,
      ),
    );
  return found;
};

import { daysBetween } from '../values/calendarDate.ts';
import { workingDaysBetween } from '../values/workingDays.ts';
import type { Violation } from './violations.ts';
import type { Check } from './checkContext.ts';
import { violation } from './checkContext.ts';

/** Signed early enough before it takes effect, and entered soon enough after signature. */
export const checkDeadlines: Check = ({ decision, resolved, registers, today, deadlines }) => {
  const { issuedOn, issuingAuthority, type } = decision;
  if (issuedOn === null || !issuingAuthority || type === 'baseline') return [];
  const level = resolved[0]?.place || registers.authorities.get(issuingAuthority.code ?? '')?.place ? 'province' : 'central';
  const found: Violation[] = [];
  const days = resolved.flatMap(({ effectiveFrom }) => effectiveFrom ?? []).sort();
  const first = days[0] ?? decision.effectiveFrom;
  const needed = deadlines.beforeEffect[level];
  if (type !== 'correction' && first && daysBetween(issuedOn, first) < needed)
    found.push(
      violation(
        'DEADLINE_MISSED',
        'issuedOn',
        `Quyết định phải được ký trước ngày có hiệu lực ít nhất ${needed} ngày; ký ngày ${issuedOn}, có hiệu lực từ ${first}.`,
        `The decision must be signed at least ${needed} days before it takes effect; signed ${issuedOn}, in effect from ${first}.`,
      ),
    );
  const allowed = deadlines.untilEntry[type === 'correction' ? 'correction' : level];
  const taken = workingDaysBetween(issuedOn, today, registers.holidays);
  if (taken > allowed)
    found.push(
      violation(
        'DEADLINE_MISSED',
        'announcedOn',
        `Quyết định phải được nhập trong ${allowed} ngày làm việc từ ngày ký; đã qua ${taken} ngày.`,
        `The decision must be entered within ${allowed} working days of signature; ${taken} have passed.`,
      ),
    );
  return found;
};

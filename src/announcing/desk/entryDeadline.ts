import type { DraftDecision } from '../../domain/decision/draft.ts';
import { deadlinesOf } from '../../domain/decision/deadlinesOf.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { addDays, daysBetween, type CalendarDate } from '../../domain/values/calendarDate.ts';
import { addWorkingDays, workingDaysBetween } from '../../domain/values/workingDays.ts';

type Head = Pick<DraftDecision, 'type' | 'issuingAuthority' | 'issuedOn' | 'effectiveFrom'>;

/** By when something must be done with a draft, and what the law says of it. */
export interface DraftDeadline {
  /** `entry`: announced, counted from its signature (Điều 24); `signature`: signed, counted back from its effect (Điều 15). */
  readonly what: 'entry' | 'signature';
  readonly day: CalendarDate;
  /** Working days for `entry`, calendar days for `signature`; negative where it is missed. */
  readonly left: number;
}

/** The next deadline of a draft that is not announced; null where its days are not known yet. */
export function draftDeadline(head: Head, registers: Registers, today: CalendarDate): DraftDeadline | null {
  const { type, issuedOn, effectiveFrom } = head;
  if (type === 'baseline' || !head.issuingAuthority) return null;
  const { effect, entry } = deadlinesOf({ ...head, issuedOn: issuedOn ?? today }, registers, issuedOn ?? today);
  if (issuedOn !== null) {
    const day = addWorkingDays(issuedOn, entry.days, registers.holidays);
    return { what: 'entry', day, left: workingDaysBetween(today, day, registers.holidays) };
  }
  if (effectiveFrom === null || type === 'correction') return null;
  const day = addDays(effectiveFrom, -effect.days);
  return { what: 'signature', day, left: daysBetween(today, day) };
}

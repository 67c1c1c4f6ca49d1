import { deadlineOn, type DeadlineRecord } from '../places/deadlines.ts';
import type { Registers } from '../places/registers.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import type { DraftDecision } from './draft.ts';
import { issuingPlace } from './resolveLine.ts';

export interface DecisionDeadlines {
  /** Calendar days between signature and effect, at least. */
  readonly effect: DeadlineRecord;
  /** Working days from signature to the catalogue, at most. */
  readonly entry: DeadlineRecord;
}

/**
 * The periods for a decision signed on a day: those of ministries or of provinces, and shorter ones to enter a
 * correction (NĐ 63/2010/NĐ-CP Điều 15, 24).
 */
export function deadlinesOf(
  head: Pick<DraftDecision, 'type' | 'issuingAuthority' | 'issuedOn'>,
  registers: Registers,
  day: CalendarDate,
): DecisionDeadlines {
  const level = issuingPlace(head, registers) === null ? 'Central' : 'Province';
  return {
    effect: deadlineOn(registers.deadlines, `effect${level}`, day),
    entry: deadlineOn(registers.deadlines, head.type === 'correction' ? 'entryCorrection' : `entry${level}`, day),
  };
}

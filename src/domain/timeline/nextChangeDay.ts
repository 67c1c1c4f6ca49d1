import type { CalendarDate } from '../values/calendarDate.ts';
import type { Timeline } from './timeline.ts';

/** The day of the next change on a timeline after `day`; null where nothing changes. */
export function nextChangeDay(timeline: Timeline, day: CalendarDate): CalendarDate | null {
  const days = timeline.flatMap(({ from, until }) => [from, until]).filter((boundary) => boundary !== null && boundary > day);
  return days.reduce<CalendarDate | null>(
    (first, boundary) => (first !== null && boundary !== null && first <= boundary ? first : boundary),
    null,
  );
}

import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';

/** A finished answer, before it is turned into bytes and headers. */
export interface HttpAnswer {
  readonly status: number;
  /** Null where there is no body. */
  readonly contentType: string | null;
  readonly body: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What the answer was made from; null for errors, and for answers about this very moment: those are never cached. */
  readonly restsOn: RestsOn | null;
}

/** Everything that an answer depends on beside the request itself. */
export interface RestsOn {
  readonly snapshot: Snapshot;
  readonly today: CalendarDate;
  readonly search: boolean;
}

export function jsonAnswer(value: unknown, restsOn: RestsOn | null = null): HttpAnswer {
  const body = JSON.stringify(value);
  return { status: 200, contentType: 'application/json; charset=utf-8', body, headers: [], restsOn };
}

import type { Snapshot } from '../../catalogue/snapshot.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';

/** A finished answer, before it is turned into bytes and headers. */
export interface HttpAnswer {
  readonly status: number;
  /** Null where there is no body. */
  readonly contentType: string | null;
  readonly body: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** False for errors, and for answers about this very moment. */
  readonly canBeKept: boolean;
  /** For an answer that never changes; otherwise its media type decides. */
  readonly cacheControl?: string;
  /** The data of the answer; null where it depends on nothing cached. */
  readonly restsOn: { readonly snapshot: Snapshot; readonly today: CalendarDate; readonly search: boolean } | null;
}

export function jsonAnswer(value: unknown, restsOn: HttpAnswer['restsOn'], canBeKept: boolean): HttpAnswer {
  const body = JSON.stringify(value);
  return { status: 200, contentType: 'application/json; charset=utf-8', body, headers: [], canBeKept, restsOn };
}

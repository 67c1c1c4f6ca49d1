import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PlaceId } from '../places/places.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import { ownTimeline, timelineFor } from './timeline.ts';
import type { Version } from './versions.ts';
import { versionOn, versionsOf } from './versions.ts';

/** Days `[from, until)` on which two catalogues answer differently; `until` is null for days without end. */
export interface AnswerChange {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  /** The text before and after; null where nothing is in force. */
  readonly before: Version | null;
  readonly after: Version | null;
}

/** How the answer about a procedure, at a place (null: the country), changes from one catalogue to another. */
export function answerChanges(before: Catalogue, after: Catalogue, code: string, place: PlaceId | null): AnswerChange[] {
  // What only a province has is asked for that province: it is no answer for the country.
  const timeline = (catalogue: Catalogue) => (place === null ? ownTimeline(catalogue, code, null) : timelineFor(catalogue, code, place));
  const [was, willBe] = [timeline(before), timeline(after)];
  const days = [...versionsOf(was), ...versionsOf(willBe)].flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])]);
  const starts = [...new Set(days)].sort();
  const changes: AnswerChange[] = [];
  for (const [i, from] of starts.entries()) {
    const change = { from, until: starts[i + 1] ?? null, before: versionOn(was, from), after: versionOn(willBe, from) };
    const last = changes.at(-1);
    if (change.before?.id === change.after?.id) continue;
    if (last?.until === from && isSame(last, change)) changes[changes.length - 1] = { ...last, until: change.until };
    else changes.push(change);
  }
  return changes;
}

function isSame(a: AnswerChange, b: AnswerChange): boolean {
  return a.before?.id === b.before?.id && a.after?.id === b.after?.id;
}

import type { CalendarDate } from '../values/calendarDate.ts';
import { entryOf } from '../catalogue/aliases.ts';
import { earlierEnd } from '../values/calendarDate.ts';
import type { Catalogue, LineEntry, ProcedureEntry } from '../catalogue/catalogue.ts';
import type { Claim, Effect } from './claims.ts';
import { holds, claimsOf, effectOn, withoutTaken } from './claims.ts';
import type { PlaceId } from '../places/places.ts';
import { placesOnTimeline } from '../places/places.ts';
import { remembered } from '../values/remembered.ts';

/**
 * A stretch of days `[from, until)` with one text; `until` is null while no end is known. `line` gives the text;
 * `national` is the national half of a local entry without full content.
 */
export interface Segment {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly effect: Effect;
  readonly line: LineEntry;
  readonly national: LineEntry | null;
}

/** Segments in order, without overlap. Days without any text are left out. */
export type Timeline = readonly Segment[];

/**
 * The timeline that answers for a place (null: the country). The local timeline counts first, then those of provinces
 * merged into the place, then the national one. Without a place, a code without a national timeline is answered from
 * its own place (of several, the lowest place code).
 */
export function timelineFor(catalogue: Catalogue, code: string, place: PlaceId | null): Timeline {
  const entry = entryOf(catalogue, code);
  if (!entry) return [];
  const derived = derive(entry, catalogue);
  const asked = place === null ? derived.ownPlaces : (catalogue.places.units.get(place)?.asks ?? [place]);
  if (asked.length === 0) return derived.national;
  const local = asked.filter((id) => placesOnTimeline(catalogue.places, id).some((spoken) => derived.places.has(spoken)));
  if (local.length === 0) return derived.national;
  const key = local.join(' ');
  let timeline = derived.answers.get(key);
  if (!timeline) {
    const layers = [...local.map((id) => localTimeline(catalogue, derived, id)), derived.national];
    timeline = overlay(layers);
    derived.answers.set(key, timeline);
  }
  return timeline;
}

/** The timeline of one place's own lines (null: the country), without those of other places. */
export function ownTimeline(catalogue: Catalogue, code: string, place: PlaceId | null): Timeline {
  const entry = entryOf(catalogue, code);
  if (!entry) return [];
  const derived = derive(entry, catalogue);
  return place === null ? derived.national : localTimeline(catalogue, derived, place);
}

/**
 * Places whose lines people of a place can see (null: the country): the country and the provinces that answer for the
 * place. Without a place, a code without a national timeline is seen from its own place.
 */
export function placesHeard(catalogue: Catalogue, code: string, place: PlaceId | null): ReadonlySet<PlaceId | null> {
  const entry = entryOf(catalogue, code);
  if (!entry) return new Set([null]);
  const asked = place === null ? derive(entry, catalogue).ownPlaces : (catalogue.places.units.get(place)?.asks ?? [place]);
  return new Set([null, ...asked.flatMap((id) => placesOnTimeline(catalogue.places, id))]);
}

/** The segment of a timeline on a day; null where there is none. */
export function segmentOn(timeline: Timeline, day: CalendarDate): Segment | null {
  for (const segment of timeline) if (segment.from <= day && (segment.until === null || day < segment.until)) return segment;
  return null;
}

/** All claims on the timelines of a code, in order, including those that an ending removed. */
export function claimsOn(catalogue: Catalogue, code: string): readonly Claim[] {
  const entry = entryOf(catalogue, code);
  return entry ? derive(entry, catalogue).claims : [];
}

interface Derived {
  readonly claims: readonly Claim[];
  readonly places: ReadonlySet<PlaceId>;
  /** Whose timeline answers where no place is asked: none where the country has one, else the lowest place code. */
  readonly ownPlaces: readonly PlaceId[];
  readonly national: Timeline;
  readonly runs: readonly Run[];
  readonly locals: Map<PlaceId, Timeline>;
  readonly answers: Map<string, Timeline>;
}

/** Unbroken days on which the country has a text, whichever it is. */
interface Run {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
}

/** A changed line replaces the entry, so what was derived from it stays right while the entry lives. */
const derive = remembered((entry: ProcedureEntry, catalogue: Catalogue): Derived => {
  const claims = claimsOf(catalogue, entry);
  const national = segments(
    claims.filter((claim) => claim.place === null),
    [],
  );
  const places = new Set(claims.flatMap((claim) => claim.place ?? []));
  return {
    claims,
    places,
    ownPlaces: claims.some((claim) => claim.place === null) ? [] : [...places].sort().slice(0, 1),
    national,
    runs: runsOf(national),
    locals: new Map(),
    answers: new Map(),
  };
});

function localTimeline(catalogue: Catalogue, derived: Derived, place: PlaceId): Timeline {
  let timeline = derived.locals.get(place);
  if (!timeline) {
    const spoken = placesOnTimeline(catalogue.places, place);
    const claims = derived.claims.filter((claim) => claim.place !== null && spoken.includes(claim.place));
    timeline = pairWithNational(segments(claims, derived.runs), derived.national);
    derived.locals.set(place, timeline);
  }
  return timeline;
}

/** On each day the last claim counts whose window contains the day. A lapsed claim does not count. */
function segments(all: readonly Claim[], runs: readonly Run[]): Timeline {
  const claims = withoutTaken(all);
  const scopes = new Map(claims.map((claim) => [claim, claim.isBoundToNationalRun ? runFor(runs, claim.from) : undefined]));
  const days = boundaries([
    ...claims.flatMap((claim) => [claim.from, claim.until, claim.textUntil]),
    ...[...scopes.values()].flatMap((run) => (run ? [run.from, run.until] : [])),
  ]);
  const found = days.flatMap((day, i): Segment[] => {
    const claim = claims.findLast((candidate) => holds(candidate, day));
    if (!claim || isSilent(claim, scopes.get(claim), day)) return [];
    return [{ from: day, until: days[i + 1] ?? null, effect: effectOn(claim, day), line: claim.line, national: null }];
  });
  return merge(found);
}

/**
 * Whether a bound claim has no effect on a day of its window. An entry has none outside its national run, a drop none
 * after that run. Before the run, or without one, a drop still ends the province's own text.
 */
function isSilent(claim: Claim, scope: Run | null | undefined, day: CalendarDate): boolean {
  if (scope === undefined) return false;
  if (effectOn(claim, day) === 'text') return scope === null || !within(scope, day);
  return scope !== null && scope.until !== null && day >= scope.until;
}

/** The national run of a bound entry: the one on its day, else the next; null where there is none. */
function runFor(runs: readonly Run[], day: CalendarDate): Run | null {
  return runs.find((run) => run.until === null || day < run.until) ?? null;
}

function runsOf(timeline: Timeline): Run[] {
  const runs: Run[] = [];
  for (const segment of timeline) {
    if (segment.effect !== 'text') continue;
    const last = runs.at(-1);
    if (last && last.until === segment.from) runs[runs.length - 1] = { from: last.from, until: segment.until };
    else runs.push({ from: segment.from, until: segment.until });
  }
  return runs;
}

/** Splits local texts without full content where their national text changes. */
function pairWithNational(local: Timeline, national: Timeline): Timeline {
  return local.flatMap((segment) => {
    if (segment.effect !== 'text' || segment.line.summary.contentFrom === 'own') return [segment];
    return national.flatMap((other): Segment[] => {
      const from = segment.from > other.from ? segment.from : other.from;
      const until = earlierEnd(segment.until, other.until);
      if (other.effect !== 'text' || (until !== null && from >= until)) return [];
      return [{ ...segment, from, until, national: other.line }];
    });
  });
}

/** For each day, the first layer that has a text. */
function overlay(layers: readonly Timeline[]): Timeline {
  const days = boundaries(layers.flatMap((layer) => layer.flatMap((segment) => [segment.from, segment.until])));
  return merge(
    days.flatMap((day, i): Segment[] => {
      for (const layer of layers) {
        const found = segmentOn(layer, day);
        if (found) return [{ ...found, from: day, until: days[i + 1] ?? null }];
      }
      return [];
    }),
  );
}

function merge(found: readonly Segment[]): Timeline {
  const merged: Segment[] = [];
  for (const segment of found) {
    const last = merged.at(-1);
    if (last && last.until === segment.from && isSame(last, segment)) merged[merged.length - 1] = { ...last, until: segment.until };
    else merged.push(segment);
  }
  return merged;
}

function isSame(a: Segment, b: Segment): boolean {
  return a.effect === b.effect && a.line === b.line && a.national === b.national;
}

function within(run: Run, day: CalendarDate): boolean {
  return run.from <= day && (run.until === null || day < run.until);
}

function boundaries(days: readonly (CalendarDate | null)[]): CalendarDate[] {
  return [...new Set(days.filter((day) => day !== null))].sort();
}

import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import { dayInWords } from '../../domain/values/dayInWords.ts';
import type { PlaceId, PlaceRegister, PlaceUnit } from '../../domain/places/places.ts';
import { resolvePlace } from '../../domain/places/places.ts';
import type { FactsOf } from '../../domain/timeline/contentFilter.ts';
import type { Viewpoint } from '../../domain/timeline/procedureView.ts';
import { badInput } from '../input/badInput.ts';
import { check, checkOptional } from '../input/check.ts';
import * as rules from '../input/rules.ts';
import type { ApiContext } from './context.ts';
import type { Clocks } from './globalId.ts';
import { NO_CLOCKS } from './globalId.ts';

/** A viewpoint: both clocks and the place, kept for everything reached from it. */
export interface ApiViewpoint extends Viewpoint {
  /** As it was at `knownAt`. */
  readonly catalogue: Catalogue;
  /** The clocks and place that the query named: part of the ids of everything reached from it. */
  readonly clocks: Clocks;
  /** Facts of texts, for filters that ask of them. */
  readonly factsOf: FactsOf;
}

/** The two clocks and the place as arguments of a field. */
export interface ClockArguments {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
  readonly place?: string | null;
}

/** Checks the clocks and place of a query. Throws BAD_INPUT. */
export function viewpointOf(context: ApiContext, args: ClockArguments): ApiViewpoint {
  const asOf = checkOptional('asOf', rules.day, args.asOf);
  const knownAt = checkKnownAt(context, args.knownAt);
  const day = asOf ?? context.today;
  const place = checkPlace(context.snapshot.catalogue.places, 'place', args.place, day)?.id ?? null;
  return {
    catalogue: knownAt === null ? context.snapshot.catalogue : context.follower.knownAt(context.snapshot, knownAt, context.now),
    asOf: day,
    place,
    clocks: { asOf, knownAt, place },
    factsOf: context.facts.of,
  };
}

/** The viewpoint in an id. Its place is a permanent id, so later bearers of the code do not matter. Throws BAD_INPUT. */
export function viewpointOfId(context: ApiContext, clocks: Clocks): ApiViewpoint {
  const unit = clocks.place === null ? undefined : context.snapshot.catalogue.places.units.get(clocks.place);
  if (!unit) return viewpointOf(context, clocks);
  return fromPlace(viewpointOf(context, { ...clocks, place: null }), unit.id);
}

/** The same clocks, seen by the people of a unit. */
export function fromPlace(viewpoint: ApiViewpoint, place: PlaceId): ApiViewpoint {
  return { ...viewpoint, place, clocks: { ...viewpoint.clocks, place } };
}

/** The default viewpoint: the national catalogue of today, as known now. */
export function plainViewpoint(context: ApiContext): ApiViewpoint {
  return { catalogue: context.snapshot.catalogue, asOf: context.today, place: null, clocks: NO_CLOCKS, factsOf: context.facts.of };
}

/** The same viewpoint on another day or in another place, where an inner field names one. Throws BAD_INPUT. */
export function movedViewpoint(viewpoint: ApiViewpoint, args: Pick<ClockArguments, 'asOf' | 'place'>): ApiViewpoint {
  const asOf = checkOptional('asOf', rules.day, args.asOf);
  const day = asOf ?? viewpoint.asOf;
  const unit = checkPlace(viewpoint.catalogue.places, 'place', args.place, day);
  if (asOf === null && unit === null) return viewpoint;
  const clocks = { ...viewpoint.clocks, asOf: asOf ?? viewpoint.clocks.asOf, place: unit?.id ?? viewpoint.clocks.place };
  return { ...viewpoint, asOf: day, place: unit?.id ?? viewpoint.place, clocks };
}

/** The unit with this permanent id, or with this code on the day; null where no place is given. Throws BAD_INPUT. */
export function checkPlace(register: PlaceRegister, field: string, text: string | null | undefined, day: CalendarDate): PlaceUnit | null {
  if (text === undefined || text === null) return null;
  const id: PlaceId = check(field, rules.place, text.split('?')[0]);
  const unit = resolvePlace(register, id, day);
  if (unit) return unit;
  throw badInput(field, {
    vi: `Không có đơn vị hành chính nào mang mã ${id} vào ngày ${dayInWords(day)}; xem truy vấn places để tra mã`,
    en: `No place bore the code ${id} on ${day}; the query places lists the codes`,
  });
}

function checkKnownAt(context: ApiContext, text: string | null | undefined): string | null {
  const knownAt = checkOptional('knownAt', rules.instant, text);
  if (knownAt === null) return null;
  if (Date.parse(knownAt) > context.now.getTime()) {
    throw badInput('knownAt', {
      vi: `Không được ở tương lai; bây giờ là ${context.now.toISOString()}`,
      en: `Must not be in the future; it is now ${context.now.toISOString()}`,
    });
  }
  return new Date(knownAt).toISOString();
}

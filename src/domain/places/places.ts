import type { CalendarDate } from '../values/calendarDate.ts';

/**
 * Permanent id of a unit: its code while it exists, `code~lastDay` after it ended ('15~2025-06-30' was Yên Bái). Codes
 * are given to other units later, so a code alone is not unique.
 */
export type PlaceId = string;

/** Whether a text has the form of a permanent id or a bare code. */
export function isPlaceId(text: string): boolean {
  return /^\d{2,5}(~\d{4}-\d{2}-\d{2})?$/.test(text);
}

export interface PlaceUnit {
  readonly id: PlaceId;
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'district' | 'commune';
  readonly parent: PlaceId | null;
  /** Null where the data does not give the day. */
  readonly existsFrom: CalendarDate | null;
  /** Last day. */
  readonly endedOn: CalendarDate | null;
  readonly predecessors: readonly PlaceId[];
  /** Of a district: the communes of today on its land, which do not name it as a predecessor. */
  readonly successors: readonly PlaceId[];
  /** Provinces whose timelines answer for this unit before the national one, in that order. */
  readonly asks: readonly PlaceId[];
}

export interface PlaceRegister {
  readonly units: ReadonlyMap<PlaceId, PlaceUnit>;
  readonly idsByCode: ReadonlyMap<string, readonly PlaceId[]>;
}

/** A province of today as the source file writes it. */
export interface CurrentProvince {
  readonly Code: string;
  readonly FullName: string;
  readonly Wards: readonly { readonly Code: string; readonly FullName: string }[];
}

/** A province until 2025-06-30 with its districts; `Ward` is null where a district had none. */
export interface FormerProvince {
  readonly Code: string;
  readonly FullName: string;
  readonly District: readonly {
    readonly Code: string;
    readonly FullName: string;
    readonly Ward: readonly { readonly Code: string; readonly FullName: string }[] | null;
  }[];
}

export const NO_PLACES: PlaceRegister = { units: new Map(), idsByCode: new Map() };

/**
 * The unit for a permanent id, or for a bare code, which means the unit with that code on `asOf`. Null where no unit
 * had the id, or none had the code then.
 */
export function resolvePlace(register: PlaceRegister, text: string, asOf: CalendarDate): PlaceUnit | null {
  const ids = text.includes('~') ? [text] : (register.idsByCode.get(text) ?? []);
  for (const id of ids) {
    const unit = register.units.get(id);
    if (!unit) continue;
    if (text.includes('~') || existsOn(unit, asOf)) return unit;
  }
  return null;
}

export function existsOn(unit: Pick<PlaceUnit, 'existsFrom' | 'endedOn'>, day: CalendarDate): boolean {
  return (unit.existsFrom === null || unit.existsFrom <= day) && (unit.endedOn === null || day <= unit.endedOn);
}

/** Places whose lines stand on this place's timeline: itself and the province that it was merged into. */
export function placesOnTimeline(register: PlaceRegister, place: PlaceId): readonly PlaceId[] {
  const unit = register.units.get(place);
  return unit?.level === 'province' ? [place, ...unit.successors] : [place];
}

/** Places on whose timelines a line of this place stands: itself and the provinces merged into it. */
export function timelinesTouchedBy(register: PlaceRegister, place: PlaceId): readonly PlaceId[] {
  const unit = register.units.get(place);
  return unit?.level === 'province' ? [place, ...unit.predecessors] : [place];
}

import type { CalendarDate } from '../values/calendarDate.ts';
import type { GovernmentLevel } from '../values/vocabulary.ts';
import type { PlaceId, PlaceRegister } from './places.ts';

/** A counter where papers are handed in: bộ phận một cửa, trung tâm phục vụ hành chính công. */
export interface OfficeRecord {
  readonly code: string;
  readonly name: string;
  readonly level: GovernmentLevel;
  /** Permanent id of the unit that it works for. */
  readonly place: PlaceId;
  /** Code of the body that runs it. */
  readonly authority: string;
  readonly address: string;
  readonly hours: string | null;
  readonly phone: string | null;
  /** How people with disabilities get in and are helped, in words. */
  readonly accessibility: string | null;
  readonly location: GeoPoint | null;
  readonly takes: TakenMatters;
  readonly existsFrom: CalendarDate | null;
  /** Last day. */
  readonly endedOn: CalendarDate | null;
}

/** Degrees of WGS 84. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** What is handed in there; an empty list does not narrow. */
export interface TakenMatters {
  readonly levels: readonly GovernmentLevel[];
  /** Codes or names of competent or implementing authorities. */
  readonly authorities: readonly string[];
  /** Codes or names of fields. */
  readonly fields: readonly string[];
}

/** Power to decide on procedures, handed from one authority to another (phân cấp, ủy quyền giải quyết). */
export interface DelegatedPower {
  /** Codes of the giving and the receiving authority. */
  readonly from: string;
  readonly to: string;
  /** Number of the decision that hands it over. */
  readonly decision: string;
  /** Codes of the procedures; empty: all of the giving authority in `fields`. */
  readonly procedures: readonly string[];
  /** Codes or names of fields; empty: all. */
  readonly fields: readonly string[];
  readonly validFrom: CalendarDate;
  /** Last day; null while no end is named. */
  readonly validUntil: CalendarDate | null;
}

/** A unit and those that it lies or lay in: a commune of today also in the province before the merger. */
export function unitsAround({ units }: PlaceRegister, id: PlaceId): ReadonlySet<PlaceId> {
  const around = new Set([id, ...(units.get(id)?.asks ?? [])]);
  for (const one of around) {
    const parent = units.get(one)?.parent ?? null;
    if (parent !== null) around.add(parent);
  }
  return around;
}

import type { CalendarDate } from './calendarDate.ts';
import { DISTRICTS_ENDED_FROM } from './vocabulary.ts';

/**
 * Permanent id of a unit: its code while it exists, of an ended unit `code~lastDay` ('15~2025-06-30' was Yên Bái),
 * because codes are given again to other units.
 */
export type PlaceId = string;

export interface PlaceUnit {
  readonly id: PlaceId;
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'district' | 'commune';
  readonly parent: PlaceId | null;
  /** Null where the data does not say since when. */
  readonly existsFrom: CalendarDate | null;
  /** Last day. */
  readonly endedOn: CalendarDate | null;
  readonly predecessors: readonly PlaceId[];
  readonly successors: readonly PlaceId[];
  /** Provinces whose timelines speak for this unit before the country does, in the order in which they are asked. */
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

const LAST_DAY = '2025-06-30';
const FIRST_DAY = DISTRICTS_ENDED_FROM;

export const NO_PLACES: PlaceRegister = { units: new Map(), idsByCode: new Map() };

/**
 * The unit that a text means: a permanent id, or a bare code, which means its bearer on `asOf`.
 * Null when no unit ever had that id, or none bore the code then.
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

/** Places whose lines stand on this place's timeline: its own, and those of the province that it was merged into. */
export function placesOnTimeline(register: PlaceRegister, place: PlaceId): readonly PlaceId[] {
  const unit = register.units.get(place);
  return unit?.level === 'province' ? [place, ...unit.successors] : [place];
}

/** Places on whose timelines a line of this place stands: its own, and those of the provinces merged into it. */
export function timelinesTouchedBy(register: PlaceRegister, place: PlaceId): readonly PlaceId[] {
  const unit = register.units.get(place);
  return unit?.level === 'province' ? [place, ...unit.predecessors] : [place];
}

/**
 * Builds the register from the units of today and those until 2025-06-30. A new commune lies in the former province of
 * the old commune whose code it took over; one without such a code in that of the former district of its name.
 * A province that nothing was merged into goes on under its id; all others ended on 2025-06-30.
 */
export function buildPlaceRegister(current: readonly CurrentProvince[], former: readonly FormerProvince[]): PlaceRegister {
  const formerProvinceOf = indexFormerProvinces(former);
  const currentByCode = new Map(current.flatMap((p) => p.Wards.map((w) => [w.Code, w] as const)));
  const cameFrom = new Map<string, string[]>();
  for (const province of current) {
    const codes = province.Wards.map((ward) => formerProvinceOf(ward)).filter((code) => code !== undefined);
    cameFrom.set(province.Code, [...new Set(codes)].sort());
  }
  const isMerged = (code: string) => (cameFrom.get(code)?.length ?? 0) > 1;
  const successorOf = new Map([...cameFrom].flatMap(([now, then]) => then.map((code) => [code, now] as const)));
  const formerId = (code: string): PlaceId => {
    const now = successorOf.get(code) ?? code;
    return isMerged(now) ? `${code}~${LAST_DAY}` : now;
  };

  const units: PlaceUnit[] = [];
  for (const province of current) {
    const predecessors = isMerged(province.Code) ? (cameFrom.get(province.Code) ?? []).map(formerId) : [];
    units.push({
      id: province.Code,
      code: province.Code,
      name: province.FullName,
      level: 'province',
      parent: null,
      existsFrom: predecessors.length > 0 ? FIRST_DAY : null,
      endedOn: null,
      predecessors,
      successors: [],
      asks: [province.Code, ...predecessors],
    });
    for (const ward of province.Wards) {
      const old = formerProvinceOf(ward);
      const asked = old === undefined ? province.Code : formerId(old);
      const goesOn = oldWards(former).get(ward.Code)?.name === ward.FullName;
      units.push({
        id: ward.Code,
        code: ward.Code,
        name: ward.FullName,
        level: 'commune',
        parent: province.Code,
        existsFrom: goesOn ? null : FIRST_DAY,
        endedOn: null,
        predecessors: !goesOn && oldWards(former).has(ward.Code) ? [`${ward.Code}~${LAST_DAY}`] : [],
        successors: [],
        asks: [asked],
      });
    }
  }
  for (const province of former) {
    const id = formerId(province.Code);
    const endedProvince = id.includes('~');
    if (endedProvince) {
      const successor = successorOf.get(province.Code);
      units.push(ended(province.Code, province.FullName, 'province', null, [id], successor ? [successor] : []));
    }
    for (const district of province.District) {
      const districtId = `${district.Code}~${LAST_DAY}`;
      units.push(ended(district.Code, district.FullName, 'district', id, [id], []));
      for (const ward of district.Ward ?? []) {
        const now = currentByCode.get(ward.Code);
        if (now?.FullName === ward.FullName) continue;
        units.push(ended(ward.Code, ward.FullName, 'commune', districtId, [id], now ? [now.Code] : []));
      }
    }
  }
  return indexUnits(units);
}

function ended(
  code: string,
  name: string,
  level: PlaceUnit['level'],
  parent: PlaceId | null,
  asks: readonly PlaceId[],
  successors: readonly PlaceId[],
): PlaceUnit {
  const id = `${code}~${LAST_DAY}`;
  return { id, code, name, level, parent, existsFrom: null, endedOn: LAST_DAY, predecessors: [], successors, asks };
}

function indexUnits(units: readonly PlaceUnit[]): PlaceRegister {
  const idsByCode = new Map<string, PlaceId[]>();
  for (const unit of units) idsByCode.set(unit.code, [...(idsByCode.get(unit.code) ?? []), unit.id]);
  return { units: new Map(units.map((unit) => [unit.id, unit])), idsByCode };
}

const wardsOf = new WeakMap<readonly FormerProvince[], Map<string, { name: string; province: string }>>();

function oldWards(former: readonly FormerProvince[]): Map<string, { name: string; province: string }> {
  let wards = wardsOf.get(former);
  if (!wards) {
    wards = new Map();
    for (const province of former)
      for (const district of province.District)
        for (const ward of district.Ward ?? []) wards.set(ward.Code, { name: ward.FullName, province: province.Code });
    wardsOf.set(former, wards);
  }
  return wards;
}

function indexFormerProvinces(former: readonly FormerProvince[]) {
  const districts = new Map<string, string>();
  for (const province of former)
    for (const district of province.District)
      if (!district.Ward) districts.set(withoutRank(district.FullName), province.Code);
  const wards = oldWards(former);
  return (ward: { readonly Code: string; readonly FullName: string }): string | undefined =>
    wards.get(ward.Code)?.province ?? districts.get(withoutRank(ward.FullName));
}

function withoutRank(name: string): string {
  return name.replace(/^(Đặc khu|Huyện|Thành phố|Quận|Thị xã|Phường|Xã|Thị trấn)\s+/u, '');
}

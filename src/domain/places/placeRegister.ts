import type { CurrentProvince, FormerProvince, PlaceId, PlaceRegister, PlaceUnit } from './places.ts';
import { withTonesLast } from '../values/tidyText.ts';
import { DISTRICTS_ENDED_FROM } from '../values/vocabulary.ts';

const LAST_DAY = '2025-06-30';
const FIRST_DAY = DISTRICTS_ENDED_FROM;

interface NamedUnit {
  readonly Code: string;
  readonly FullName: string;
}

/** The change of 2025-07-01, as the two files together describe it. */
interface Merger {
  /** The code of the former province around a commune of today. */
  readonly formerProvinceOf: (commune: NamedUnit) => string | undefined;
  /** Codes of the former provinces that became part of a province of today, lowest first. */
  readonly cameFrom: ReadonlyMap<string, readonly string[]>;
  /** The permanent id of a former province: its code where it still exists, otherwise code and last day. */
  readonly formerId: (code: string) => PlaceId;
  /** The code of today's province that contains a former province. */
  readonly successorOf: ReadonlyMap<string, string>;
  readonly oldCommunes: ReadonlyMap<string, NamedUnit>;
  readonly newCommunes: ReadonlyMap<string, NamedUnit>;
}

/**
 * Builds the register from today's units and those until 2025-06-30. A new commune lies in the former province of the
 * old commune with its code, else in that of the former district with its name. A province without mergers keeps its
 * id; all others ended on 2025-06-30. A commune with the same code and name continues.
 */
export function buildPlaceRegister(current: readonly CurrentProvince[], former: readonly FormerProvince[]): PlaceRegister {
  const merger = mergerOf(current, former);
  const units = [
    ...current.flatMap((province) => unitsOfToday(province, merger)),
    ...former.flatMap((province) => endedUnits(province, merger)),
  ];
  const idsByCode = new Map<string, PlaceId[]>();
  for (const { code, id } of units) {
    const ids = idsByCode.get(code);
    if (ids) ids.push(id);
    else idsByCode.set(code, [id]);
  }
  return { units: new Map(units.map((unit) => [unit.id, unit])), idsByCode };
}

function mergerOf(current: readonly CurrentProvince[], former: readonly FormerProvince[]): Merger {
  const formerProvinceOf = indexFormerProvinces(former);
  const cameFrom = new Map(
    current.map((province) => {
      const codes = province.Wards.map(formerProvinceOf).filter((code) => code !== undefined);
      return [province.Code, [...new Set(codes)].sort()];
    }),
  );
  const successorOf = new Map([...cameFrom].flatMap(([now, then]) => then.map((code) => [code, now])));
  const formerId = (code: string): PlaceId => {
    const now = successorOf.get(code) ?? code;
    return (cameFrom.get(now)?.length ?? 0) > 1 ? endedId(code) : now;
  };
  const oldCommunes = former.flatMap((province) => province.District.flatMap((district) => district.Ward ?? []));
  const newCommunes = current.flatMap((province) => province.Wards);
  return {
    formerProvinceOf,
    cameFrom,
    formerId,
    successorOf,
    oldCommunes: byCode(oldCommunes),
    newCommunes: byCode(newCommunes),
  };
}

function unitsOfToday(province: CurrentProvince, merger: Merger): PlaceUnit[] {
  const then = merger.cameFrom.get(province.Code) ?? [];
  const predecessors = then.length > 1 ? then.map(merger.formerId) : [];
  const unit: PlaceUnit = {
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
  };
  return [unit, ...province.Wards.map((commune) => communeOfToday(commune, province.Code, merger))];
}

function communeOfToday(commune: NamedUnit, province: string, merger: Merger): PlaceUnit {
  const formerProvince = merger.formerProvinceOf(commune);
  const old = merger.oldCommunes.get(commune.Code);
  const goesOn = isSameUnit(old, commune);
  return {
    id: commune.Code,
    code: commune.Code,
    name: commune.FullName,
    level: 'commune',
    parent: province,
    existsFrom: goesOn ? null : FIRST_DAY,
    endedOn: null,
    predecessors: old && !goesOn ? [endedId(commune.Code)] : [],
    successors: [],
    asks: [formerProvince === undefined ? province : merger.formerId(formerProvince)],
  };
}

function endedUnits(province: FormerProvince, merger: Merger): PlaceUnit[] {
  const id = merger.formerId(province.Code);
  const asks = [id];
  const units: PlaceUnit[] = [];
  if (id === endedId(province.Code)) {
    const successor = merger.successorOf.get(province.Code);
    units.push(ended(province, { level: 'province', parent: null, asks, successors: successor ? [successor] : [] }));
  }
  for (const district of province.District) {
    units.push(ended(district, { level: 'district', parent: id, asks, successors: communesOnLandOf(district, merger) }));
    for (const commune of district.Ward ?? []) {
      const now = merger.newCommunes.get(commune.Code);
      if (isSameUnit(commune, now)) continue;
      const successors = now ? [now.Code] : [];
      units.push(ended(commune, { level: 'commune', parent: endedId(district.Code), asks, successors }));
    }
  }
  return units;
}

/**
 * No district follows a district: on its land are the communes of today with a code from there, or with its name under
 * a code that nobody bore before ('Đặc khu Côn Đảo', 'Xã Ba Chẽ').
 */
function communesOnLandOf(district: FormerProvince['District'][number], { newCommunes, oldCommunes }: Merger): PlaceId[] {
  const name = withoutRank(district.FullName);
  const isNamedAfterIt = ({ Code, FullName }: NamedUnit) => !oldCommunes.has(Code) && withoutRank(FullName) === name;
  const ofItsCodes = (district.Ward ?? []).map(({ Code }) => Code).filter((code) => newCommunes.has(code));
  const ofItsName = [...newCommunes.values()].filter(isNamedAfterIt).map(({ Code }) => Code);
  return [...ofItsCodes, ...ofItsName];
}

function ended(unit: NamedUnit, rest: Pick<PlaceUnit, 'level' | 'parent' | 'asks' | 'successors'>): PlaceUnit {
  const { Code: code, FullName: name } = unit;
  return { id: endedId(code), code, name, existsFrom: null, endedOn: LAST_DAY, predecessors: [], ...rest };
}

function endedId(code: string): PlaceId {
  return `${code}~${LAST_DAY}`;
}

/** The files place tone marks differently ('Thanh Hoá', 'Thanh Hóa'): that alone makes no new unit. */
function isSameUnit(old: NamedUnit | undefined, now: NamedUnit | undefined): boolean {
  if (!old || !now) return false;
  return old.FullName === now.FullName || withTonesLast(old.FullName) === withTonesLast(now.FullName);
}

function indexFormerProvinces(former: readonly FormerProvince[]): Merger['formerProvinceOf'] {
  const byCommune = new Map<string, string>();
  const byDistrictWithoutCommunes = new Map<string, string>();
  for (const province of former)
    for (const district of province.District) {
      if (!district.Ward) byDistrictWithoutCommunes.set(withoutRank(district.FullName), province.Code);
      for (const commune of district.Ward ?? []) byCommune.set(commune.Code, province.Code);
    }
  return ({ Code, FullName }) => byCommune.get(Code) ?? byDistrictWithoutCommunes.get(withoutRank(FullName));
}

function withoutRank(name: string): string {
  return name.replace(/^(?:Đặc khu|Huyện|Thành phố|Quận|Thị xã|Phường|Xã|Thị trấn)\s+/u, '');
}

function byCode(units: readonly NamedUnit[]): ReadonlyMap<string, NamedUnit> {
  return new Map(units.map((unit) => [unit.Code, unit]));
}

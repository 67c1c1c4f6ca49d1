import { describe, expect, it } from '@jest/globals';
import type { PlaceUnit } from '../../../src/domain/places/places.ts';
import { existsOn, NO_PLACES, placesOnTimeline, resolvePlace, timelinesTouchedBy } from '../../../src/domain/places/places.ts';
import { currentProvinces, formerProvinces, placesOfVietNam } from '../../factories/placesOfVietNam.ts';

const register = placesOfVietNam();
const units = [...register.units.values()];

function unit(id: string): PlaceUnit {
  const found = register.units.get(id);
  if (!found) throw new Error(`No unit ${id}`);
  return found;
}

function countOn(day: string, level: PlaceUnit['level']): number {
  return units.filter((one) => one.level === level && existsOn(one, day)).length;
}

describe('the units of Viet Nam', () => {
  it('are 34 provinces and 3,321 communes since 2025-07-01', () => {
    for (const day of ['2025-07-01', '2026-08-30'])
      expect([countOn(day, 'province'), countOn(day, 'district'), countOn(day, 'commune')]).toEqual([34, 0, 3_321]);
  });

  it('were 63 provinces, 696 districts and 10,035 communes until 2025-06-30', () => {
    for (const day of ['2025-06-30', '2020-01-01'])
      expect([countOn(day, 'province'), countOn(day, 'district'), countOn(day, 'commune')]).toEqual([63, 696, 10_035]);
  });

  it('have each their own id, and every reference among them leads somewhere', () => {
    const listed = currentProvinces().flatMap(({ Code, Wards }) => [Code, ...Wards.map((ward) => ward.Code)]);
    expect(listed.filter((code) => !register.units.has(code))).toEqual([]);
    const named = units.flatMap((one) => [...one.predecessors, ...one.successors, ...one.asks, one.parent ?? one.id]);
    expect(named.filter((id) => !register.units.has(id))).toEqual([]);
  });

  it('bear on every day each code at most once', () => {
    for (const day of ['2025-06-30', '2025-07-01'])
      expect([...register.idsByCode.values()].filter((ids) => ids.filter((id) => existsOn(unit(id), day)).length > 1)).toEqual([]);
  });

  it('name predecessors and successors both ways', () => {
    const fromNow = units.flatMap((one) => one.predecessors.map((id) => `${id} to ${one.id}`));
    const withSuccessorsOfTheirLevel = units.filter(({ level }) => level !== 'district');
    const fromThen = withSuccessorsOfTheirLevel.flatMap((one) => one.successors.map((id) => `${one.id} to ${id}`));
    expect(fromNow.length).toBeGreaterThan(2_000);
    expect(fromThen.sort()).toEqual(fromNow.sort());
  });

  it('all ask one province or several', () => {
    expect(units.filter((one) => one.asks.length === 0)).toEqual([]);
    expect(units.filter((one) => one.asks.some((id) => unit(id).level !== 'province'))).toEqual([]);
  });

  it('take over each former province into one of today', () => {
    for (const { Code } of formerProvinces()) {
      const then = resolvePlace(register, Code, '2025-06-30');
      const now = then?.endedOn === null ? [then.id] : then?.successors;
      expect(now).toHaveLength(1);
      expect(existsOn(unit(now?.[0] ?? ''), '2025-07-01')).toBe(true);
    }
  });
});

describe('a text that means a unit', () => {
  it.each([
    ['15', '2025-06-30', '15~2025-06-30', 'Tỉnh Yên Bái'],
    ['15', '2025-07-01', '15', 'Tỉnh Lào Cai'],
    ['15~2025-06-30', '2026-01-01', '15~2025-06-30', 'Tỉnh Yên Bái'],
    ['10', '2024-01-01', '10~2025-06-30', 'Tỉnh Lào Cai'],
    ['24', '2025-06-30', '24~2025-06-30', 'Tỉnh Bắc Giang'],
    ['24', '2026-01-01', '24', 'Tỉnh Bắc Ninh'],
    ['52', '2024-01-01', '52~2025-06-30', 'Tỉnh Bình Định'],
    ['52', '2026-01-01', '52', 'Tỉnh Gia Lai'],
    ['01', '2020-01-01', '01', 'Thành phố Hà Nội'],
    ['01', '2026-01-01', '01', 'Thành phố Hà Nội'],
    ['38', '2020-01-01', '38', 'Tỉnh Thanh Hoá'],
  ])('%s on %s is %s, %s', (text, asOf, id, name) => {
    expect(resolvePlace(register, text, asOf)).toMatchObject({ id, name });
  });

  it.each([
    ['10', '2025-07-01'],
    ['001', '2025-07-01'],
    ['99', '2026-01-01'],
    ['15~2024-01-01', '2024-01-01'],
    ['', '2026-01-01'],
  ])('%j on %s is none', (text, asOf) => {
    expect(resolvePlace(register, text, asOf)).toBeNull();
  });

  it('is none in an empty register', () => {
    expect(resolvePlace(NO_PLACES, '01', '2026-01-01')).toBeNull();
  });
});

describe('a merged province', () => {
  it('asks its own timeline, then its former ones, lowest code first', () => {
    expect(unit('15')).toMatchObject({
      existsFrom: '2025-07-01',
      predecessors: ['10~2025-06-30', '15~2025-06-30'],
      asks: ['15', '10~2025-06-30', '15~2025-06-30'],
    });
    expect(unit('79').asks).toEqual(['79', '74~2025-06-30', '77~2025-06-30', '79~2025-06-30']);
  });

  it('speaks on the timelines of its former provinces too', () => {
    expect(timelinesTouchedBy(register, '15')).toEqual(['15', '10~2025-06-30', '15~2025-06-30']);
    expect(placesOnTimeline(register, '15~2025-06-30')).toEqual(['15~2025-06-30', '15']);
    expect(placesOnTimeline(register, '15')).toEqual(['15']);
    expect(timelinesTouchedBy(register, '15~2025-06-30')).toEqual(['15~2025-06-30']);
  });

  it('is not one that nothing was merged into: Hà Nội goes on', () => {
    expect(unit('01')).toMatchObject({ existsFrom: null, endedOn: null, predecessors: [], asks: ['01'] });
    expect(register.units.has('01~2025-06-30')).toBe(false);
    expect([placesOnTimeline(register, '01'), timelinesTouchedBy(register, '01')]).toEqual([['01'], ['01']]);
  });
});

describe('a district', () => {
  const districts = units.filter(({ level }) => level === 'district');

  it.each([
    ['Huyện Đồng Văn', ['Xã Lũng Cú', 'Xã Đồng Văn', 'Xã Sà Phìn', 'Xã Phố Bảng', 'Xã Lũng Phìn']],
    ['Thị xã Sơn Tây', ['Phường Sơn Tây', 'Phường Tùng Thiện', 'Xã Đoài Phương']],
    ['Huyện Côn Đảo', ['Đặc khu Côn Đảo']],
  ])('%s ended, and the communes of today on its land are known', (name, successors) => {
    const district = districts.find((one) => one.name === name);
    expect(district?.endedOn).toBe('2025-06-30');
    expect(district?.successors.map((id) => unit(id).name)).toEqual(successors);
  });

  it('has successors, and every commune of today lies on the land of one, in its province', () => {
    const communes = districts.flatMap(({ successors }) => successors);
    const today = units.filter((one) => one.level === 'commune' && one.endedOn === null);
    expect(districts.filter(({ successors }) => successors.length === 0)).toEqual([]);
    expect([...communes].sort()).toEqual(today.map(({ id }) => id).sort());
    const elsewhere = districts.flatMap(({ asks, successors }) => successors.filter((id) => unit(id).asks[0] !== asks[0]));
    expect(elsewhere).toEqual([]);
  });
});

describe('a commune', () => {
  it.each([
    ['Phường Bắc Giang', '24', '24~2025-06-30', 'Tỉnh Bắc Giang'],
    ['Phường Kinh Bắc', '24', '27~2025-06-30', 'Tỉnh Bắc Ninh'],
    ['Phường Yên Bái', '15', '15~2025-06-30', 'Tỉnh Yên Bái'],
    ['Đặc khu Bạch Long Vĩ', '31', '31~2025-06-30', 'Thành phố Hải Phòng'],
    ['Đặc khu Cồn Cỏ', '44', '45~2025-06-30', 'Tỉnh Quảng Trị'],
    ['Đặc khu Côn Đảo', '79', '77~2025-06-30', 'Tỉnh Bà Rịa - Vũng Tàu'],
    ['Đặc khu Lý Sơn', '51', '51~2025-06-30', 'Tỉnh Quảng Ngãi'],
    ['Đặc khu Hoàng Sa', '48', '48~2025-06-30', 'Thành phố Đà Nẵng'],
    ['Xã Ba Chẽ', '22', '22', 'Tỉnh Quảng Ninh'],
    ['Phường Ba Đình', '01', '01', 'Thành phố Hà Nội'],
  ])('%s of %s asks %s, %s', (name, parent, asked, province) => {
    const commune = units.find((one) => one.name === name && one.parent === parent);
    expect(commune?.asks).toEqual([asked]);
    expect(unit(asked).name).toBe(province);
  });

  it('speaks on its own behalf only', () => {
    expect([placesOnTimeline(register, '00004'), timelinesTouchedBy(register, '00004')]).toEqual([['00004'], ['00004']]);
  });

  it('goes on under its code where its name stays, whatever vowel bears the tone mark', () => {
    expect(unit('02353')).toMatchObject({ name: 'Xã Hoà An', existsFrom: null, predecessors: [] });
    expect(resolvePlace(register, '02353', '2024-01-01')?.id).toBe('02353');
  });

  it('is another where its name changed, and the old one keeps an id of its own', () => {
    expect(resolvePlace(register, '00004', '2025-06-30')).toMatchObject({
      id: '00004~2025-06-30',
      name: 'Phường Trúc Bạch',
      successors: ['00004'],
    });
    expect(unit('00004')).toMatchObject({ name: 'Phường Ba Đình', predecessors: ['00004~2025-06-30'] });
  });
});

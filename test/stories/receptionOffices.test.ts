/**
 * Where people hand in, and who decides, on a given day.
 * Hồ Chí Minh City in 2016 has one-stop counters in 24 districts and 322 wards. Đà Nẵng in 2022 has them at all levels.
 * Hà Nội in 2024 hands powers down, so another authority is competent from a day on.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { placesOfVietNam } from '../factories/placesOfVietNam.ts';
import { HA_NOI, MINISTRY } from '../factories/lawBook.ts';
import { CatalogueOffice } from './catalogueOffice.ts';
import { aDecision, newLine } from './draftedDecision.ts';
import { ProcedureDeck, type ListedProcedure } from './procedureStock.ts';

const LAST = '2025-06-30';
const ended = (code: string) => `${code}~${LAST}`;
const DEPARTMENT = { code: 'H26.101', name: 'Sở Nội vụ thành phố Hà Nội' };
const DISTRICT = { code: 'H26.38', name: 'UBND quận Cầu Giấy' };

let office: CatalogueOffice;
let forCommunes: ListedProcedure;
let forProvinces: ListedProcedure;
beforeAll(async () => {
  office = await CatalogueOffice.open('2015-01-05');
  const deck = new ProcedureDeck();
  [forCommunes, forProvinces] = [deck.deal(1, ['commune'])[0]!, deck.deal(1, ['province'])[0]!];
  await office.announce(
    aDecision({
      by: MINISTRY,
      number: '1/QĐ-BTP',
      issuedOn: '2015-01-05',
      lines: [newLine(forCommunes), { ...newLine(forProvinces), competentAuthorities: [HA_NOI] }],
    }),
  );
  await office.keep(
    'authorities',
    [DEPARTMENT, DISTRICT].map((one) => ({ ...one, level: 'province', announcesFor: 'none', place: '01' })),
  );
});
afterAll(() => office.close());

const counter = (code: string, level: string, place: string, more: object = {}) => ({
  code,
  name: `Bộ phận một cửa ${code}`,
  level,
  place,
  authority: 'H29',
  address: `Số 1 phố ${code}`,
  existsFrom: '2015-06-01',
  endedOn: LAST,
  ...more,
});

interface Counted {
  offices: { totalCount: number; nodes: { code: string; level: string }[] };
}
const ask = (args: string) => office.ask<Counted>(`{ offices(${args}) { totalCount nodes { code level } } }`);
const count = async (args: string) => (await ask(args)).offices.totalCount;

describe('Hồ Chí Minh City, 2016', () => {
  beforeAll(async () => {
    const units = [...placesOfVietNam().units.values()];
    const districts = units.filter(({ level, parent }) => level === 'district' && parent === ended('79')).map(({ id }) => id);
    const wards = units.filter(({ level, parent }) => level === 'commune' && districts.includes(parent ?? '')).map(({ id }) => id);
    // The register has the units of 2025. There are fewer districts and wards, so some hold two counters.
    const counters = [
      ...Array.from({ length: 24 }, (_, i) => counter(`Q${i}`, 'district', districts[i % districts.length]!)),
      ...Array.from({ length: 322 }, (_, i) => counter(`P${i}`, 'commune', wards[i % wards.length]!)),
    ];
    await office.keep('reception-offices', counters);
  });

  it('counts its counters by level on a day', async () => {
    const in2016 = 'place: "79", asOf: "2016-12-31"';
    expect(await count(`${in2016}, level: DISTRICT`)).toBe(24);
    expect(await count(`${in2016}, level: COMMUNE`)).toBe(322);
    expect(await count(in2016)).toBe(346);
  });

  it('says where a counter lies and who can get in, over GraphQL and REST alike', async () => {
    const where = { accessibility: 'Có thang máy', latitude: 10.7769, longitude: 106.7009 };
    await office.keep('reception-offices', [counter('V1', 'province', '79', where)]);
    interface Shown {
      node: { accessibility: string; location: object };
      other: { location: object | null };
    }
    const shown = await office.ask<Shown>(
      '{ node(id: "office:V1") { ... on Office { accessibility location { latitude longitude } } } other: node(id: "office:P0") { ... on Office { location { latitude } } } }',
    );
    expect(shown.node).toEqual({ accessibility: 'Có thang máy', location: { latitude: 10.7769, longitude: 106.7009 } });
    expect(shown.other.location).toBeNull();
  });

  it.each([
    ['only one of both', { latitude: 10.7769 }],
    ['a swapped pair', { latitude: 106.7, longitude: 10.8 }],
    ['a point elsewhere', { latitude: 48.8, longitude: 2.3 }],
  ])('refuses %s', async (_, point) => {
    await expect(office.keep('reception-offices', [counter('V2', 'province', '79', point)])).rejects.toThrow();
  });

  it('has none before they opened, and none after the districts ended', async () => {
    expect(await count('place: "79", asOf: "2015-05-31"')).toBe(0);
    expect(await count(`place: "${ended('79')}", asOf: "2025-07-01"`)).toBe(0);
  });

  it('lists what a counter takes: while it works, and as its own people see it', async () => {
    interface Taken {
      procedures: { nodes: { code: string }[]; warnings: string[] };
    }
    const taken = async (args: string) => (await office.ask<Taken>(`{ procedures(${args}) { nodes { code } warnings } }`)).procedures;
    const codes = (list: { code: string }[]) => list.map(({ code }) => code);
    expect(codes((await taken('filter: { office: "P0" }, asOf: "2016-12-31"')).nodes)).toContain(forCommunes.code);
    expect((await taken('filter: { office: "P0" }, asOf: "2025-07-01"')).nodes).toEqual([]);
    expect((await taken('filter: { office: "NONE" }')).warnings[0]).toContain('office: danh mục không có “NONE”');
    const { node } = await office.ask<{ node: { procedures: { nodes: { code: string; id: string }[] } } }>(
      '{ node(id: "office:P0") { ... on Office { procedures(asOf: "2016-12-31") { nodes { code id } } } } }',
    );
    expect(codes(node.procedures.nodes)).toContain(forCommunes.code);
    expect(node.procedures.nodes[0]?.id).toContain('place=');
  });

  it('sends people of a ward to its own counter first, then to its district', async () => {
    const { nodes } = (await ask(`place: "${ended('26734')}", asOf: "2016-12-31"`)).offices;
    expect([...new Set(nodes.map(({ level }) => level))]).toEqual(['COMMUNE', 'DISTRICT']);
  });
});

describe('Đà Nẵng, 2022', () => {
  beforeAll(() =>
    office.keep('reception-offices', [
      counter('DN', 'province', ended('48'), { takesLevels: ['province'], endedOn: null }),
      counter('DN-HC', 'district', ended('492'), { takesLevels: ['district', 'commune'], hours: '7:30-11:30, 13:30-17:00' }),
      counter('DN-HC-1', 'commune', ended('20227'), { takesLevels: ['commune'], takesFields: forCommunes.field }),
      counter('DN-HC-2', 'commune', ended('20227'), { takesLevels: ['commune'], takesFields: 'Lĩnh vực khác' }),
    ]),
  );

  const takenOn = async (code: string) =>
    (await ask(`place: "48", asOf: "2022-12-31", procedure: "${code}"`)).offices.nodes.map((one) => one.code);

  it('takes each procedure at the counters of its levels and fields', async () => {
    expect(await takenOn(forCommunes.code)).toEqual(['DN-HC-1', 'DN-HC']);
    expect(await takenOn(forProvinces.code)).toEqual(['DN']);
  });

  it('takes nothing of what nobody announced', async () => {
    expect(await takenOn('9.999999')).toEqual([]);
  });

  it('tells address, hours and what they take, over REST too', async () => {
    const { status, body } = await office.get('/v1/offices?place=48&asOf=2022-12-31&level=DISTRICT');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      totalCount: 1,
      items: [
        {
          id: 'office:DN-HC',
          address: 'Số 1 phố DN-HC',
          hours: '7:30-11:30, 13:30-17:00',
          takes: { levels: ['DISTRICT', 'COMMUNE'], authorities: [], fields: [] },
          place: { name: 'Quận Hải Châu' },
          existsFrom: '2015-06-01',
          endedOn: LAST,
        },
      ],
    });
    const { node } = await office.ask<{ node: object }>('{ node(id: "office:DN-HC") { id ... on Office { name } } }');
    expect(node).toEqual({ id: 'office:DN-HC', name: 'Bộ phận một cửa DN-HC' });
  });

  it.each(['place=4', 'place=48&asOf=2022-13-01', 'procedure=abc'])('refuses %s', async (query) => {
    expect((await office.get(`/v1/offices?${query}`)).status).toBe(400);
  });
});

describe('Hà Nội, 2024', () => {
  interface Decided {
    procedure: {
      version: { decidedBy: { code: string; name: string }[]; delegatedPowers: object[]; competentAuthorities: { code: string }[] };
    };
  }
  const asked = async (asOf: string, place: string) =>
    (
      await office.ask<Decided>(
        `{ procedure(code: "${forProvinces.code}", asOf: "${asOf}", place: "${place}") { version {
          decidedBy { code name } delegatedPowers { from { code } to { code } decision validFrom endedOn } competentAuthorities { code } } } }`,
      )
    ).procedure.version;

  beforeAll(() =>
    office.keep('delegated-powers', [
      {
        from: 'H26',
        to: DEPARTMENT.code,
        decision: '100/QĐ-UBND',
        fields: forProvinces.field,
        validFrom: '2024-02-15',
        validUntil: '2024-09-30',
      },
      { from: 'H26', to: DISTRICT.code, decision: '200/QĐ-UBND', procedures: forProvinces.code, validFrom: '2024-10-01' },
    ]),
  );

  it('has another competent authority from the day on', async () => {
    expect((await asked('2024-02-14', '01')).decidedBy.map(({ code }) => code)).toEqual(['H26']);
    expect((await asked('2024-02-15', '01')).decidedBy).toEqual([DEPARTMENT]);
    expect((await asked('2024-10-01', '01')).decidedBy).toEqual([DISTRICT]);
  });

  it('says by which decision, and leaves what the law prints', async () => {
    const version = await asked('2024-10-01', '01');
    expect(version.delegatedPowers).toEqual([
      { from: { code: 'H26' }, to: { code: DISTRICT.code }, decision: '200/QĐ-UBND', validFrom: '2024-10-01', endedOn: null },
    ]);
    expect(version.competentAuthorities.map(({ code }) => code)).toEqual(['H26']);
  });

  it('hands over nothing in other provinces', async () => {
    expect((await asked('2024-10-01', '48')).delegatedPowers).toEqual([]);
  });
});

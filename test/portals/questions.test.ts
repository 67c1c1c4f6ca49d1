import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { EMPTY_CONTENT, type Channel, type ProcedureContent } from '../../src/domain/content/content.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { BAC_NINH, HA_NOI } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

/** Portals once had no way to ask these questions. */
const channel = (more: Partial<Channel>): Channel => ({
  kind: 'inPerson',
  timeLimit: { amount: null, unit: null, text: null },
  fees: [],
  description: null,
  ...more,
});
const limit = (amount: number, unit: 'day' | 'workingDay' | 'month') => ({ timeLimit: { amount, unit, text: null } });
const fee = (amount: number | null) => ({ fees: [{ kind: 'fee' as const, amount, currency: 'VND', text: null }] });
const text = (parts: Partial<ProcedureContent>): ProcedureContent => ({
  ...EMPTY_CONTENT,
  steps: [{ name: null, description: 'x' }],
  ...parts,
});
const papers = (...names: string[]) => ({
  dossiers: [
    {
      code: null,
      case: null,
      timeLimit: null,
      items: names.map((name) => ({
        code: null,
        name,
        originals: 1,
        copies: 0,
        hasElectronicForm: false,
        isProcessingResult: false,
        forms: [],
      })),
    },
  ],
});
const code = (n: number) => `1.00000${n}`;

async function country(): Promise<ServedCatalogue> {
  const served = await ServedCatalogue.start();
  await served.announce({
    issuedOn: '2026-01-05',
    title: 'Công bố thủ tục hộ tịch',
    lines: [
      { code: code(1), content: text({ channels: [channel(fee(0))], ...papers('Tờ khai đăng ký kết hôn', 'Giấy khai sinh') }) },
      {
        code: code(2),
        content: text({ channels: [channel({ ...fee(0), ...limit(30, 'day') }), channel({ kind: 'online', ...fee(8000) })] }),
      },
      { code: code(3), content: text({ channels: [channel({ ...fee(null), ...limit(25, 'workingDay') })] }), isBoundaryIndependent: true },
      { code: code(4), content: text({ channels: [channel({ kind: 'postal', ...limit(1, 'month') })] }) },
      { code: code(5), content: text({}), lifeEvents: [{ code: null, name: 'Kết hôn' }], audience: [{ code: null, name: 'Công dân' }] },
      { code: code(6), content: text({ ...papers('Tờ khai', 'Ảnh kết hôn') }), lifeEvents: [{ code: null, name: 'kết hôn' }] },
    ],
  });
  return served;
}

const codesOf = async (served: ServedCatalogue, filter: string) => {
  const { data, errors } = await askGraphql(served.app(), `{ procedures(filter: { ${filter} }, first: 100) { nodes { code } } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { procedures: { nodes: { code: string }[] } }).procedures.nodes.map((node) => Number(node.code.at(-1)));
};

describe('procedures by what their texts say', () => {
  it.each([
    ['isFree: true', [1]],
    ['isFree: false', [2, 3]],
    ['timeLimitOver: { amount: 20, unit: DAY }', [2, 4]],
    ['timeLimitOver: { amount: 20, unit: WORKING_DAY }', [3]],
    ['timeLimitOver: { amount: 25, unit: WORKING_DAY }', []],
    ['timeLimitAtMost: { amount: 30, unit: DAY }', [2, 4]],
    ['timeLimitAtMost: { amount: 5, unit: WORKING_DAY }', []],
    ['channels: [ONLINE, POSTAL]', [2, 4]],
    ['channels: []', []],
    ['dossierItem: "khai sinh"', [1]],
    ['dossierItem: "KET HON"', [1, 6]],
    ['dossierItem: "tờ khai kết hôn"', [1]],
    ['lifeEvents: ["KẾT HÔN"]', [5, 6]],
    ['isBoundaryIndependent: true', [3]],
    ['isFree: true, dossierItem: "ảnh"', []],
    ['inForceFrom: "2026-01-05"', [1, 2, 3, 4, 5, 6]],
    ['inForceUntil: "2026-01-05"', []],
  ])('%s', async (filter, found) => {
    expect(await codesOf(await country(), filter)).toEqual(found);
  });

  it('follows announcements, and tells what is to change', async () => {
    const served = await country();
    expect(await codesOf(served, 'isFree: true')).toEqual([1]);
    await served.announce({
      issuedOn: '2026-05-05',
      lines: [{ code: code(1), kind: 'amended', effectiveFrom: '2026-09-01', content: text({ channels: [channel(fee(5))] }) }],
    });
    expect(await codesOf(served, 'isFree: true')).toEqual([1]);
    expect(await codesOf(served, 'hasUpcoming: true')).toEqual([1]);
    expect(await codesOf(served, 'hasUpcoming: false')).toEqual([2, 3, 4, 5, 6]);
    const later = await askGraphql(served.app(), '{ procedures(asOf: "2026-09-01", filter: { isFree: false }) { nodes { code } } }');
    expect(JSON.stringify(later.data)).toContain(code(1));
  });

  it('lets a local text speak where it speaks, and the national one otherwise', async () => {
    const served = await country();
    await served.announce({
      issuedOn: '2026-05-05',
      by: HA_NOI,
      lines: [{ code: code(1), kind: 'amended', contentFrom: 'ownOverNational', content: text({ channels: [channel(fee(9))] }) }],
    });
    const ask = async (place: string, filter: string) =>
      JSON.stringify((await askGraphql(served.app(), `{ procedures(place: "${place}", filter: { ${filter} }) { nodes { code } } }`)).data);
    expect(await ask('01', 'isFree: true')).not.toContain(code(1));
    expect(await ask('01', 'isFree: false, dossierItem: "khai sinh"')).toContain(code(1));
    expect(await ask('24', 'isFree: true')).toContain(code(1));
  });

  it('counts and finds by the same conditions', async () => {
    const served = await country();
    const { data } = await askGraphql(
      served.app(),
      '{ statistics(filter: { isFree: false }) { inForce } search(query: "thủ tục", filter: { isFree: true }) { nodes { code } } }',
    );
    expect(data).toEqual({ statistics: { inForce: 2 }, search: { nodes: [{ code: code(1) }] } });
  });

  it.each([
    ['isFree=true', [1]],
    ['timeLimitOver=20:DAY&channels=POSTAL', [4]],
    ['lifeEvents=K%E1%BA%BFt%20h%C3%B4n&hasUpcoming=false', [5, 6]],
  ])('are asked over REST too: %s', async (query, found) => {
    const { body } = await request((await country()).app())
      .get(`/v1/procedures?${query}`)
      .expect(200);
    expect(body.items.map(({ code: found }: { code: string }) => Number(found.at(-1)))).toEqual(found);
  });

  it.each([
    ['isFree=yes', 'isFree'],
    ['timeLimitOver=20', 'timeLimitOver'],
    ['timeLimitOver=-1:DAY', 'timeLimitOver'],
    ['inForceFrom=2026-02-01&inForceUntil=2026-01-01', 'inForceUntil'],
  ])('are refused where wrong: %s', async (query, field) => {
    expect(await request((await country()).app()).get(`/v1/procedures?${query}`)).toMatchObject({ status: 400, body: { field } });
  });

  it('warn of an event of life that is none', async () => {
    const { data } = await askGraphql(
      (await country()).app(),
      '{ procedures(filter: { lifeEvents: ["ket hon"] }) { totalCount warnings } }',
    );
    expect(data).toEqual({ procedures: { totalCount: 0, warnings: [expect.stringContaining('Kết hôn'.toLowerCase())] } });
  });
});

describe('lists of what filters take', () => {
  it('count who applies and events of life', async () => {
    const app = (await country()).app();
    const { data } = await askGraphql(app, '{ audiences { name count } lifeEvents { name count } }');
    expect(data).toEqual({ audiences: [{ name: 'Công dân', count: 1 }], lifeEvents: [{ name: 'Kết hôn', count: 2 }] });
    expect((await request(app).get('/v1/life-events')).body).toEqual([{ name: 'Kết hôn', count: 2 }]);
    expect((await request(app).get('/v1/audiences?asOf=2025-01-01')).body).toEqual([]);
  });
});

describe('decisions', () => {
  const decisions = async () => {
    const served = await country();
    await served.announce({
      issuedOn: '2026-02-05',
      number: '77/QĐ-UBND',
      by: BAC_NINH,
      title: 'Bãi bỏ thủ tục đất đai',
      lines: [{ code: '1.000077' }],
    });
    await served.announce({ type: 'standardisation', issuedOn: '2026-03-05', effectiveFrom: '2026-04-01', lines: [{ code: '1.000078' }] });
    return served.app();
  };
  it.each([
    ['types: [STANDARDISATION]', [3]],
    ['query: "HO TICH"', [1]],
    ['query: "dat dai 77"', [2]],
    ['query: "hộ tịch đất đai"', []],
    ['numbers: ["77/QD-UBND"]', [2]],
    ['numbers: ["77", "3/QĐ-BTP"]', [2, 3]],
    ['place: "24"', [2]],
    ['effectiveFrom: "2026-04-01"', [3]],
    ['announcedFrom: "2026-02-05T05:00:00Z", announcedUntil: "2026-03-05T05:00:00Z"', [2]],
  ])('%s', async (filter, found) => {
    const { data, errors } = await askGraphql(await decisions(), `{ decisions(filter: { ${filter} }) { nodes { revision } } }`);
    expect(errors).toBeUndefined();
    expect((data as unknown as { decisions: { nodes: { revision: number }[] } }).decisions.nodes.map(({ revision }) => revision)).toEqual(
      found,
    );
  });

  it('changes announced since an instant or a revision are found, over REST too', async () => {
    const app = await decisions();
    const found = async (query: string) =>
      ((await request(app).get(`/v1/changes?${query}`).expect(200)).body.items as { revision: number }[]).map(({ revision }) => revision);
    expect(await found('revisionAfter=2')).toEqual([3]);
    expect(await found('announcedFrom=2026-02-05T05:00:00Z')).toEqual([2, 3]);
    expect((await request(app).get('/v1/decisions?query=ho%20tich&types=PUBLICATION')).body.totalCount).toBe(1);
    expect((await request(app).get('/v1/changes?announcedFrom=2026-02-05T05:00:00Z&announcedUntil=2026-01-05T05:00:00Z')).body.field).toBe(
      'announcedUntil',
    );
  });
});

describe('legal documents by words', () => {
  it('come the most cited first, page by page', async () => {
    const served = await ServedCatalogue.start();
    const law = (number: string, title: string) => ({ number, title });
    const often = law('9/2015/NĐ-CP', 'Nghị định về hộ tịch');
    await served.announce({
      issuedOn: '2026-01-05',
      lines: [1, 2, 3].map((n) => ({ code: code(n), legalBasis: n === 1 ? [often, law('1/2014/QH13', 'Luật Hộ tịch')] : [often] })),
    });
    const ask = async (after: string) =>
      (await askGraphql(served.app(), `{ legalDocuments(query: "ho tich", first: 1${after}) { nodes { number } pageInfo { endCursor } } }`))
        .data as unknown as {
        legalDocuments: { nodes: { number: string }[]; pageInfo: { endCursor: string } };
      };
    const first = (await ask('')).legalDocuments;
    const second = (await ask(`, after: "${first.pageInfo.endCursor}"`)).legalDocuments;
    expect([...first.nodes, ...second.nodes].map(({ number }) => number)).toEqual(['9/2015/NĐ-CP', '1/2014/QH13']);
  });
});

describe('series and several ids', () => {
  it('statisticsOn answers each day as statistics does', async () => {
    const app = (await country()).app();
    const { data } = await askGraphql(
      app,
      '{ statisticsOn(days: ["2026-01-04", "2026-06-01"], filter: { isFree: true }) { asOf inForce } }',
    );
    expect(data).toEqual({
      statisticsOn: [
        { asOf: '2026-01-04', inForce: 0 },
        { asOf: '2026-06-01', inForce: 1 },
      ],
    });
    const { body } = await request(app).get('/v1/statistics/series?days=2026-01-04&days=2026-06-01');
    expect(body.map(({ inForce }: { inForce: number }) => inForce)).toEqual([0, 6]);
    const days = Array.from({ length: 61 }, (_, n) => `"2026-01-${String((n % 28) + 1).padStart(2, '0')}"`);
    expect((await askGraphql(app, `{ statisticsOn(days: [${days}]) { inForce } }`)).errors?.[0]?.extensions?.['field']).toBe('days');
  });

  it('nodes answers in the order asked, with null for what is nothing', async () => {
    const app = (await country()).app();
    const ids = ['procedure:1.000002', 'nothing', 'procedure:1.000001?asOf=2026-02-01', 'procedure:9.999999'];
    const { data } = await askGraphql(app, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data).toEqual({ nodes: [{ id: ids[0] }, null, { id: ids[2] }, null] });
    const query = new URLSearchParams(ids.map((id) => ['ids', id]));
    expect((await request(app).get(`/v1/nodes?${query}`)).body.map((node: { code: string } | null) => node?.code ?? null)).toEqual([
      code(2),
      null,
      code(1),
      null,
    ]);
    const many = Array.from({ length: 101 }, () => 'x');
    expect((await askGraphql(app, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: many })).status).toBe(400);
  });

  it('are charged for each of them', async () => {
    const app = (await aSmallCountry()).app();
    const cost = async (ids: string[]) => {
      const answer = await request(app)
        .post('/graphql')
        .set('X-Cost', '1')
        .send({ query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids } });
      return answer.body.extensions.cost.requested as number;
    };
    expect(await cost(Array.from({ length: 50 }, () => 'x'))).toBeGreaterThan(20 * (await cost(['x'])));
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { BAC_NINH } from '../factories/lawBook.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry, FULL_TEXT } from '../factories/smallCountry.ts';

/** Questions of portals, each answered by one request. */
interface Question {
  readonly asks: string;
  /** A GraphQL query. With a slash in front, an address of REST. */
  readonly by: string;
  /** What the answer must contain. If it is not JSON, its text. */
  readonly finds: object | string;
}

const codes = (...all: string[]) => ({ nodes: all.map((code) => ({ code })) });
const procedures = (filter: string, clocks = '') => `{ procedures(first: 100, filter: {${filter}} ${clocks}) { nodes { code } } }`;
const changes = (filter: string) => `{ changes(first: 100, filter: {${filter}}) { nodes { code } } }`;
const decisions = (filter: string) => `{ decisions(filter: {${filter}}) { nodes { number } } }`;
const numbers = (...all: string[]) => ({ decisions: { nodes: all.map((number) => ({ number })) } });
const BIRTH = '1.001193';

const QUESTIONS: readonly Question[] = [
  {
    asks: 'a field at commune level on a day',
    by: procedures('fields: ["Hộ tịch"], levels: [COMMUNE]', 'asOf: "2026-01-01"'),
    finds: { procedures: codes('1.001022', BIRTH) },
  },
  { asks: '… and free of charge', by: procedures('isFree: true'), finds: { procedures: codes('1.000900') } },
  {
    asks: 'all changes of a month',
    by: changes('effectiveFrom: "2026-04-01", effectiveUntil: "2026-05-01", levels: [PROVINCE]'),
    finds: { changes: codes('9.000001', '9.000002', '9.000003') },
  },
  {
    asks: '… for the people of a province',
    by: changes('effectiveFrom: "2026-04-01", effectiveUntil: "2026-05-01", appliesTo: "24"'),
    finds: { changes: codes('9.000003') },
  },
  {
    asks: 'what was known at an instant',
    by: procedures('', 'asOf: "2026-06-01", knownAt: "2025-12-31T00:00:00Z"'),
    finds: { procedures: codes('1.001022', BIRTH, '2.000528') },
  },
  { asks: 'what rests on a decree', by: procedures('legalBasis: "123/2015/ND-CP"'), finds: { procedures: codes(BIRTH) } },
  {
    asks: '… on a law, by its words',
    by: '{ legalDocuments(query: "luat ho tich") { nodes { number procedures(first: 9) { nodes { code } } } } }',
    finds: { legalDocuments: { nodes: [{ number: '60/2014/QH13', procedures: codes(BIRTH) }] } },
  },
  {
    asks: 'procedures of an authority',
    by: procedures('responsibleAuthorities: ["Bộ Tư pháp"], codes: ["1.001193", "3.000001"]'),
    finds: { procedures: codes(BIRTH, '3.000001') },
  },
  {
    asks: 'with a time limit over twenty days',
    by: procedures('timeLimitOver: { amount: 20, unit: DAY }'),
    finds: { procedures: codes('1.000900') },
  },
  { asks: 'wholly online', by: procedures('onlineLevels: [FULL]'), finds: { procedures: codes(BIRTH) } },
  {
    asks: 'online by authority and level',
    by: '{ statistics(filter: { responsibleAuthorities: ["G15"] }) { byOnlineLevel { level count } } }',
    finds: { statistics: { byOnlineLevel: expect.arrayContaining([{ level: 'FULL', count: 1 }]) } },
  },
  { asks: 'everything as of a day', by: '/v1/export.jsonl?asOf=2026-01-01', finds: '"code":"2.000528"' },
  {
    asks: 'what is new since a cursor',
    by: '/v1/changes?first=2',
    finds: { items: [{ code: BIRTH }, { code: '1.001022' }], pageInfo: { hasNextPage: true, endCursor: expect.any(String) } },
  },
  {
    asks: 'to be told instead of asking (webhooks are set up by administrators; readers of feeds ask here)',
    by: '/v1/feed.atom?appliesTo=24',
    finds: '55/QĐ-UBND',
  },
  { asks: 'what needs a given paper', by: procedures('dossierItem: "to khai"'), finds: { procedures: codes('1.000900', BIRTH) } },
  {
    asks: 'what differs between two versions',
    by: `{ procedure(code: "${BIRTH}") { version { differences { part } } } }`,
    finds: { procedure: { version: { differences: [{ part: 'STEPS' }] } } },
  },
  {
    asks: 'totals by level, field and authority',
    by: '{ statistics { inForce byLevel { level count } byField { field { name } count } byAuthority { authority { name } count } } }',
    finds: { statistics: { byField: expect.arrayContaining([{ field: { name: 'Hộ tịch' }, count: 2 }]) } },
  },
  {
    asks: 'level × field',
    by: '{ commune: statistics(filter: { levels: [COMMUNE] }) { byField { count } } province: statistics(filter: { levels: [PROVINCE] }) { inForce } }',
    finds: { commune: { byField: expect.arrayContaining([{ count: 2 }]) } },
  },
  {
    asks: 'totals over months',
    by: '{ statisticsOn(days: ["2025-01-01", "2025-10-01", "2026-03-01"]) { inForce } }',
    finds: { statisticsOn: [{ inForce: 0 }, { inForce: 3 }, { inForce: 3 }] },
  },
  {
    asks: 'forms to download',
    by: `{ procedure(code: "${BIRTH}") { version { dossiers { items { forms { name url } } } } } }`,
    finds: { procedure: { version: { dossiers: [{ items: [{ forms: [{ name: 'Mẫu số 1', url: 'https://mau.example/1' }] }] }] } } },
  },
  {
    asks: 'related procedures, by event of life',
    by: procedures('lifeEvents: ["Có con nhỏ"]'),
    finds: { procedures: codes('1.000900', BIRTH) },
  },
  {
    asks: 'who decides',
    by: `{ procedure(code: "${BIRTH}", place: "01") { version { competentAuthorities { name } implementingAuthorities { name } } } }`,
    finds: { procedure: { version: { competentAuthorities: [{ name: 'Bộ Tư pháp' }] } } },
  },
  {
    asks: 'decisions of a year by authority',
    by: decisions('issuingAuthority: "G15", issuedFrom: "2025-01-01", issuedUntil: "2026-01-01"'),
    finds: numbers('1872/QĐ-BTP'),
  },
  {
    asks: 'decisions by type, words and number alone',
    by: `{ words: decisions(filter: { types: [PUBLICATION], query: "ho tich" }) { nodes { number } } number: decisions(filter: { numbers: ["55"] }) { nodes { number } } }`,
    finds: { words: { nodes: [{ number: '1872/QĐ-BTP' }] }, number: { nodes: [{ number: '55/QĐ-UBND' }, { number: '55/QĐ-UBND' }] } },
  },
  {
    asks: 'decisions announced since yesterday',
    by: decisions('announcedFrom: "2026-06-01T00:00:00+07:00"'),
    finds: numbers('900/QĐ-BTP', '77/QĐ-UBND', '78/QĐ-BTP'),
  },
  {
    asks: 'one decision with lines and hashes',
    by: '{ decision(number: "900/QĐ-BTP") { hash previousHash lines { nodes { code kind } } } }',
    finds: { decision: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), lines: { nodes: [{ code: '1.001022', kind: 'ABOLISHED' }] } } },
  },
  {
    asks: 'the signed file',
    by: '{ decision(number: "77/QĐ-UBND") { documentUrl documentName documentHash } }',
    finds: { decision: { documentUrl: 'https://van-ban.example/77.pdf', documentName: '77.pdf', documentHash: 'a'.repeat(64) } },
  },
  {
    asks: 'search with facets and filters',
    by: '{ search(query: "dang ky", filter: { levels: [COMMUNE] }) { edges { node { code } } facets { name values { value count } } } }',
    finds: {
      search: {
        edges: expect.arrayContaining([{ node: { code: BIRTH } }]),
        facets: expect.arrayContaining([expect.objectContaining({ name: 'audience' })]),
      },
    },
  },
  {
    asks: 'completions',
    by: '{ suggest(query: "dang ky kh") { text } }',
    finds: { suggest: expect.arrayContaining([{ text: expect.stringContaining('Đăng ký') }]) },
  },
  {
    asks: 'search by code',
    by: '{ search(query: "1001193") { edges { node { code } } } }',
    finds: { search: { edges: [{ node: { code: BIRTH } }] } },
  },
  {
    asks: 'places by name, units of a province, former units',
    by: '{ named: places(query: "bac ninh", level: PROVINCE) { nodes { code } } former: place(code: "15", asOf: "2025-01-15") { name } units: places(parent: "24", first: 1) { totalCount } }',
    finds: { named: { nodes: [{ code: '24' }] }, former: { name: expect.stringContaining('Yên Bái') } },
  },
  {
    asks: 'authorities by name',
    by: '{ authorities(query: "bo tu phap") { nodes { code } } }',
    finds: { authorities: { nodes: [{ code: 'G15' }] } },
  },
  {
    asks: 'values of audience, legal documents, life events',
    by: '{ audiences { name count } lifeEvents { name count } legalDocuments { nodes { number } } }',
    finds: { lifeEvents: [{ name: 'Có con nhỏ', count: 2 }], audiences: [{ name: 'Công dân Việt Nam', count: 1 }] },
  },
  {
    asks: 'a dossier handed in on a day',
    by: `{ procedure(code: "${BIRTH}", asOf: "2026-02-01") { version { decision { number } } } }`,
    finds: { procedure: { version: { decision: { number: '1872/QĐ-BTP' } } } },
  },
  {
    asks: 'a day before anything is known',
    by: `{ procedure(code: "${BIRTH}", asOf: "2020-01-01") { legalForce knownFrom } }`,
    finds: { procedure: { legalForce: null, knownFrom: '2025-09-01' } },
  },
  {
    asks: 'the whole page of a procedure',
    by: `/v1/procedures/${BIRTH}?place=01`,
    finds: { code: BIRTH, version: { receptionAddresses: ['36 Lý Thái Tổ'] } },
  },
  { asks: 'twenty procedures by code', by: procedures(`codes: ["${BIRTH}", "1.001022"]`), finds: { procedures: codes('1.001022', BIRTH) } },
  { asks: 'internal procedures', by: procedures('types: [INTERNAL]', 'place: "01"'), finds: { procedures: codes('9.000002') } },
  {
    asks: 'changes of the next days',
    by: `{ changes(filter: { effectiveFrom: "2026-06-15", effectiveUntil: "2026-12-31" }) { nodes { code } } procedures(filter: { hasUpcoming: true }) { nodes { code } } }`,
    finds: { changes: codes('1.001022'), procedures: codes('1.001022') },
  },
  { asks: 'a proof that a text is unaltered', by: '/v1/log.jsonl?after=4&limit=1', finds: '"kind":"announcement","sequence":5' },
];

let served: ServedCatalogue;
let app: ReturnType<ServedCatalogue['app']>;
beforeAll(async () => {
  served = await aSmallCountry();
  await served.announce({
    by: BAC_NINH,
    number: '77/QĐ-UBND',
    issuedOn: '2026-06-02',
    document: { name: '77.pdf', url: 'https://van-ban.example/77.pdf', sha256: 'a'.repeat(64) },
    lines: [],
  });
  await served.announce({
    number: '78/QĐ-BTP',
    issuedOn: '2026-06-03',
    lines: [
      {
        code: '1.000900',
        name: 'Xác nhận miễn phí',
        levels: ['commune'],
        lifeEvents: [{ code: null, name: 'Có con nhỏ' }],
        content: {
          ...FULL_TEXT,
          channels: [
            {
              kind: 'inPerson',
              timeLimit: { amount: 25, unit: 'day', text: null },
              fees: [{ kind: 'fee', amount: 0, currency: 'VND', text: null }],
              description: null,
            },
          ],
        },
      },
    ],
  });
  app = served.app();
});

describe('Forty questions of portals', () => {
  it('are forty', () => expect(QUESTIONS).toHaveLength(40));

  it.each(QUESTIONS)('$asks', async ({ by, finds }) => {
    const isRest = by.startsWith('/');
    const { status, body, text } = isRest
      ? await request(app).get(by).buffer(true)
      : await request(app).post('/graphql').send({ query: by });
    expect([status, body.errors]).toEqual([200, undefined]);
    if (typeof finds === 'string') expect(text ?? String(body)).toContain(finds);
    else expect(isRest ? body : body.data).toMatchObject(finds);
    expect(served.errors).toEqual([]);
  });
});

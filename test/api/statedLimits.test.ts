import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { readContract } from '../../src/api/graphql/createSchema.ts';
import { longestText } from '../../src/api/input/bounds.ts';
import { MCP_PATH } from '../../src/portals/mcp/mcpPath.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

const ENDED = { number: '1/2010/NĐ-CP', title: 'Nghị định cũ', issuedOn: '2010-01-05', issuingAuthority: 'Chính phủ' };
const IN_FORCE = { ...ENDED, number: '2/2024/TT-BTP', title: 'Thông tư mới', issuingAuthority: 'Bộ Tư pháp' };
let served: ServedCatalogue;
let app: RequestHandler;
const get = (address: string) => request(app).get(address);

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: { readonly type: string; readonly maximum?: number };
}
interface Described {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters?: readonly Parameter[] } }>>;
}
let described: Described;

beforeAll(async () => {
  const days = { inForceFrom: null };
  served = await ServedCatalogue.start({
    ...bareRegisters(),
    legalDocuments: new Map([
      [ENDED.number, { ...days, ...ENDED, noLongerInForceFrom: '2024-12-31' }],
      [IN_FORCE.number, { ...days, ...IN_FORCE, noLongerInForceFrom: null }],
    ]),
  });
  await served.announce({ issuedOn: '2026-01-05', lines: [{ code: '1.001193' }] });
  app = served.app();
  described = (await get('/v1/openapi.json')).body as Described;
});
afterEach(() => expect(served.errors).toEqual([]));

const parametersOf = (isAsked: (parameter: Parameter) => boolean) =>
  Object.entries(described.paths).flatMap(([path, { get: operation }]) =>
    path.includes('{')
      ? []
      : (operation.parameters ?? []).filter((one) => one.in === 'query' && isAsked(one)).map((one) => [path, one] as const),
  );

describe('A limit that is stated', () => {
  it('is the one that holds: every whole number of REST up to its maximum, and not beyond', async () => {
    const bounded = parametersOf(({ schema: { maximum } }) => maximum !== undefined && maximum < 1_000_000);
    expect(bounded.map(([path]) => path)).toContain('/v1/suggest');
    for (const [path, { name, schema }] of bounded) {
      const others = parametersOf(({ required }) => required).filter(([of]) => of === path);
      const rest = others.map(([, one]) => `&${one.name}=${one.name === 'days' ? '2026-01-01' : 'khai'}`).join('');
      expect([path, (await get(`${path}?${name}=${schema.maximum}${rest}`)).status]).toEqual([path, 200]);
      const { status, body } = await get(`${path}?${name}=${schema.maximum! + 1}${rest}`);
      expect([path, status, body.field]).toEqual([path, 400, name]);
      expect(body.detail).toMatch(new RegExp(`1 đến ${schema.maximum}\\b.*1 to ${schema.maximum}\\b`));
    }
  });

  it('is the one that holds for what people type', () => {
    const described = Object.values(buildSchema(readContract()).getTypeMap())
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .flatMap(({ args }) => args.filter(({ description }) => description?.includes('characters')));
    expect(described.length).toBeGreaterThan(4);
    for (const { name, description } of described)
      expect(description).toContain(`at most ${longestText(name).toLocaleString('en')} characters`);
  });
});

describe('What is missing or not there', () => {
  it('is named in both languages: every parameter that an address needs', async () => {
    const needed = parametersOf(({ required }) => required);
    expect(needed.map(([path]) => path)).toEqual(expect.arrayContaining(['/v1/nodes', '/v1/statistics/series', '/v1/search']));
    for (const [path, { name }] of needed) {
      const { status, body } = await get(path);
      expect([path, status, body.code, body.field]).toEqual([path, 400, 'BAD_INPUT', name]);
      expect(body.detail).toMatch(/^Phải nêu .* \(Must .*\)$/);
    }
  });

  it.each([
    ['/v1/places/99', 'register of places'],
    ['/v1/authorities/KHONG-CO', 'register of authorities'],
    ['/v1/legal-documents/9999%2F2020', 'register of legal documents'],
    ['/v1/procedures/1.999999', 'no announced decision ever named it'],
  ])('is told by what lacks it: %s', async (address, by) => {
    const { status, body } = await get(address);
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
    expect(body.detail).toContain(by);
  });

  it.each(['DELETE', 'PUT', 'PATCH'] as const)('of the methods: %s at /mcp is told to POST there', async (method) => {
    const { status, body, headers } = await request(app)[method.toLowerCase() as 'delete'](MCP_PATH);
    expect([status, headers['allow']]).toEqual([405, 'POST, OPTIONS']);
    expect(body.detail).toContain(`${MCP_PATH} takes messages by POST`);
  });
});

describe('Legal documents over REST', () => {
  const numbers = async (address: string) => {
    const { status, body } = await get(address);
    return [status, (body.items as { number: string }[] | undefined)?.map(({ number }) => number)];
  };

  it('are narrowed to those whose force has ended, as in GraphQL', async () => {
    expect(await numbers('/v1/legal-documents')).toEqual([200, [ENDED.number, IN_FORCE.number]]);
    expect(await numbers('/v1/legal-documents?forceEndedBefore=2025-01-01')).toEqual([200, [ENDED.number]]);
    expect(await numbers('/v1/legal-documents?forceEndedBefore=2024-12-30')).toEqual([200, []]);
    expect(await get('/v1/legal-documents?forceEndedBefore=2025')).toMatchObject({ status: 400, body: { field: 'forceEndedBefore' } });
  });

  it('are told apart by who issued them', async () => {
    const address = `/v1/legal-documents/${encodeURIComponent(IN_FORCE.number)}`;
    const by = async (issuer: string) => (await get(`${address}?issuingAuthority=${encodeURIComponent(issuer)}`)).status;
    expect([await by('Bộ Tư pháp'), await by('Chính phủ')]).toEqual([200, 404]);
  });
});

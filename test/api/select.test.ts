import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { ROUTES } from '../../src/api/rest/routes.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let app: ReturnType<ServedCatalogue['app']>;
beforeAll(async () => {
  app = (await aSmallCountry()).app();
});

const KEY = '2025-09-01/G15/1872-QD-BTP';
const QUERIES: Readonly<Record<string, string>> = {
  '/v1/search': 'query=khai+sinh',
  '/v1/suggest': 'query=khai+sinh',
};
const PATHS = [
  '/v1/procedures',
  '/v1/procedures/1.001193',
  '/v1/procedures/1.001193/versions',
  '/v1/decisions',
  `/v1/decisions/${KEY}`,
  '/v1/changes',
  '/v1/search',
  '/v1/fields',
  '/v1/authorities',
  '/v1/authorities/G15',
  '/v1/places/24',
  '/v1/statistics',
  '/v1/catalog',
];

describe('An answer of REST that is asked for in part', () => {
  it.each(PATHS)('has the members that were named, as the whole has them: %s', async (path) => {
    const query = QUERIES[path] ?? '';
    const { body } = await request(app).get(`${path}?${query}`).expect(200);
    const members = (answer: typeof body) => (Array.isArray(answer) ? answer : (answer.items ?? [answer])) as Record<string, unknown>[];
    const [first] = members(body);
    const names = Object.keys(first!).slice(0, 2);
    const part = (
      await request(app)
        .get(`${path}?${query}&select=${names.join(',')}`)
        .expect(200)
    ).body;
    const expected = members(body).map((one) => Object.fromEntries(names.map((name) => [name, one[name]])));
    expect(members(part)).toEqual(expected);
    expect(part.totalCount).toBe(body.totalCount);
    expect(part.pageInfo).toEqual(body.pageInfo);
  });

  it('can be asked for at every address', async () => {
    const { body } = await request(app).get('/v1/openapi.json');
    for (const { path } of ROUTES)
      expect([path, body.paths[path].get.parameters.map(({ name }: { name: string }) => name)]).toEqual([
        path,
        expect.arrayContaining(['select']),
      ]);
  });

  it('costs less', async () => {
    const spent = async (address: string) => {
      const settings = { publicUrl: null, serve: new Set(['public'] as const), pointsPerMinute: 1_000 };
      const { headers } = await request((await aSmallCountry({ settings })).app())
        .get(address)
        .expect(200);
      return 1_000 - Number(/r=(\d+)/.exec(headers['ratelimit'] ?? '')?.[1]);
    };
    expect(await spent('/v1/procedures/1.001193?select=code,name')).toBeLessThanOrEqual(await spent('/v1/procedures/1.001193'));
  });

  it.each([
    ['/v1/procedures?select=code,nope', 'nope'],
    ['/v1/procedures?select=', 'select'],
    ['/v1/procedures?select=code,,name', 'select'],
    ['/v1/procedures/1.001193?select=items', 'items'],
  ])('is refused where a name is wrong: %s', async (address, named) => {
    const { status, body } = await request(app).get(address);
    expect([status, body.code, body.field]).toEqual([400, 'BAD_INPUT', 'select']);
    expect(JSON.stringify(body)).toContain(named);
  });
});

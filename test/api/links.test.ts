import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createSchema } from '../../src/api/graphql/createSchema.ts';
import { PORTALS } from '../../src/portals/portals.ts';
import { openApi } from '../../src/api/rest/openApi.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const ORIGIN = 'https://tthc.example';

describe('The address of the page of a procedure', () => {
  it.each([
    ['', `${ORIGIN}/thu-tuc/1.001193`],
    ['asOf: "2026-06-01"', `${ORIGIN}/thu-tuc/1.001193/2026-06-01`],
    ['asOf: "2026-06-01", place: "01"', `${ORIGIN}/thu-tuc/1.001193/2026-06-01?dia-ban=01`],
    ['knownAt: "2026-06-14T00:00:00Z"', `${ORIGIN}/thu-tuc/1.001193?knownAt=2026-06-14T00%3A00%3A00.000Z`],
  ])('keeps day, place and knowledge: %s', async (clocks, url) => {
    const app = (await aSmallCountry()).app();
    const { data } = await askGraphql(app, `{ procedure(code: "1.001193"${clocks ? `, ${clocks}` : ''}) { url } }`);
    expect(data).toEqual({ procedure: { url } });
    expect((await request(app).get(url.replace(ORIGIN, ''))).status).toBe(200);
  });
});

describe('A page of REST', () => {
  /** Follows the Link header from page to page. */
  const walk = async (start: string, rel: 'next' | 'prev') => {
    const app = (await aSmallCountry()).app();
    const found: string[] = [];
    for (let path: string | undefined = start; path;) {
      const { body, headers, status } = await request(app).get(path);
      expect(status).toBe(200);
      const codes = (body.items as { code: string }[]).map(({ code }) => code);
      if (rel === 'next') found.push(...codes);
      else found.unshift(...codes);
      path = new RegExp(`<${ORIGIN}([^>]+)>; rel="${rel}"`).exec(headers['link'] ?? '')?.[1];
    }
    return { found, all: (await request(app).get('/v1/procedures?legalForce=IN_FORCE&legalForce=NO_LONGER_IN_FORCE&first=100')).body };
  };

  it.each([
    ['next', 'first=2'],
    ['prev', 'last=2'],
  ] as const)('leads to the %s one, until all were seen once', async (rel, size) => {
    const { found, all } = await walk(`/v1/procedures?legalForce=IN_FORCE&legalForce=NO_LONGER_IN_FORCE&${size}`, rel);
    expect(found.length).toBeGreaterThan(4);
    expect(found).toEqual(all.items.map(({ code }: { code: string }) => code));
  });

  it('that is the only one leads nowhere', async () => {
    const app = (await aSmallCountry()).app();
    expect((await request(app).get('/v1/procedures?first=100')).headers['link']).toBeUndefined();
    expect((await request(app).get('/v1/fields')).headers['link']).toBeUndefined();
  });
});

describe('The description of REST', () => {
  const document = openApi(createSchema(), PORTALS) as {
    paths: Record<string, { get: { operationId: string; tags: string[] } }>;
    tags: { name: string }[];
  };
  const operations = Object.values(document.paths).map(({ get }) => get);

  it('groups and names every operation as a client would', () => {
    const known = document.tags.map(({ name }) => name);
    expect(operations.filter(({ tags }) => tags.length !== 1 || !known.includes(tags[0]!))).toEqual([]);
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][A-Za-z]+$/.test(name))).toEqual([]);
  });

  it('has a licence, a contact, servers and says that no key is needed', () => {
    expect(document).toMatchObject({
      info: { license: { name: 'MIT' }, contact: { url: '/nha-phat-trien' } },
      servers: [{ url: '/' }],
      security: [{}, { apiKey: [] }],
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../src/api/createApp.ts';
import type { RequestHandler } from '../../src/api/deps.ts';
import { createSchema } from '../../src/api/graphql/createSchema.ts';
import { isList } from '../../src/api/rest/checkQuery.ts';
import { ROUTES } from '../../src/api/rest/routes.ts';
import { arbitraryDocuments, seededRandom } from '../factories/arbitraryDocument.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { PORTALS } from '../../src/portals/portals.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

/** No random question, valid or not, may cause an internal error or a wrong answer. */
let served: ServedCatalogue;
let app: RequestHandler;
beforeAll(async () => {
  served = await aSmallCountry();
  app = createApp({ ...served.deps, settings: { ...served.deps.settings, pointsPerMinute: 0 } }, PORTALS);
});
afterAll(() => expect(served.errors).toEqual([]));

const VALUES = {
  code: ['1.001193', '1.001022', '9.000001', 'G15', 'F01', '01'],
  id: ['procedure:1.001193', 'field:F01', '24', 'authority:G15?place=01'],
};

describe('chance', () => {
  it('finds no document that is answered with an error of ours', async () => {
    const documents = arbitraryDocuments(createSchema(), 20261128, VALUES, 0.15);
    const codes: Record<string, number> = {};
    for (let i = 0; i < 500; i += 1) {
      const query = documents.next(3 + (i % 4));
      const reply = await askGraphql(app, query);
      const found = reply.errors ?? [];
      for (const { extensions } of found) codes[String(extensions['code'])] = (codes[String(extensions['code'])] ?? 0) + 1;
      const isOurs =
        reply.status >= 500 || found.some(({ extensions }) => extensions['code'] === 'INTERNAL' || extensions['code'] === undefined);
      expect(isOurs ? query : null).toBeNull();
    }
    // Enough questions must be valid. Otherwise only the checks at the door were tested.
    expect(Object.values(codes).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
  });

  it('finds no address that is answered with an error of ours', async () => {
    const random = seededRandom(20261128);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const values = [
      '1.001193',
      '2026-01-01',
      '24',
      'G15',
      'COMMUNE',
      'x',
      '',
      '%F0%9F%98%80',
      '-1',
      '5',
      '100',
      'IN_FORCE',
      'NEW',
      '%00',
      '2026-01-01T00:00:00Z',
      'khai%20sinh',
    ];
    for (let i = 0; i < 400; i += 1) {
      const { path, query } = pick(ROUTES);
      const filled = path.replace(/\{\w+\}/g, () => pick(values.filter(Boolean)));
      const asked = Object.entries(query)
        .filter(([name]) => name === 'query' || random() < 0.3)
        .flatMap(([name, rule]) => Array.from({ length: isList(rule) ? 2 : 1 }, () => `${name}=${pick(values)}`));
      const reply = await request(app).get(`${filled}?${asked.join('&')}`);
      expect([reply.status < 500 ? '' : `${filled}?${asked.join('&')}`]).toEqual(['']);
    }
  });
});

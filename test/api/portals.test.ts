import { afterEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { WORDED_EXAMPLES, inVietnameseFirst } from '../../src/api/graphql/inVietnameseFirst.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { BAC_GIANG } from '../factories/lawBook.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry, smallRegisters } from '../factories/smallCountry.ts';

/** Each fault or gap that outside developers reported, and the right answer. */
let served: ServedCatalogue | null = null;
afterEach(() => expect(served?.errors ?? []).toEqual([]));

async function country() {
  served = await aSmallCountry();
  return served.app();
}

async function blank(): Promise<ServedCatalogue> {
  return (served = await ServedCatalogue.start(smallRegisters()));
}

const A = '1.000001';

describe('REST', () => {
  it('takes back every id and address that it gives, percent-encoded', async () => {
    const app = await country();
    const { body } = await request(app).get('/v1/procedures/1.001193?place=01&asOf=2026-05-01');
    expect(body.version.id).toMatch(/\?asOf=2026-05-01&place=01$/);
    const again = await request(app).get(`/v1/versions/${encodeURIComponent(body.version.id)}`);
    expect([again.status, again.body.id]).toEqual([200, body.version.id]);
    const places = await request(app).get('/v1/places?query=ha%20noi');
    for (const { id } of places.body.items) expect((await request(app).get(`/v1/places/${encodeURIComponent(id)}`)).body.id).toBe(id);
    const laws = await request(app).get('/v1/legal-documents');
    expect(laws.body.items.length).toBeGreaterThan(1);
    for (const { number } of laws.body.items)
      expect((await request(app).get(`/v1/legal-documents/${encodeURIComponent(number)}`)).body.number).toBe(number);
    const authorities = await request(app).get('/v1/authorities?query=tu%20phap');
    expect(authorities.body.items.map(({ code }: { code: string }) => code)).toEqual(['G15']);
    expect((await request(app).get('/v1/authorities/G15')).body.name).toBe('Bộ Tư pháp');
    expect((await request(app).get('/v1/fields')).body).toContainEqual({
      id: 'field:F01',
      code: 'F01',
      name: 'Hộ tịch',
      count: expect.any(Number),
    });
  });

  it('tells the state of the catalogue of this moment, and an index of its addresses', async () => {
    const app = await country();
    const { body, headers } = await request(app).get('/v1/catalog');
    expect([body.revision, headers['cache-control']]).toEqual([5, 'no-store']);
    const index = await request(app).get('/v1');
    expect(index.body.addresses.map(({ path }: { path: string }) => path)).toContain('/v1/procedures/{code}');
  });

  it('explains every code of its problems', async () => {
    const app = await country();
    const problem = await request(app).get('/v1/procedures?fields=');
    expect(problem.body.type).toBe('/v1/problems/BAD_INPUT');
    expect((await request(app).get(problem.body.type)).body).toMatchObject({ code: 'BAD_INPUT', vi: expect.any(String) });
  });
});

describe('filters', () => {
  it('warn of values that nothing bears, telling what may have been meant', async () => {
    const query = `{ procedures(filter: { codes: ["9.999999"], fields: ["NOPE", "ho tich"], responsibleAuthorities: ["Bộ Tư phán", "Bộ Tư Phap"], legalBasis: "1/2000/XY-Z", audience: "zzz" }) {
      totalCount warnings } }`;
    const { data } = await askGraphql(await country(), query);
    const { warnings } = data!['procedures'] as unknown as { warnings: string[] };
    expect(warnings).toHaveLength(6);
    expect(warnings[2]).toMatch(/^fields: danh mục không có “ho tich”; có thể là “Hộ tịch” \(/);
    // A name without its accents still finds the authority. Another name does not.
    expect(warnings[3]).toContain('“Bộ Tư phán”');
    expect(warnings.join()).not.toContain('Phap');
    const known = await askGraphql(
      await country(),
      '{ procedures(filter: { fields: ["hộ tịch"], authorities: ["G15"], legalBasis: "60/2014/QH13" }) { warnings } }',
    );
    expect(known.data).toEqual({ procedures: { warnings: [] } });
  });

  it('find the procedures of a ministry, also where they print no competent authority', async () => {
    const { data } = await askGraphql(
      await country(),
      '{ a: procedures(filter: { authorities: ["G15"] }) { totalCount } r: procedures(filter: { responsibleAuthorities: ["bộ tư pháp"] }) { totalCount } }',
    );
    expect(data).toEqual({ a: { totalCount: 1 }, r: { totalCount: 3 } });
  });

  it('find what changed for the people of a place: the national lines and their own', async () => {
    const lines = '{ nodes { code place { code } } }';
    const { data } = await askGraphql(
      await country(),
      `{ own: changes(filter: { place: "24" }) ${lines} all: changes { totalCount } people: changes(first: 100, filter: { appliesTo: "24" }) ${lines} }`,
    );
    const places = (name: string) =>
      (data![name] as unknown as { nodes: { place: { code: string } | null }[] }).nodes.map(({ place }) => place?.code ?? null);
    expect(places('own')).toEqual(['24']);
    expect(new Set(places('people'))).toEqual(new Set([null, '24']));
    expect(places('people')).toHaveLength(7);
  });

  it.each([
    ['first and last together', '{ procedures(first: 1, last: 1) { totalCount } }', 'last'],
    [
      'days turned round',
      '{ decisions(filter: { issuedFrom: "2026-02-01", issuedUntil: "2026-01-01" }) { totalCount } }',
      'filter.issuedUntil',
    ],
    [
      'days of effect turned round',
      '{ changes(filter: { effectiveFrom: "2026-02-01", effectiveUntil: "2026-01-01" }) { totalCount } }',
      'filter.effectiveUntil',
    ],
  ])('refuse %s', async (_, query, field) => {
    expect(await askGraphql(await country(), query)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_INPUT', field } }] });
  });
});

describe('a temporary line', () => {
  const shape = 'kind effectiveFrom isExpiry version { inForceFrom } ended { inForceFrom } id';
  it.each([
    ['resumes', 'REINSTATED', { inForceFrom: '2027-01-01' }],
    ['nothing', 'ABOLISHED', null],
  ] as const)('tells the day on which it runs out as the next change, and what follows: %s', async (afterwards, kind, version) => {
    const catalogue = await blank();
    await catalogue.announce({ issuedOn: '2026-01-05', lines: [{ code: A }] });
    await catalogue.announce({
      issuedOn: '2026-06-01',
      lines: [{ code: A, kind: 'amended', effectiveFrom: '2026-06-12', effectiveUntil: '2027-01-01', afterwards }],
    });
    const { data } = await askGraphql(
      catalogue.app(),
      `{ procedure(code: "${A}") { upcoming { ${shape} } version { endedBy { ${shape} } } } }`,
    );
    const { upcoming, version: current } = data!['procedure'] as unknown as { upcoming: { id: string }; version: { endedBy: unknown } };
    expect(upcoming).toEqual({
      kind,
      effectiveFrom: '2027-01-01',
      isExpiry: true,
      version,
      ended: [{ inForceFrom: '2026-06-12' }],
      id: expect.stringMatching(/\?runsOutOn=2027-01-01$/),
    });
    expect(current.endedBy).toEqual(upcoming);
    const again = await askGraphql(catalogue.app(), `query ($id: ID!) { node(id: $id) { ... on Change { ${shape} } } }`, {
      id: upcoming.id,
    });
    expect(again.data).toEqual({ node: upcoming });
  });
});

describe('differences', () => {
  it('of a local text reached from changes are against what its people had before', async () => {
    const catalogue = await blank();
    await catalogue.announce({ issuedOn: '2026-01-05', lines: [{ code: A, name: 'Thủ tục', levels: ['commune'] }] });
    await catalogue.announce({
      by: BAC_GIANG,
      issuedOn: '2026-03-01',
      lines: [
        {
          code: A,
          kind: 'amended',
          name: 'Thủ tục',
          levels: ['province'],
          contentFrom: 'own',
          place: { code: '24', name: 'Tỉnh Bắc Ninh' },
        },
      ],
    });
    const { data } = await askGraphql(
      catalogue.app(),
      '{ changes(filter: { place: "24" }) { nodes { version { differences { part } } } } }',
    );
    expect(data).toMatchObject({ changes: { nodes: [{ version: { differences: expect.arrayContaining([{ part: 'LEVELS' }]) } }] } });
  });
});

describe('the cost of a question', () => {
  it('is told to whoever asks for it', async () => {
    const app = await country();
    const query = '{ procedures(first: 1) { totalCount } }';
    const plain = await request(app).post('/graphql').send({ query });
    expect(plain.body.extensions).toBeUndefined();
    for (const ask of [
      request(app).post('/graphql').set('X-Cost', '1').send({ query }),
      request(app)
        .post('/graphql')
        .send({ query, extensions: { cost: true } }),
    ]) {
      const { body } = await ask;
      expect(body.data).toEqual(plain.body.data);
      expect(body.extensions.cost).toEqual({
        requested: expect.any(Number),
        limit: 60_000,
        remaining: expect.any(Number),
        resetAt: expect.stringMatching(/Z$/),
      });
    }
  });
});

describe('what is no question', () => {
  const modern = 'application/graphql-response+json';
  it('is refused with 400 where a variable is missing', async () => {
    const reply = await request(await country())
      .post('/graphql')
      .set('Accept', modern)
      .send({ query: 'query ($c: String!) { procedure(code: $c) { id } }' });
    expect([reply.status, reply.body.data, reply.body.errors[0].message]).toEqual([
      400,
      undefined,
      expect.stringMatching(/^Thiếu biến bắt buộc \(/),
    ]);
  });

  it('is refused with 400 where it would write', async () => {
    const reply = await request(await country())
      .post('/graphql')
      .set('Accept', modern)
      .send({ query: 'mutation { x }' });
    expect([reply.status, reply.body.data]).toEqual([400, undefined]);
    expect(reply.body.errors[0].message).toMatch(/^Chỉ có truy vấn đọc/);
  });

  it('is told what would be right', async () => {
    const app = await country();
    const put = await request(app).put('/graphql').send({ query: '{ __typename }' });
    expect([put.status, put.headers['allow'], put.body.errors[0].extensions.code]).toEqual([
      405,
      'GET, HEAD, POST, OPTIONS',
      'BAD_REQUEST',
    ]);
    const accept = await request(app).get('/graphql?query={__typename}').set('Accept', 'image/png');
    expect([accept.status, accept.body.errors[0].message]).toEqual([406, expect.stringContaining('Accept')]);
    const type = await request(app).post('/graphql').set('Content-Type', 'text/plain').send('{}');
    expect([type.status, type.body.errors[0].message]).toEqual([415, expect.stringContaining('application/json')]);
    const batch = await request(app)
      .post('/graphql')
      .send([{ query: '{ __typename }' }]);
    expect([batch.status, batch.body.errors[0].extensions.code]).toEqual([400, 'BATCHING_NOT_SUPPORTED']);
    const persisted = await request(app)
      .post('/graphql')
      .send({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } });
    expect([persisted.status, persisted.body.errors[0].extensions.code]).toEqual([200, 'PERSISTED_QUERY_NOT_SUPPORTED']);
    expect((await request(app).get('/v1/search?query=%E0%A4%A')).body.code).toBe('BAD_INPUT');
    expect((await request(app).put('/v1/procedures')).body.detail).toContain('HEAD');
    expect((await request(app).get('/openapi.yaml').set('Accept', 'application/json')).body.code).toBe('NOT_FOUND');
  });

  it.each(WORDED_EXAMPLES.map(({ example, vi }) => [example, vi]))('is told in Vietnamese first: %s', (example, vi) => {
    expect(inVietnameseFirst(example)).toBe(`${vi} (${example})`);
  });

  it('is not repeated at length', () => {
    expect(inVietnameseFirst(`Cannot query field "${'x'.repeat(20_000)}"`).length).toBeLessThan(600);
  });

  it('may come from any page, with any header', async () => {
    const { headers } = await request(await country()).options('/graphql');
    expect(headers['access-control-allow-headers']).toBe('*, Authorization');
    const answer = await request(await country()).get('/v1/statistics');
    for (const name of ['ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'Link', 'X-Request-Id'])
      expect(answer.headers['access-control-expose-headers']).toContain(name);
  });
});

describe('search', () => {
  it('says so where nothing was asked', async () => {
    const { data } = await askGraphql(await country(), '{ search(query: " ") { notice totalCount totalCountIsLimited } }');
    expect(data).toEqual({ search: { notice: 'Hãy nhập điều cần tìm', totalCount: 0, totalCountIsLimited: false } });
  });

  it('counts in facets what is left when they are chosen', async () => {
    const app = await country();
    const { data } = await askGraphql(app, '{ search(query: "đăng ký") { totalCount facets { name values { value count } } } }');
    const { facets } = data!['search'] as unknown as { facets: { name: string; values: { value: string; count: number }[] }[] };
    for (const [facet, argument] of [
      ['level', 'levels'],
      ['field', 'fields'],
      ['onlineLevel', 'onlineLevels'],
    ] as const)
      for (const { value, count } of facets.find(({ name }) => name === facet)!.values) {
        const given = facet === 'field' ? JSON.stringify(value) : value;
        const chosen = await askGraphql(app, `{ search(query: "đăng ký", filter: { ${argument}: [${given}] }) { totalCount } }`);
        expect([value, chosen.data]).toEqual([value, { search: { totalCount: count } }]);
      }
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { LIMITS } from '../../src/api/limits/limits.ts';
import { measureDocument } from '../../src/api/limits/measureDocument.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { FULL_VERSION } from '../factories/fullVersion.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let app: RequestHandler;
beforeAll(async () => {
  app = (await aSmallCountry()).app();
});

const refused = (code: string, limitOf: string) => ({ status: 400, errors: [{ extensions: { code, limitOf } }] });

describe('limits', () => {
  it('let a hundred full versions pass', async () => {
    const { status, errors } = await askGraphql(app, `{ procedures(first: 100) { nodes { version { ${FULL_VERSION} } } } }`);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  it('refuse a bomb, telling what it would cost and what it may cost', async () => {
    const reply = await askGraphql(
      app,
      '{ procedures(first: 100) { nodes { version { legalBasis { procedures(first: 100) { nodes { version { legalBasis { number } } } } } } } } }',
    );
    expect(reply).toMatchObject(refused('TOO_COSTLY', 'cost'));
    const { cost, limit } = reply.errors![0]!.extensions as { cost: number; limit: number };
    expect(limit).toBe(LIMITS.cost);
    expect(cost).toBeGreaterThan(5 * LIMITS.cost);
    expect(reply.errors![0]!.message).toContain(String(cost));
  });

  it('count the sizes of pages that variables set, each time anew', async () => {
    const query =
      'query ($n: Int) { procedures(first: $n) { nodes { version { legalBasis { procedures(first: $n) { nodes { version { steps { name } } } } } } } } }';
    expect((await askGraphql(app, query, { n: 5 })).status).toBe(200);
    expect(await askGraphql(app, query, { n: 100 })).toMatchObject(refused('TOO_COSTLY', 'cost'));
    expect((await askGraphql(app, query, { n: 5 })).status).toBe(200);
  });

  it('count what a directive lets through', async () => {
    const query =
      'query ($deep: Boolean!) { procedures(first: 100) { nodes { version { legalBasis { number procedures(first: 100) @include(if: $deep) { nodes { version { legalBasis { number } } } } } } } } }';
    expect((await askGraphql(app, query, { deep: false })).status).toBe(200);
    expect(await askGraphql(app, query, { deep: true })).toMatchObject(refused('TOO_COSTLY', 'cost'));
  });

  it('count questions about earlier knowledge, also where an id asks them', async () => {
    const each = (ask: (i: number) => string) => `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: ${ask(i)} { id }`).join(' ')} }`;
    const instant = (i: number) => `2026-01-01T00:00:${String(i).padStart(2, '0')}.000Z`;
    expect(
      await askGraphql(
        app,
        each((i) => `procedure(code: "1.001193", knownAt: "${instant(i)}")`),
      ),
    ).toMatchObject(refused('TOO_COSTLY', 'cost'));
    expect(
      await askGraphql(
        app,
        each((i) => `node(id: "procedure:1.001193?knownAt=${instant(i)}")`),
      ),
    ).toMatchObject(refused('TOO_COSTLY', 'cost'));
  });

  it.each([
    ['too many aliases at the top', `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'rootFields'],
    ['nesting', `{ procedure(code: "1.001193") { ${'replaces { '.repeat(16)} id ${'}'.repeat(16)} } }`, 'depth'],
    ['many fields', `{ procedure(code: "1.001193") { ${Array.from({ length: 1_600 }, () => 'id').join(' ')} } }`, 'fields'],
    ['many tokens', `{ ${'a '.repeat(5_000)} }`, 'tokens'],
    ['length', `{ __typename } # ${'a'.repeat(20_000)}`, 'documentLength'],
    ['a fragment within itself', '{ procedure(code: "1.001193") { ...A } } fragment A on Procedure { replaces { ...A } }', 'depth'],
  ])('refuse %s', async (_, query, limitOf) => {
    expect(await askGraphql(app, query)).toMatchObject(refused('TOO_LARGE', limitOf));
  });

  const brackets = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  it.each([
    ['a value', `{ procedures(filter: { codes: ${brackets(1_900)} }) { totalCount } }`, undefined],
    ['a value without an end', `{ procedures(filter: { codes: ${'['.repeat(3_900)} }) { totalCount } }`, undefined],
    [
      'the type of a variable',
      `query ($n: ${'['.repeat(1_900)}Int${']'.repeat(1_900)}) { procedures(first: $n) { totalCount } }`,
      undefined,
    ],
    ['a variable', 'query ($n: Int) { procedures(first: $n) { totalCount } }', brackets(30_000)],
  ])('refuse brackets within brackets without end in %s', async (_, query, n) => {
    // Written by hand, because JSON.stringify fails on such deep nesting.
    const deep = `{"query":${JSON.stringify(query)}${n ? `,"variables":{"n":${n}}` : ''}}`;
    const reply = await request(app).post('/graphql').set('Content-Type', 'application/json').send(deep);
    expect(reply.body.errors?.[0]?.extensions.code).toMatch(/TOO_LARGE|BAD_QUERY|BAD_INPUT/);
  });

  it('measure fragments that spread each other twice in no time', () => {
    const fragments = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Procedure { ...F${i + 1} ...F${i + 1} }`);
    const document = parse(`{ procedure(code: "1") { ...F0 } } ${fragments.join(' ')} fragment F40 on Procedure { id }`);
    expect(measureDocument(document)).toMatchObject({ depth: 2, fields: 2 ** 40 + 1 });
  });

  it('refuse a body that is too large before reading it', async () => {
    const reply = await request(app)
      .post('/graphql')
      .send({ query: '{ __typename }', padding: 'a'.repeat(70_000) });
    expect(reply.status).toBe(413);
    expect(reply.headers['content-type']).toMatch('application/problem+json');
  });

  it('refuse several questions in one request', async () => {
    const reply = await request(app)
      .post('/graphql')
      .send([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(reply.status).toBe(400);
  });

  it('let tools ask for the schema', async () => {
    expect((await askGraphql(app, getIntrospectionQuery({ descriptions: true }))).errors).toBeUndefined();
  });
});

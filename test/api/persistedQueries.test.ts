import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createPersistedQueries } from '../../src/api/graphql/persistedQueries.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const QUERY = 'query Name($code: String!) { procedure(code: $code) { name } }';
const VARIABLES = { code: '1.001193' };
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const extensionsOf = (hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash: hash } });
const address = (given: Record<string, unknown>) =>
  `/graphql?${new URLSearchParams(Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]))}`;
const BY_HASH = address({ variables: VARIABLES, extensions: extensionsOf(hashOf(QUERY)) });
const ANSWER = { data: { procedure: { name: expect.stringContaining('Đăng ký khai sinh') } } };

describe('A query that is named by its hash', () => {
  it('is asked for once, and then answered by a short address that caches may keep', async () => {
    const app = (await aSmallCountry()).app();
    const first = await request(app).get(BY_HASH);
    expect([first.status, first.body.errors[0].extensions.code]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(first.headers['cache-control']).toBe('no-store');
    const sent = await request(app).get(address({ query: QUERY, variables: VARIABLES, extensions: extensionsOf(hashOf(QUERY)) }));
    expect(sent.body).toEqual(ANSWER);
    const known = await request(app).get(BY_HASH);
    expect([known.status, known.body]).toEqual([200, sent.body]);
    expect(known.headers['cache-control']).toContain('public');
    expect((await request(app).get(BY_HASH).set('If-None-Match', known.headers['etag']!)).status).toBe(304);
  });

  it('may be sent by POST, too', async () => {
    const app = (await aSmallCountry()).app();
    const extensions = extensionsOf(hashOf(QUERY));
    expect((await request(app).post('/graphql').send({ variables: VARIABLES, extensions })).body.errors).toHaveLength(1);
    expect((await request(app).post('/graphql').send({ query: QUERY, variables: VARIABLES, extensions })).body).toEqual(ANSWER);
    expect((await request(app).post('/graphql').send({ variables: VARIABLES, extensions })).body).toEqual(ANSWER);
  });

  it('costs what it costs with its text', async () => {
    const app = (await aSmallCountry()).app();
    const extensions = { ...extensionsOf(hashOf(QUERY)), cost: true };
    const { body } = await request(app).post('/graphql').send({ query: QUERY, variables: VARIABLES, extensions });
    const known = await request(app).post('/graphql').send({ variables: VARIABLES, extensions });
    expect(known.body.extensions.cost.requested).toBe(body.extensions.cost.requested);
  });

  it('is refused where the text has another hash, and is not kept', async () => {
    const app = (await aSmallCountry()).app();
    const extensions = extensionsOf(hashOf(`${QUERY} `));
    const wrong = await request(app).post('/graphql').send({ query: QUERY, variables: VARIABLES, extensions });
    expect([wrong.status, wrong.body.errors[0].extensions]).toEqual([
      400,
      { code: 'BAD_INPUT', field: 'extensions.persistedQuery.sha256Hash' },
    ]);
    expect((await request(app).post('/graphql').send({ extensions })).body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('is not kept where it is no query of the schema', async () => {
    const app = (await aSmallCountry()).app();
    const query = '{ nothing }';
    const extensions = extensionsOf(hashOf(query));
    expect((await request(app).post('/graphql').send({ query, extensions })).body.errors).toHaveLength(1);
    expect((await request(app).post('/graphql').send({ extensions })).body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it.each([[extensionsOf('ab')], [extensionsOf(hashOf(QUERY), 2)], [{ persistedQuery: {} }]])(
    'of an unknown kind says so: %j',
    async (extensions) => {
      const app = (await aSmallCountry()).app();
      const answers = [await request(app).get(address({ extensions })), await request(app).post('/graphql').send({ extensions })];
      for (const { status, body } of answers)
        expect([status, body.errors[0].extensions.code]).toEqual([200, 'PERSISTED_QUERY_NOT_SUPPORTED']);
    },
  );

  it('takes no more memory than it may: the one that was asked longest ago is forgotten', () => {
    const persisted = createPersistedQueries(100);
    const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
    for (const text of texts) persisted.keep(text, extensionsOf(hashOf(text)));
    const isKept = (text: string) =>
      'request' in
      persisted.withText({
        method: 'POST',
        url: '/graphql',
        headers: {},
        body: JSON.stringify({ extensions: extensionsOf(hashOf(text)) }),
      });
    expect(texts.map(isKept)).toEqual([false, true, true]);
  });
});

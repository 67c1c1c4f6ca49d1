import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../src/api/createApp.ts';
import { PORTALS } from '../../src/portals/portals.ts';
import { PROBLEM_MEANINGS } from '../../src/problems/problemMeanings.ts';
import { ASSETS } from '../../src/portals/developers/assets.ts';
import { GUIDE } from '../../src/portals/developers/guide.ts';
import { READY_QUERIES } from '../../src/portals/developers/readyQueries.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const open = async (path: string, accept = BROWSER) =>
  request((await aSmallCountry()).app())
    .get(path)
    .set('Accept', accept);

describe('A developer who opens', () => {
  it.each([
    ['/nha-phat-trien', 'Hai đồng hồ và địa bàn'],
    ['/en/developers', 'Two clocks and a place'],
    ['/v1', '/v1/export.csv'],
    ['/v1/docs', 'GET /v1/procedures/{code}'],
    ['/graphql', 'id="query"'],
    ['/v1/problems/RATE_LIMITED', 'HTTP 429'],
  ])('%s gets a page, with scripts of its own only', async (path, text) => {
    const { status, headers, text: page } = await open(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page).toContain(text);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('a place where everything linked from its pages is there', async () => {
    const app = (await aSmallCountry()).app();
    const links = new Set<string>();
    for (const path of ['/nha-phat-trien', '/en/developers', '/v1', '/v1/docs', '/graphql']) {
      const { text } = await request(app).get(path).set('Accept', BROWSER);
      for (const [, link] of text.matchAll(/(?:href|src)="(\/[^"#]*)/g)) links.add((link ?? '').replaceAll('&amp;', '&'));
    }
    expect(links.size).toBeGreaterThan(12);
    for (const link of links) expect([link, (await request(app).get(link).set('Accept', BROWSER)).status]).toEqual([link, 200]);
  });
});

describe('The pages', () => {
  it.each(['/nha-phat-trien', '/v1', '/v1/docs', '/graphql', '/v1/schema.graphql', '/llms.txt'])(
    '%s comes compressed to the first who asks, and as nothing to who has it',
    async (path) => {
      const app = (await aSmallCountry()).app();
      const visit = (headers: object) =>
        request(app)
          .get(path)
          .set({ Accept: BROWSER, 'Accept-Encoding': 'br', ...headers });
      const { headers } = await visit({});
      expect(headers['content-encoding']).toBe('br');
      expect(headers['vary']).toContain('Accept-Encoding');
      expect((await visit({ 'If-None-Match': headers['etag'] })).status).toBe(304);
    },
  );
});

describe('What the pages load', () => {
  it.each(ASSETS)('is kept for ever under its hashed address, and still answers at $plainPath', async ({ path, plainPath, text }) => {
    const app = (await aSmallCountry()).app();
    const load = (address: string) => request(app).get(address).set('Accept-Encoding', 'br').buffer();
    const [kept, plain] = [await load(path), await load(plainPath)];
    expect(path).toMatch(/\.[0-9a-f]{10}\.\w+$/);
    expect([kept.status, kept.headers['content-encoding'], kept.headers['cache-control']]).toEqual([
      200,
      'br',
      'public, max-age=31536000, immutable',
    ]);
    expect([plain.status, plain.headers['cache-control']]).toEqual([200, expect.not.stringContaining('immutable')]);
    expect(plain.headers['content-length']).toBe(kept.headers['content-length']);
    expect((await request(app).get(path).set('Accept-Encoding', 'identity').buffer()).text).toBe(text);
  });

  it('is named by its hashed address only', async () => {
    const pages = await Promise.all(['/graphql', '/v1', '/v1/docs', '/nha-phat-trien'].map((path) => open(path)));
    for (const { path, plainPath } of ASSETS) {
      expect(pages.some(({ text }) => text.includes(path))).toBe(true);
      expect(pages.filter(({ text }) => text.includes(plainPath))).toEqual([]);
    }
  });
});

describe('Who guesses', () => {
  it.each([
    ['/docs', '/v1/docs'],
    ['/openapi.json', '/v1/openapi.json'],
  ])('%s is led to %s', async (guessed, path) => {
    const { status, headers } = await open(guessed, '*/*');
    expect([status, headers['location'], headers['access-control-allow-origin']]).toEqual([308, path, '*']);
    expect((await open(path, '*/*')).status).toBe(200);
  });
});

describe('A program', () => {
  it.each(['/v1', '/v1/problems/BAD_INPUT'])('still gets JSON at %s', async (path) => {
    for (const accept of ['application/json', '*/*']) expect((await open(path, accept)).type).toBe('application/json');
  });

  it('still gets JSON from /graphql, as does a browser that sends a query', async () => {
    expect((await open('/graphql?query={__typename}', 'application/json')).body).toEqual({ data: { __typename: 'Query' } });
    expect((await open('/graphql?query={__typename}', 'text/html,application/json;q=0.5')).type).toBe('application/json');
    expect((await open('/graphql', 'application/json')).status).toBe(400);
  });

  it('finds a description for language models, and the schema', async () => {
    const { text, type } = await open('/llms.txt', '*/*');
    expect([type, text.startsWith('# TTHC')]).toEqual(['text/plain', true]);
    expect(text).toContain('https://tthc.example/v1/openapi.json');
    expect((await open('/v1/schema.graphql', '*/*')).text).toContain('type Query {');
  });
});

describe('What the pages promise', () => {
  it.each(['/nha-phat-trien', '/en/developers', '/llms.txt'])(
    'can be copied: %s names the service in each example, told its address or not',
    async (path) => {
      const { deps } = await aSmallCountry();
      const untold = createApp({ ...deps, settings: { ...deps.settings, publicUrl: null } }, PORTALS);
      for (const [app, origin] of [
        [createApp(deps, PORTALS), 'https://tthc.example'],
        [untold, 'http://reached.example:3000'],
      ] as const) {
        const { text } = await request(app).get(path).set('Host', 'reached.example:3000');
        const examples = [...text.matchAll(/(?:curl -s '|Example: )([^\s']*)/g)].map(([, address]) => address);
        expect(examples).toHaveLength(GUIDE.filter(({ example }) => example).length);
        for (const address of examples) expect(address).toMatch(new RegExp(`^${origin}/`));
      }
      const { text } = await request(untold).get(path).set('Host', '<script>');
      expect(text).not.toContain('<script>/');
    },
  );

  it('is all listed at /v1, what stands beside REST too', async () => {
    const { body } = await open('/v1', 'application/json');
    const { body: described } = await open('/v1/openapi.json', 'application/json');
    const paths = (body.addresses as { path: string; summary: string }[]).map(({ path }) => path);
    expect(paths).toEqual(Object.keys(described.paths));
    expect(paths).toEqual(expect.arrayContaining(['/v1/export.jsonl', '/v1/feed.atom', '/v1/log/head', '/v1/catalog.jsonld']));
  });

  it('works: every example of the guide is answered', async () => {
    const app = (await aSmallCountry()).app();
    const examples = GUIDE.flatMap(({ example }) => example ?? []);
    expect(examples.length).toBeGreaterThan(6);
    for (const example of examples) expect([example, (await request(app).get(example)).status]).toEqual([example, 200]);
  });

  it.each(READY_QUERIES)('the ready query “$title.vi” is answered', async ({ query }) => {
    const { status, errors } = await askGraphql((await aSmallCountry()).app(), query);
    expect([status, errors]).toEqual([200, undefined]);
  });

  it('every code of an error has its page, in both languages', async () => {
    const app = (await aSmallCountry()).app();
    for (const [code, { vi, en }] of Object.entries(PROBLEM_MEANINGS)) {
      const { status, text } = await request(app).get(`/v1/problems/${code}`).set('Accept', BROWSER);
      expect([code, status]).toEqual([code, 200]);
      const plain = text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      expect([plain.includes(vi), plain.includes(en)]).toEqual([true, true]);
    }
  });
});

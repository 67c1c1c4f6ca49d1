import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import type { CachedAnswer } from '../../src/api/responseCache.ts';
import { createResponseCache, finish } from '../../src/api/responseCache.ts';
import { serveFinished, serveFromTheStart } from '../../src/api/serveFinished.ts';
import { FULL_VERSION } from '../factories/fullVersion.ts';
import { MINISTRY } from '../factories/lawBook.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let served: ServedCatalogue;
let app: RequestHandler;
beforeEach(async () => {
  served = await aSmallCountry();
  app = served.app();
});

const NO_FILE = { status: 200, contentType: 'text/css', headers: [], canBeKept: false, restsOn: null };
const address = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const NAME = address('{ procedure(code: "1.001193") { name } }');
const LONG = address(`{ procedure(code: "1.001193") { version { ${FULL_VERSION} } } }`);
const get = (path: string, headers: Record<string, string> = {}) =>
  request(app)
    .get(path)
    .set({ 'Accept-Encoding': 'identity', ...headers });
const bytes = (text: string) => String(Buffer.byteLength(text));

/** Counts how often the catalogue is asked. A kept answer does not ask it. */
function countSnapshots(): () => number {
  let count = 0;
  const { search } = served.deps.search;
  Object.assign(served.deps.search, {
    search: (...args: Parameters<typeof search>) => {
      count += 1;
      return search(...args);
    },
  });
  return () => count;
}

describe('kept answers', () => {
  it('are the same bytes under the same strong tag', async () => {
    const [first, second] = [await get(NAME), await get(NAME)];
    expect(first.headers['etag']).toMatch(/^"[\w-]{27}"$/);
    expect(second.text).toBe(first.text);
    expect(second.headers).toMatchObject({ etag: first.headers['etag'], 'content-length': bytes(first.text) });
    expect(first.headers['cache-control']).toBe('public, max-age=5, must-revalidate');
    expect(first.headers['vary']).toBe('Accept, Accept-Encoding');
    expect(first.headers['access-control-allow-origin']).toBe('*');
    expect(first.headers['x-content-type-options']).toBe('nosniff');
  });

  it('are not sent again to whoever holds them', async () => {
    const { etag } = (await get(NAME)).headers;
    const reply = await get(NAME, { 'If-None-Match': `"other", W/${etag}` });
    expect(reply.status).toBe(304);
    expect(reply.text).toBe('');
    expect(reply.headers['etag']).toBe(etag);
    expect((await get(NAME, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('are compressed for the first visitor already, each encoding under its own tag', async () => {
    const plain = await get(LONG);
    // supertest decompresses, so the header alone tells how many bytes were sent.
    const [gzipped, brotli] = [await get(LONG, { 'Accept-Encoding': 'gzip' }), await get(LONG, { 'Accept-Encoding': 'gzip, br' })];
    expect(gzipped.headers['content-encoding']).toBe('gzip');
    expect(brotli.headers['content-encoding']).toBe('br');
    for (const { text, headers } of [gzipped, brotli]) {
      expect(text).toBe(plain.text);
      expect(Number(headers['content-length'])).toBeLessThan(plain.text.length * 0.7);
    }
    expect(new Set([plain, gzipped, brotli].map(({ headers }) => headers['etag'])).size).toBe(3);
    const refusing = await get(LONG, { 'Accept-Encoding': 'br;q=0, gzip;q=0' });
    expect(refusing.headers['content-encoding']).toBeUndefined();
    expect((await get(LONG, { 'If-None-Match': plain.headers['etag']!, 'Accept-Encoding': 'br' })).status).toBe(304);
  });

  it('are small for the very first who asks, pages and what is not kept too', async () => {
    const page = '/thu-tuc/1.001193';
    const moment = address(`{ catalog { revision } procedure(code: "1.001193") { version { ${FULL_VERSION} } } }`);
    for (const path of [page, moment]) {
      for (const encoding of ['br', 'gzip']) {
        const first = await get(path, { 'Accept-Encoding': encoding });
        expect([path, first.status, first.headers['content-encoding']]).toEqual([path, 200, encoding]);
      }
      expect((await get(path)).headers['content-encoding']).toBeUndefined();
    }
  });

  it('give way as soon as something is announced', async () => {
    const query = address('{ changes(last: 1) { totalCount nodes { code } } }');
    const before = await get(query);
    await served.announce({ by: MINISTRY, issuedOn: '2026-06-10', lines: [{ code: '1.009999' }] });
    const after = await get(query);
    expect(before.body.data.changes.totalCount + 1).toBe(after.body.data.changes.totalCount);
    expect(after.body.data.changes.nodes).toEqual([{ code: '1.009999' }]);
  });

  it('give way at midnight in Viet Nam', async () => {
    const query = address('{ procedure(code: "1.001022") { legalForce } }');
    served.now = new Date('2026-09-30T16:59:59Z');
    expect((await get(query)).body.data.procedure.legalForce).toBe('IN_FORCE');
    served.now = new Date('2026-09-30T17:00:00Z');
    expect((await get(query)).body.data.procedure.legalForce).toBe('NO_LONGER_IN_FORCE');
  });

  it('that used search give way when the index moves on, others stay', async () => {
    const asked = countSnapshots();
    const search = address('{ search(query: "khai sinh") { totalCount } }');
    await get(search);
    await get(search);
    expect(asked()).toBe(1);
    await served.search.apply({ put: [], delete: [], revision: 99 });
    await get(search);
    expect(asked()).toBe(2);
  });

  it('never hold the state of the catalogue, nor errors', async () => {
    const catalog = await get(address('{ catalog { revision } }'));
    expect(catalog.headers['cache-control']).toBe('no-store');
    expect(catalog.headers['etag']).toBeUndefined();
    const wrong = await get(address('{ procedure(code: "x") { name } }'));
    expect(wrong.headers['cache-control']).toBe('no-store');
  });

  it('tell the media types apart that were asked for', async () => {
    const modern = await get(NAME, { Accept: 'application/graphql-response+json' });
    const legacy = await get(NAME, { Accept: 'application/json' });
    expect(modern.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(legacy.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('answer POST by its body', async () => {
    const post = (query: string) => request(app).post('/graphql').send({ query });
    const [one, again, other] = [await post('{ fields { code } }'), await post('{ fields { code } }'), await post('{ fields { name } }')];
    expect(again.headers['etag']).toBe(one.headers['etag']);
    expect(other.body.data.fields[0]).toEqual({ name: 'Hộ tịch' });
  });

  it('answer HEAD without a body', async () => {
    const { text } = await get(NAME);
    const head = await request(app).head(NAME).set('Accept-Encoding', 'identity');
    expect(head.headers['content-length']).toBe(bytes(text));
  });

  it('let browsers of any origin ask', async () => {
    const reply = await request(app).options('/graphql').set({ Origin: 'https://portal.example', 'Access-Control-Request-Method': 'POST' });
    expect(reply.status).toBe(204);
    expect(reply.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*, Authorization',
    });
  });
});

describe('files that pages refer to', () => {
  it('are made and compressed before anybody asks', async () => {
    const answer = finish({ ...NO_FILE, body: 'a { color: red }\n'.repeat(100) }, null);
    serveFromTheStart(express.Router(), '/a.css', () => answer);
    while (!answer.bodies.br || !answer.bodies.gzip) await setImmediate();
    expect(answer.bodies.br.body.length).toBeLessThan(answer.bodies.identity.body.length / 10);
  });

  it('are made for their first reader where others are read seldom', async () => {
    let made = 0;
    serveFinished(express.Router(), '/a.css', () => finish({ ...NO_FILE, body: String((made += 1)) }, null));
    await setImmediate();
    expect(made).toBe(0);
  });

  it('are compressed at the start and kept for ever under the hash of their bytes', async () => {
    const page = await get('/');
    const [, path = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page.text) ?? [];
    expect(path).toMatch(/^\/site\.[0-9a-f]{10}\.css$/);
    const css = await get(path, { 'Accept-Encoding': 'gzip, br' });
    expect(css.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' });
    const plain = await get('/site.css');
    expect(plain.headers['cache-control']).toBe('public, max-age=5, must-revalidate');
    expect((await get(path)).text).toBe(plain.text);
    expect((await get('/site.0000000000.css')).status).toBe(404);
  });
});

describe('the cache itself', () => {
  const kept = (length: number): CachedAnswer =>
    finish({ status: 200, contentType: 'application/json', body: 'a'.repeat(length), headers: [], canBeKept: true, restsOn: null }, null);

  it('stays within its bytes', () => {
    const cache = createResponseCache(100_000);
    for (let i = 0; i < 100; i++) cache.store(String(i), kept(5_000));
    expect(cache.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.find('99', () => '')).not.toBeNull();
    expect(cache.find('0', () => '')).toBeNull();
  });

  it('does not throw all else away for one large answer', () => {
    const cache = createResponseCache(100_000);
    cache.store('small', kept(100));
    cache.store('large', kept(90_000));
    expect(cache.find('small', () => '')).not.toBeNull();
    expect(cache.find('large', () => '')).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { RequestHandler } from '../../src/api/deps.ts';
import { idFromHash, sha256 } from '../../src/domain/sealing/sealedLine.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let served: ServedCatalogue;
let app: RequestHandler;
beforeAll(async () => {
  served = await aSmallCountry();
  app = served.app();
});
afterEach(() => expect(served.errors).toEqual([]));

const get = (path: string) => request(app).get(path);
const codes = (items: readonly { code: string }[]) => items.map(({ code }) => code);

describe('REST', () => {
  it('lists what is in force, page by page', async () => {
    const first = (await get('/v1/procedures?first=2')).body;
    expect(codes(first.items)).toEqual(['1.001022', '1.001193']);
    const next = (await get(`/v1/procedures?first=100&after=${first.pageInfo.endCursor}`)).body;
    expect(codes(next.items)).toEqual(['3.000001', '9.000001', '9.000003']);
    expect(next).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  it('narrows lists by repeated parameters', async () => {
    const { body } = await get('/v1/procedures?types=INTERNAL&types=SPECIFIC&orderBy=NAME&place=01');
    expect(codes(body.items)).toEqual(['9.000001', '9.000002']);
  });

  it.each(['foo', 'constructor', '__proto__', 'toString'])('knows no parameter %s', async (name) => {
    expect(await get(`/v1/search?query=khai+sinh&${name}=1`)).toMatchObject({ status: 400, body: { code: 'BAD_INPUT', field: name } });
  });

  it('gives one procedure in full, the same as GraphQL does', async () => {
    const { body } = await get('/v1/procedures/1001193?place=01&asOf=2026-05-01');
    const { data } = await askGraphql(
      app,
      '{ procedure(code: "1.001193", place: "01", asOf: "2026-05-01") { id version { id hash receptionAddresses steps { name description } } } }',
    );
    const { procedure } = data as unknown as { procedure: { id: string; version: object } };
    expect(body.id).toBe(procedure.id);
    expect(body.version).toMatchObject(procedure.version);
    expect(body.version.receptionAddresses).toEqual(['36 Lý Thái Tổ']);
  });

  it('gives versions of a procedure, and each by its id', async () => {
    const { body } = await get('/v1/procedures/1.001193/versions');
    expect(body.items.map((version: { inForceFrom: string }) => version.inForceFrom)).toEqual(['2025-09-10', '2026-03-01']);
    const version = (await get(`/v1/versions/${body.items[0].id}`)).body;
    expect(version).toMatchObject({ code: '1.001193', noLongerInForceFrom: '2026-03-01', requirements: 'Không quá 60 ngày' });
    const before = (await get(`/v1/versions/${body.items[0].id}?knownAt=2026-01-01T00:00:00Z`)).body;
    expect(before).toMatchObject({ noLongerInForceFrom: null, id: `${body.items[0].id}?knownAt=2026-01-01T00:00:00.000Z` });
  });

  it('gives decisions, one with its lines', async () => {
    const { body } = await get('/v1/decisions?issuingAuthority=H26&kinds=NEW');
    expect(body.items).toHaveLength(1);
    const key = body.items[0].id.replace('decision:', '');
    const decision = (await get(`/v1/decisions/${key}`)).body;
    expect(decision).toMatchObject({ number: '55/QĐ-UBND', counts: { total: 3, new: 2, amended: 1 }, lines: { totalCount: 3 } });
  });

  it('gives changes to follow', async () => {
    const first = (await get('/v1/changes?first=9')).body;
    const rest = (await get(`/v1/changes?after=${first.pageInfo.endCursor}`)).body;
    expect(rest.items).toMatchObject([{ kind: 'ABOLISHED', code: '1.001022', version: null, decision: { number: '900/QĐ-BTP' } }]);
    const none = (await get(`/v1/changes?after=${rest.pageInfo.endCursor}`)).body;
    expect(none).toMatchObject({ items: [], pageInfo: { endCursor: rest.pageInfo.endCursor, hasNextPage: false } });
  });

  it('narrows changes by place, day and code', async () => {
    expect(codes((await get('/v1/changes?place=24')).body.items)).toEqual(['9.000003']);
    expect(codes((await get('/v1/changes?effectiveFrom=2026-03-01&effectiveUntil=2026-04-02')).body.items)).toEqual([
      '1.001193',
      '3.000001',
    ]);
    expect(codes((await get('/v1/changes?codes=2.000528')).body.items)).toEqual(['2.000528', '3.000001']);
  });

  it('searches and completes', async () => {
    const { body } = await get('/v1/search').query({ query: 'khai sinh' });
    expect(body).toMatchObject({ totalCount: 1, confidence: 'HIGH', items: [{ node: { code: '1.001193' } }] });
    expect((await get('/v1/suggest').query({ query: 'dang ky k' })).body[0]).toMatchObject({ procedure: { code: expect.any(String) } });
  });

  it('counts', async () => {
    const { body } = await get('/v1/statistics?issuedFrom=2026-01-01&issuedUntil=2026-05-01');
    expect(body).toMatchObject({
      asOf: '2026-06-15',
      inForce: 5,
      changes: { decisions: 3, counts: { total: 5, new: 2, amended: 2, replaced: 1 } },
    });
    expect((await get('/v1/statistics')).body.changes).toBeUndefined();
  });

  it('is kept like every answer', async () => {
    const { headers } = await get('/v1/procedures');
    expect((await get('/v1/procedures').set('If-None-Match', headers['etag']!)).status).toBe(304);
  });

  it.each([
    ['/v1/procedures/1.0011', 'code'],
    ['/v1/procedures/1.001193?asOf=2025-02-29', 'asOf'],
    ['/v1/procedures?asOf=tomorrow', 'asOf'],
    ['/v1/procedures?knownAt=2026-01-01', 'knownAt'],
    ['/v1/procedures?knownAt=2999-01-01T00:00:00Z', 'knownAt'],
    ['/v1/procedures?place=99', 'place'],
    ['/v1/procedures?place=hanoi', 'place'],
    ['/v1/procedures?first=0', 'first'],
    ['/v1/procedures?last=101', 'last'],
    ['/v1/procedures?first=x', 'first'],
    ['/v1/procedures?after=abc', 'after'],
    ['/v1/procedures?after=', 'after'],
    ['/v1/procedures?fields=', 'fields'],
    ['/v1/procedures?levels=TOWN', 'levels'],
    ['/v1/procedures?orderBy=SIZE', 'orderBy'],
    ['/v1/procedures?codes=abc', 'codes'],
    ['/v1/procedures?asof=2025-01-01', 'asof'],
    ['/v1/procedures?asOf=2025-01-01&asOf=2025-01-02', 'asOf'],
    ['/v1/versions/abc', 'id'],
    ['/v1/decisions/2026-13-01/G15/1-QD-BTP', 'issuedOn'],
    ['/v1/changes?place=99', 'place'],
    ['/v1/search', 'query'],
    ['/v1/search?query=a&after=abc', 'after'],
    ['/v1/statistics?issuedFrom=2026-01-01', 'issuedUntil'],
    ['/v1/statistics?issuedFrom=2026-01-02&issuedUntil=2026-01-01', 'issuedUntil'],
    ['/v1/log.jsonl?after=-1', 'after'],
  ])('answers %s with 400, naming %s and what would be right', async (path, field) => {
    const { status, headers, body } = await get(path);
    expect({ status, type: headers['content-type'], field: body.field }).toEqual({
      status: 400,
      type: 'application/problem+json; charset=utf-8',
      field,
    });
    expect(body).toMatchObject({ code: 'BAD_INPUT', title: 'Bad Request', status: 400, detail: expect.stringMatching(/\(.+\)/) });
  });

  it.each([['/v1/procedures/9.999999'], [`/v1/versions/${'a'.repeat(26)}`], ['/v1/decisions/2026-01-01/G15/1-QD-BTP'], ['/v1/nothing']])(
    'answers %s with 404',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND', status: 404 } });
    },
  );

  it('takes nothing but questions', async () => {
    const reply = await request(app).post('/v1/procedures').send({});
    expect({ status: reply.status, allow: reply.headers['allow'] }).toEqual({ status: 405, allow: 'GET, HEAD, OPTIONS' });
  });

  it('refuses an address that is wrongly encoded', async () => {
    expect((await get('/v1/procedures/%E0%A4%A')).status).toBe(400);
  });
});

describe('the log', () => {
  it('can be checked by anybody who knows SHA-256', async () => {
    const { text, headers } = await get('/v1/log.jsonl');
    expect(headers['content-type']).toBe('application/jsonl; charset=utf-8');
    const entries = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    let previousHash: string | null = null;
    let expected: string[] = [];
    for (const entry of entries) {
      if (entry.kind === 'announcement') {
        expect(expected).toEqual([]);
        const announcement = JSON.parse(entry.text);
        expect(sha256(entry.text)).toBe(entry.hash);
        expect(announcement.previousHash).toBe(previousHash);
        previousHash = entry.hash;
        expected = [...announcement.lines];
      } else {
        expect(entry.id).toBe(expected.shift());
        expect(idFromHash(sha256(entry.text))).toBe(entry.id);
      }
    }
    expect(entries.filter(({ kind }) => kind === 'announcement')).toHaveLength(5);
    expect(previousHash).toBe(served.follower.current().catalogue.hash);
  });

  it('goes on behind a sequence', async () => {
    const { text } = await get('/v1/log.jsonl?after=4');
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).sequence),
    ).toEqual([5, 5]);
    expect((await get('/v1/log.jsonl?after=5')).text).toBe('');
  });
});

describe('the OpenAPI document', () => {
  it('is what is committed', async () => {
    const committed = JSON.parse(readFileSync(new URL('../../src/api/rest/openapi.json', import.meta.url), 'utf8'));
    expect((await get('/v1/openapi.json')).body).toEqual(committed);
  });
});

describe('health', () => {
  it('is live and ready while a catalogue is held, degraded or not', async () => {
    expect((await get('/health/live')).body).toEqual({ status: 'ok' });
    served.log.isAway = true;
    await served.follower.catchUp();
    const reply = await get('/health/ready');
    served.log.isAway = false;
    await served.follower.catchUp();
    expect(reply).toMatchObject({ status: 200, body: { status: 'ok', revision: 5, isDegraded: true } });
  });
});

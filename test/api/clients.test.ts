import type { IncomingMessage } from 'node:http';
import { EventEmitter, once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createBudgets } from '../../src/api/clients/budgets.ts';
import type { TrustedProxies } from '../../src/api/clients/clientAddress.ts';
import { clientAddress } from '../../src/api/clients/clientAddress.ts';
import { createStreamSlots } from '../../src/api/clients/streamSlots.ts';
import { TooMuch } from '../../src/api/clients/tooMuch.ts';
import { createWorkGate } from '../../src/api/clients/workGate.ts';
import { FULL_VERSION } from '../factories/fullVersion.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const asked = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

describe('who asks', () => {
  const cases: [string, TrustedProxies, IncomingMessage, string][] = [
    ['the address itself', 0, asked('203.0.113.7'), '203.0.113.7'],
    ['nobody believes what a client writes', 0, asked('203.0.113.7', '198.51.100.1'), '203.0.113.7'],
    ['one proxy', 1, asked('127.0.0.1', '198.51.100.1'), '198.51.100.1'],
    ['one proxy, and a client that lies before it', 1, asked('127.0.0.1', '8.8.8.8, 198.51.100.1'), '198.51.100.1'],
    ['proxies by address', ['loopback', '10.0.0.0/8'], asked('127.0.0.1', '198.51.100.1, 10.1.2.3'), '198.51.100.1'],
    ['a stranger is no proxy', ['10.0.0.0/8'], asked('203.0.113.7', '198.51.100.1'), '203.0.113.7'],
    ['IPv4 written as IPv6', 0, asked('::ffff:203.0.113.7'), '203.0.113.7'],
    ['a /64 is one client', 0, asked('2001:db8:1:2:aaaa::1'), '2001:db8:1:2::/64'],
    ['nonsense from the proxy', 1, asked('127.0.0.1', 'x'.repeat(500)), 'x'.repeat(64)],
  ];
  it.each(cases)('%s', (_, trusted, from, expected) => {
    expect(clientAddress(trusted)(from)).toBe(expected);
  });
});

describe('a budget', () => {
  it('takes a point for a thousand units, and tells what is left', async () => {
    const budgets = createBudgets(10);
    expect(await budgets.spend('a', 3_001)).toEqual({
      isAllowed: true,
      left: { remaining: 6_000, resetAt: expect.stringMatching(/^\d{4}-.*Z$/) },
      retryAfter: 0,
      headers: [
        ['RateLimit-Policy', '"minute";q=10;w=60, "hour";q=100;w=3600'],
        ['RateLimit', '"minute";r=6;t=60, "hour";r=96;t=3600'],
      ],
    });
  });

  it('refuses what goes beyond, which then is not taken, and leaves others alone', async () => {
    const budgets = createBudgets(10);
    await budgets.spend('a', 8_000);
    const refused = await budgets.spend('a', 5_000);
    expect(refused).toMatchObject({ isAllowed: false, retryAfter: expect.any(Number) });
    expect(refused.retryAfter).toBeGreaterThan(0);
    expect((await budgets.spend('b', 5_000)).isAllowed).toBe(true);
    expect((await budgets.spend('a', 0)).isAllowed).toBe(true);
    expect((await budgets.spend('a', 0)).isAllowed).toBe(false);
  });

  it('of an hour ends too', async () => {
    const budgets = createBudgets(1);
    const allowed = await Promise.all(Array.from({ length: 12 }, async () => (await budgets.spend('a', 0)).isAllowed));
    expect(allowed.filter(Boolean)).toHaveLength(1);
  });

  it('may be left out', async () => {
    expect(await createBudgets(0).spend('a', 1e9)).toEqual({ isAllowed: true, headers: [], retryAfter: 0, left: null });
  });
});

const limited = async (pointsPerMinute: number) =>
  (await aSmallCountry({ settings: { publicUrl: null, serve: new Set(['public']), trustedProxies: 1, pointsPerMinute } })).app();
const FULL = (i: number) =>
  `/graphql?query=${encodeURIComponent(`{ a${i}: procedures(first: 100) { nodes { version { ${FULL_VERSION} } } } }`)}`;

describe('a client that asks for too much', () => {
  it('gets 429 with Retry-After in the form of the address, readable from other origins; others go on', async () => {
    const app = await limited(100);
    const get = (path: string, client: string) => request(app).get(path).set('X-Forwarded-For', client);
    const statuses = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await get(FULL(i), '203.0.113.7')).status);
    expect(statuses.slice(0, 1)).toEqual([200]);
    expect(statuses.at(-1)).toBe(429);

    const graphql = await get(FULL(9), '203.0.113.7').set('Accept', 'application/graphql-response+json');
    expect(graphql).toMatchObject({
      status: 429,
      type: 'application/graphql-response+json',
      body: { errors: [{ extensions: { code: 'RATE_LIMITED' }, message: expect.stringMatching(/hỏi lại sau .+ask again after/) }] },
    });
    expect(Number(graphql.headers['retry-after'])).toBeGreaterThan(0);
    expect(graphql.headers['ratelimit']).toMatch(/^"minute";r=\d+;t=\d+, "hour";r=\d+;t=\d+$/);
    expect(graphql.headers['access-control-expose-headers']).toMatch(/RateLimit, RateLimit-Policy, Retry-After/);

    // Many small questions use up the rest of the budget; then REST and pages refuse too.
    let rest = await get('/v1/procedures?first=1', '203.0.113.7');
    for (let i = 2; i <= 100 && rest.status === 200; i += 1) rest = await get(`/v1/procedures?first=${i}`, '203.0.113.7');
    expect(rest).toMatchObject({ status: 429, type: 'application/problem+json', body: { code: 'RATE_LIMITED', status: 429 } });
    const page = await get('/thu-tuc/1.001193', '203.0.113.7');
    expect(page).toMatchObject({ status: 429, type: 'text/html' });
    expect(page.text).toContain('hỏi lại sau');

    expect((await get(FULL(0), '198.51.100.1')).status).toBe(200);
  });

  it('still gets what is kept: sending it costs no more than refusing it', async () => {
    const app = await limited(60);
    const get = (path: string) => request(app).get(path);
    await get('/v1/fields-and-other-wrong-addresses');
    const kept = '/v1/procedures?first=2';
    expect((await get(kept)).status).toBe(200);
    for (let i = 0; i < 6; i += 1) await get(FULL(i));
    expect((await get(FULL(7))).status).toBe(429);
    expect((await get(kept)).status).toBe(200);
  });

  it('does not take those along who ask the same at the same time', async () => {
    const app = await limited(100);
    const get = (client: string, i: number) => request(app).get(FULL(i)).set('X-Forwarded-For', client);
    for (let i = 0; i < 6; i += 1) await get('203.0.113.7', i);
    const server = createServer(app).listen(0, '127.0.0.1');
    const both = await Promise.all(
      ['203.0.113.7', '198.51.100.1'].map((client) => request(server).get(FULL(77)).set('X-Forwarded-For', client)),
    );
    server.close();
    expect(both.map(({ status }) => status)).toEqual([429, 200]);
  });
});

describe('a program with a key', () => {
  const KEYS: Readonly<Record<string, { id: number; pointsPerMinute: number | null }>> = {
    big: { id: 1, pointsPerMinute: null },
    small: { id: 2, pointsPerMinute: 7 },
  };
  const withKeys = async (findKey = async (key: string) => KEYS[key] ?? null) =>
    (await aSmallCountry({ settings: { publicUrl: null, serve: new Set(['public']), pointsPerMinute: 100 }, findKey })).app();
  const get = (app: Awaited<ReturnType<typeof withKeys>>, path: string, authorization: string) =>
    request(app).get(path).set('Authorization', authorization);

  it('has a budget of its own, whatever its address', async () => {
    const app = await withKeys();
    for (let i = 0; i < 6; i += 1) await request(app).get(FULL(i));
    expect((await request(app).get(FULL(7))).status).toBe(429);
    const answer = await get(app, FULL(8), 'Bearer big');
    expect([answer.status, answer.headers['ratelimit-policy']]).toEqual([200, '"minute";q=1000;w=60, "hour";q=10000;w=3600']);
    expect((await get(app, '/v1/procedures?first=3', 'Bearer small')).headers['ratelimit-policy']).toContain('"minute";q=7;');
    expect((await get(app, FULL(9), 'Bearer small')).status).toBe(429);
  });

  it('is told where its key does not count, also where the answer is kept', async () => {
    const app = await withKeys();
    await request(app).get('/v1/fields');
    const refused = await get(app, '/v1/fields', 'Bearer lost');
    expect(refused).toMatchObject({ status: 401, type: 'application/problem+json', body: { code: 'KEY_REFUSED' } });
    expect(refused.headers['www-authenticate']).toBe('Bearer');
    expect((await get(app, '/v1/fields', 'JWT something else')).status).toBe(200);
  });

  it('asks as everybody may while keys cannot be looked up', async () => {
    const app = await withKeys(async () => Promise.reject(new Error('busy')));
    const answer = await get(app, '/v1/fields', 'Bearer big');
    expect([answer.status, answer.headers['ratelimit-policy']]).toEqual([200, expect.stringContaining('"minute";q=100;')]);
  });
});

describe('work at a time', () => {
  const held = () => {
    let free = () => undefined as void;
    const work = new Promise<void>((resolve) => (free = resolve));
    return { work: () => work, free: () => free() };
  };

  it('is bounded: some wait, and more are told to come again', async () => {
    const gate = createWorkGate({ places: 1, queue: 1, heapTaken: () => 0 });
    const first = held();
    const one = gate.pass(first.work);
    const two = gate.pass(async () => 'two');
    await expect(gate.pass(async () => 'three')).rejects.toMatchObject({ code: 'OVERLOADED', status: 503, retryAfter: 2 });
    first.free();
    await one;
    expect(await two).toBe('two');
    expect(await gate.pass(async () => 'four')).toBe('four');
  });

  it('goes on after work that failed', async () => {
    const gate = createWorkGate({ places: 1, queue: 1, heapTaken: () => 0 });
    await expect(gate.pass(async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await gate.pass(async () => 1)).toBe(1);
  });

  it('short of memory lets go of caches first, then works one at a time', async () => {
    let [taken, shed] = [0.95, 0];
    const gate = createWorkGate({ places: 4, queue: 4, heapTaken: () => taken, onShortage: () => (shed += 1) });
    const first = held();
    const one = gate.pass(first.work);
    await expect(gate.pass(async () => 1)).rejects.toBeInstanceOf(TooMuch);
    expect(shed).toBe(1);
    taken = 0.5;
    expect(await gate.pass(async () => 2)).toBe(2);
    first.free();
    await one;
  });
});

describe('streams', () => {
  async function serveStreams(limits: Parameters<typeof createStreamSlots>[0]) {
    const slots = createStreamSlots(limits);
    let refused = 0;
    let ended = 0;
    const events = new EventEmitter();
    const server = createServer((incoming, response) => {
      try {
        slots.open(String(incoming.headers['x-client']), response);
        // The slots listened first, so their place is free when this event comes.
        if (incoming.url === '/endless') response.once('close', () => events.emit('ended', (ended += 1)));
        response.writeHead(200);
        const write = () => void (response.write(Buffer.alloc(1 << 20)) ? setImmediate(write) : response.once('drain', write));
        if (incoming.url === '/endless') write();
        else response.end('short');
      } catch (error) {
        refused += 1;
        response.writeHead((error as TooMuch).status).end();
      }
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const untilEnded = async (streams: number) => {
      while (ended < streams) await once(events, 'ended');
    };
    return { port, untilEnded, refused: () => refused, stop: () => server.close().closeAllConnections() };
  }
  const status = (port: number, path: string, client: string) =>
    new Promise<number>((resolve, reject) => {
      ask({ port, path, host: '127.0.0.1', headers: { 'X-Client': client } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });

  it('have places, a few for each client, which come free again', async () => {
    const { port, untilEnded, stop } = await serveStreams({ atOnce: 3, ofOneClient: 2, stalledAfter: 60_000, longest: 60_000 });
    for (let i = 0; i < 5; i += 1) expect(await status(port, '/', 'a')).toBe(200);
    const open = (client: string) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`GET /endless HTTP/1.1\r\nHost: a\r\nX-Client: ${client}\r\n\r\n`));
      return new Promise<typeof socket>((resolve) => socket.once('data', () => (socket.pause(), resolve(socket))));
    };
    const [one] = [await open('a'), await open('a')];
    expect(await status(port, '/', 'a')).toBe(429);
    const other = await open('b');
    expect(await status(port, '/', 'c')).toBe(503);
    one.destroy();
    other.destroy();
    await untilEnded(2);
    expect(await status(port, '/', 'a')).toBe(200);
    stop();
  });

  it('end when their reader takes nothing for a while', async () => {
    const { port, untilEnded, stop } = await serveStreams({ atOnce: 3, ofOneClient: 2, stalledAfter: 150, longest: 60_000 });
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /endless HTTP/1.1\r\nHost: a\r\nX-Client: a\r\n\r\n'));
    await new Promise((resolve) => socket.once('data', resolve));
    socket.pause();
    await untilEnded(1);
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined).resume();
    await ended;
    expect(await status(port, '/', 'b')).toBe(200);
    stop();
  });
});

it('a stream goes on that is silent itself, for its reader has nothing to take', async () => {
  const slots = createStreamSlots({ atOnce: 1, ofOneClient: 1, stalledAfter: 50, longest: 60_000 });
  const server = createServer((_, response) => {
    slots.open('a', response);
    response.writeHead(200).flushHeaders();
    setTimeout(() => response.end('late'), 400);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const reply = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(await reply.text()).toBe('late');
  server.close().closeAllConnections();
});

it('a walk of everything, one page after the other, meets no limit', async () => {
  const served = await ServedCatalogue.start(undefined, { settings: { publicUrl: null, serve: new Set(['public']) } });
  for (let i = 0; i < 40; i += 1)
    served.log.add(
      served.book.announce({
        issuedOn: '2026-01-05',
        lines: Array.from({ length: 30 }, (_, j) => ({ code: `1.${String(100_000 + 30 * i + j)}` })),
      }),
    );
  await served.follower.catchUp();
  const app = served.app();
  const server = createServer(app).listen(0, '127.0.0.1');
  let [after, seen] = ['', 0];
  do {
    const query = `{ procedures(first: 100${after}) { nodes { code version { ${FULL_VERSION} } } pageInfo { hasNextPage endCursor } } }`;
    const { status, body } = await request(server).post('/graphql').send({ query });
    expect(status).toBe(200);
    seen += body.data.procedures.nodes.length;
    const { hasNextPage, endCursor } = body.data.procedures.pageInfo;
    after = hasNextPage ? `, after: "${endCursor}"` : '';
  } while (after !== '');
  expect(seen).toBe(1_200);
  server.close();
});

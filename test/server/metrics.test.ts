import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import request from 'supertest';
import { freePort } from '../../scripts/bench/freePort.ts';
import type { LogAudit } from '../../src/store/logStore.ts';
import { createMetrics, operationOf, type Metrics } from '../../src/server/metrics.ts';
import { requestFields, withRequestId } from '../../src/server/requestLog.ts';
import { serveMetrics } from '../../src/server/serveMetrics.ts';
import type { Settings } from '../../src/server/settings.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

const CODE = '1.001193';
let served: ServedCatalogue;
let metrics: Metrics;
let server: Server;
let stop: () => void;
let [url, figures] = ['', ''];
/** The newest entry by the database. Null while it is unreachable. */
let tip: number | null = 1;

beforeAll(async () => {
  const store: Pick<LogAudit, 'tip' | 'checkpoints'> = {
    tip: async () => {
      if (tip === null) throw new Error('away');
      return { sequence: tip, hash: '', announcedAt: '' };
    },
    checkpoints: async () => [{ name: 'procedures', sequence: 1, hash: '' }],
  };
  let onLookUp: Metrics['onLookUp'] = () => undefined;
  served = await ServedCatalogue.start(undefined, { onLookUp: (isFound) => onLookUp(isFound) });
  await served.announce({ issuedOn: '2026-01-05', lines: [{ code: CODE }] });
  const webhooks = {
    givenUp: async () => {
      if (tip === null) throw new Error('away');
      return 2;
    },
  };
  metrics = createMetrics({ follower: served.follower, search: served.search, store, webhooks, isRead: true });
  onLookUp = metrics.onLookUp;
  server = createServer(metrics.watch(withRequestId(served.app()))).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const port = await freePort();
  stop = await serveMetrics({ metricsPort: port, host: '127.0.0.1' } as Settings, metrics, served.deps);
  figures = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  stop();
  server.close().closeAllConnections();
});

const figure = async (name: string) => {
  const { text } = await request(figures).get('/metrics');
  return (
    text
      .split('\n')
      .find((line) => line.startsWith(name))
      ?.slice(name.length)
      .trim() ?? null
  );
};

describe('/metrics', () => {
  it('counts answers by operation and status, look-ups and refusals, at a door of its own', async () => {
    for (const path of [`/v1/procedures/${CODE}`, `/v1/procedures/${CODE}`, '/v1/procedures/9.999999']) await request(url).get(path);
    expect(await figure('tthc_requests_total{operation="v1/procedures",status="200"}')).toBe('2');
    expect(await figure('tthc_requests_total{operation="v1/procedures",status="404"}')).toBe('1');
    expect(await figure('tthc_cache_lookups_total{result="hit"}')).toBe('1');
    expect(await figure('tthc_request_seconds_count{operation="v1/procedures"}')).toBe('3');
    expect(await figure('process_cpu_seconds_total')).toMatch(/^[\d.]+$/);
    expect((await request(url).get('/metrics')).status).toBe(404);
    expect((await request(figures).get('/health/ready')).status).toBe(200);
    expect((await request(figures).get(`/v1/procedures/${CODE}`)).status).toBe(404);
  });

  it('tells how far each follower is behind, and which engine answers', async () => {
    tip = 4;
    expect(await figure('tthc_log_sequence')).toBe('4');
    for (const follower of ['catalogue', 'search', 'procedures'])
      expect(await figure(`tthc_follower_lag{follower="${follower}"}`)).toBe('3');
    expect(await figure('tthc_search_engine{engine="embedded"}')).toBe('1');
    expect(await figure('tthc_degraded')).toBe('0');
    expect(await figure('tthc_webhooks_given_up')).toBe('2');
  });

  it('leaves out what it cannot know while the database is away', async () => {
    tip = null;
    expect([await figure('tthc_log_sequence '), await figure('tthc_follower_lag{')]).toEqual([null, null]);
    expect(await figure('tthc_webhooks_given_up ')).toBeNull();
    expect(await figure('tthc_search_documents')).toBe('1');
  });
});

it.each([
  ['/', 'start'],
  ['/graphql?query={x}', 'graphql'],
  ['/v1/search?query=khai', 'v1/search'],
  ['/v1/log.jsonl?after=3', 'v1/log'],
  ['/v1/anything/else', 'v1/other'],
  ['/thu-tuc/1.001193', 'thu-tuc'],
  ['/en/thu-tuc/1.001193', 'thu-tuc'],
  ['/wp-login.php', 'other'],
])('An address belongs to one of few operations: %s', (address, operation) => {
  expect(operationOf(address)).toBe(operation);
});

describe('X-Request-Id', () => {
  const idOf = async (given?: string) => {
    const asked = request(url).get('/v1/procedures/9.999999');
    return (await (given === undefined ? asked : asked.set('X-Request-Id', given))).headers['x-request-id'];
  };

  it('of a problem is the one that a proxy gave, else a new one', async () => {
    expect(await idOf('proxy-7f3a:0001')).toBe('proxy-7f3a:0001');
    for (const given of [undefined, 'short', 'x'.repeat(65), 'two words in it']) expect(await idOf(given)).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf()).not.toBe(await idOf());
  });

  it('stands in every line that is logged meanwhile, and in none outside', async () => {
    const lines: string[] = [];
    const log = pino({ mixin: requestFields }, new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) }));
    const handler = withRequestId(async (_request, response) => {
      await new Promise((resolve) => setImmediate(resolve));
      log.warn('inside');
      response.end();
    });
    await request(createServer(handler)).get('/').set('X-Request-Id', 'proxy-7f3a:0002');
    log.warn('outside');
    expect(lines.map((line) => JSON.parse(line)).map(({ msg, requestId }) => [msg, requestId])).toEqual([
      ['inside', 'proxy-7f3a:0002'],
      ['outside', undefined],
    ]);
  });
});

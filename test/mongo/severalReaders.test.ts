import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Payload } from 'payload';
import { freePort } from '../../scripts/bench/freePort.ts';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { environmentOf, type Environment, type SERVERS } from '../factories/deployed.ts';
import { eventually } from '../factories/eventually.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { startBundledServer, type BundledServer } from '../hard/bundledServer.ts';
import { RecordedServer } from '../search/meilisearch/recordedServer.ts';
import { mongoServer, type MongoServer } from './mongoServer.ts';

/** The processes of docs/deploy/docker-compose.yml in their environments. The test replaces only the addresses. */
type Service = (typeof SERVERS)[number];
const SECRETS: Environment = {
  DOMAIN: 'tthc.example',
  MONGO_PASSWORD: 'a secret of the database',
  PAYLOAD_SECRET: 'a secret for tests, long enough',
  MEILI_SEARCH_KEY: '',
  MEILI_INDEX_KEY: '',
};
const LINES = 30;

let folder: string;
let database: MongoServer;
let meilisearch: RecordedServer;
let announcer: Payload;
const servers = new Map<Service, BundledServer>();
let announced = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-readers-'));
  database = await mongoServer(path.join(folder, 'db'));
  meilisearch = await RecordedServer.start();
  announcer = await openPayload({ dataDir: path.join(folder, 'announcer'), databaseUrl: database.url, secret: SECRETS.PAYLOAD_SECRET! });
  await announce();
  await start('admin');
  await start('reader-1');
}, 240_000);
afterAll(async () => {
  for (const server of servers.values()) await server.stop();
  await announcer?.destroy();
  await meilisearch?.stop();
  await database?.kill();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function start(service: Service): Promise<void> {
  const keys = { MEILI_SEARCH_KEY: meilisearch.searchKey, MEILI_INDEX_KEY: meilisearch.indexKey };
  const environment = {
    ...environmentOf(service, { ...SECRETS, ...keys }),
    DATABASE_URL: database.url,
    MEILI_HOST: meilisearch.host,
    METRICS_PORT: String(await freePort()),
  };
  servers.set(service, await startBundledServer(path.join(folder, service), environment));
}

async function announce(): Promise<void> {
  const buildFor = async () => aSealedDecision({ number: `${announced + 1}/QĐ-UBND`, lines: LINES });
  const { outcome } = await appendDecision({ store: payloadLogStore(announcer), buildFor, now: () => new Date().toISOString() });
  expect(outcome).toBe('appended');
  announced += 1;
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly etag: string | null;
  /** Path of the next page. Null after the last. */
  readonly next: string | null;
}

async function ask(service: Service, address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${servers.get(service)!.url}${address}`, { headers });
  const text = await response.text();
  const body = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
  const next = /<https:\/\/tthc\.example([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? null;
  return { status: response.status, body, etag: response.headers.get('etag'), next };
}
/** The server refuses connections until it listens. */
const health = (service: Service) => ask(service, '/health/ready').catch((): Answer => ({ status: 0, body: {}, etag: null, next: null }));
const READERS = ['reader-1', 'reader-2'] as const;

describe('Several processes on one MongoDB and one Meilisearch', () => {
  it('A reader that starts late is ready only when it holds the catalogue', async () => {
    await start('reader-2');
    const first = await eventually(
      () => health('reader-2'),
      ({ status }) => status !== 0,
    );
    const ready = await eventually(
      () => health('reader-2'),
      ({ status }) => status === 200,
    );
    expect([0, 200, 503]).toContain(first.status);
    expect(ready.body).toMatchObject({ revision: announced, isDegraded: false });
    await eventually(
      () => health('admin'),
      ({ status }) => status === 200,
    );
  }, 120_000);

  it('What is announced once is answered and found by all of them', async () => {
    await announce();
    for (const service of ['admin', ...READERS] as const) {
      const seen = await eventually(
        () => health(service),
        ({ body }) => body.revision === announced && body.searchRevision === announced,
      );
      expect([service, seen.body.revision, seen.body.searchRevision]).toEqual([service, announced, announced]);
    }
    for (const reader of READERS) {
      expect((await ask(reader, '/v1/procedures/1.000007')).status).toBe(200);
      const found = await ask(reader, `/v1/search?query=${encodeURIComponent('thủ tục thứ 8')}`);
      expect(JSON.stringify(found.body)).toContain('1.000007');
    }
  }, 60_000);

  it('The admin writes the index of Meilisearch, and readers ask it from then on', async () => {
    for (const reader of READERS) {
      const seen = await eventually(
        () => health(reader),
        ({ body }) => body.searchEngine === 'meilisearch',
      );
      expect([reader, seen.body.searchEngine]).toEqual([reader, 'meilisearch']);
    }
  }, 60_000);

  it('Answers, ETags and cursors of one reader hold at the other', async () => {
    const address = '/v1/procedures?first=10';
    const [one, other] = [await ask('reader-1', address), await ask('reader-2', address)];
    expect(other).toEqual(one);
    expect((await ask('reader-2', address, { 'If-None-Match': one.etag! })).status).toBe(304);
    const codes: string[] = [];
    for (let [page, next]: [number, string | null] = [0, address]; next !== null; page += 1) {
      const answer = await ask(READERS[page % 2]!, next);
      codes.push(...(answer.body.items as { code: string }[]).map(({ code }) => code));
      next = answer.next;
    }
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(LINES);
  }, 60_000);

  it('The doors are where the deployment puts them', async () => {
    expect((await ask('reader-1', '/admin')).status).toBe(404);
    expect((await ask('admin', '/v1/procedures')).status).toBe(404);
    expect((await ask('reader-1', '/metrics')).status).toBe(404);
  });

  it('A database that is killed again and again takes no reader with it', async () => {
    for (let times = 1; times <= 3; times += 1) {
      // The text of what was just announced is in no reader's memory yet.
      await announce();
      const revision = announced;
      const hasReached = ({ body }: Answer) => body.revision === revision && body.isDegraded === false;
      for (const reader of READERS) await eventually(() => health(reader), hasReached, 60_000);
      await database.kill();
      for (const reader of READERS) {
        expect((await ask(reader, '/v1/procedures?first=10')).status).toBe(200);
        expect([200, 503]).toContain((await ask(reader, `/v1/procedures/1.00000${times}`)).status);
        const seen = await eventually(
          () => health(reader),
          ({ body }) => body.isDegraded === true,
        );
        expect([reader, times, seen.body.isDegraded, seen.body.revision]).toEqual([reader, times, true, revision]);
      }
      await database.start();
      for (const reader of READERS) {
        const seen = await eventually(() => health(reader), hasReached, 60_000);
        expect([reader, times, seen.body.isDegraded, servers.get(reader)!.isAlive()]).toEqual([reader, times, false, true]);
        expect((await ask(reader, `/v1/procedures/1.00000${times}`)).status).toBe(200);
      }
    }
  }, 300_000);

  it('Away, Meilisearch changes no answer', async () => {
    const address = `/v1/search?query=${encodeURIComponent('thủ tục thứ 8')}`;
    const codesOf = ({ body }: Answer) =>
      (body.items as { code?: string; procedure?: { code: string } }[]).map((item) => item.code ?? item.procedure?.code);
    const before = await ask('reader-1', address);
    await meilisearch.stop();
    const away = await eventually(
      () => health('reader-1'),
      ({ body }) => body.searchEngine === 'embedded',
    );
    expect(away.body.searchEngine).toBe('embedded');
    expect(codesOf(await ask('reader-1', address))).toEqual(codesOf(before));
  }, 60_000);
});

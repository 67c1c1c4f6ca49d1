import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startChild, type Child } from '../../scripts/bench/children.ts';
import { freePort } from '../../scripts/bench/freePort.ts';
import { bundleServer } from '../../scripts/bundleServer.mjs';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { verifyLog } from '../../src/announcing/verifyLog.ts';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import type { LogAudit, LogStore } from '../../src/store/logStore.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { environmentOf, type Environment, type SERVERS } from '../factories/deployed.ts';
import { doorTo, type Door } from '../factories/door.ts';
import { eventually } from '../factories/eventually.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { mongoServer, type MongoServer } from '../mongo/mongoServer.ts';
import { RecordedServer } from '../search/meilisearch/recordedServer.ts';
import { contradictions, foldOf, noReadings, readOnAndOn, type Folded, type Readings } from './mixedReads.ts';

/**
 * Two readers and the admin of docs/deploy/docker-compose.yml, while everything that they need goes away and comes back.
 * MIXED_SECONDS: how long they are asked; 600 for a thorough run. TEST_MEILI_HOST: a real Meilisearch instead of recorded answers.
 */
const SECONDS = Number(process.env.MIXED_SECONDS ?? 60);
/** In each round database and search engine are hung once and killed once. */
const ROUND_SECONDS = 60;
const PROCEDURES = 40;
const AWAY_MS = 6_000;
const ANNOUNCE_EVERY_MS = 3_000;
const WHOLE_AGAIN_MS = 120_000;
const AFTERWARDS_MS = 5_000;
const LIMIT = (SECONDS + 600) * 1_000;
const SECRETS: Environment = {
  DOMAIN: 'tthc.example',
  MONGO_PASSWORD: 'of the database',
  PAYLOAD_SECRET: 'a secret for tests, long enough',
};

type Service = (typeof SERVERS)[number];
interface Running {
  readonly url: string;
  readonly child: Child;
}

let folder: string;
let database: MongoServer;
let recorded: RecordedServer | null = null;
let door: Door;
const running = new Map<Service, Running>();

const hasDatabase = process.env.TEST_MONGO_SERVER !== undefined;
if (!hasDatabase) console.warn('TEST_MONGO_SERVER is not set: no database to hang and kill, so this suite is left out.');

beforeAll(async () => {
  if (!hasDatabase) return;
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-mixed-'));
  database = await mongoServer(path.join(folder, 'db'));
  const real = process.env.TEST_MEILI_HOST;
  recorded = real === undefined ? await RecordedServer.start() : null;
  door = await doorTo(real ?? recorded!.host);
}, LIMIT);
afterAll(async () => {
  for (const { child } of running.values()) await child.stop();
  await door?.shut();
  await recorded?.stop();
  await database?.kill();
  if (hasDatabase) await rm(folder, { recursive: true, force: true });
}, 60_000);

async function start(service: Service): Promise<void> {
  const key = process.env.TEST_MEILI_KEY ?? '';
  const keys = { MEILI_SEARCH_KEY: recorded?.searchKey ?? key, MEILI_INDEX_KEY: recorded?.indexKey ?? key };
  const port = await freePort();
  const child = startChild(await bundleServer(), [], {
    ...environmentOf(service, { ...SECRETS, ...keys }),
    DATA_DIR: path.join(folder, service),
    DATABASE_URL: database.url,
    MEILI_HOST: `http://127.0.0.1:${door.port}`,
    MEILI_INDEX: `mixed_${process.pid}`,
    PORT: String(port),
    METRICS_PORT: String(await freePort()),
    SEED: 'none',
    RATE_LIMIT: '0',
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
  });
  running.set(service, { url: `http://127.0.0.1:${port}`, child });
  const isReady = () => health(service).then(({ searchEngine }) => searchEngine !== undefined);
  expect([service, await eventually(isReady, (is) => is, 120_000)]).toEqual([service, true]);
}

interface Health {
  readonly revision: number;
  readonly searchRevision: number;
  readonly searchEngine: string;
  readonly isDegraded: boolean;
}

async function health(service: Service): Promise<Partial<Health>> {
  const response = await fetch(`${running.get(service)!.url}/health/ready`).catch(() => null);
  return response?.ok ? ((await response.json()) as Health) : {};
}

/** Announces the next decision; null where the database did not answer. */
async function announce(store: LogStore, number: number): Promise<{ readonly key: string; readonly isNew: boolean } | null> {
  const decision = aSealedDecision({ number: `${number}/QĐ-UBND`, lines: number === 1 ? PROCEDURES : 1 + ((number * 7) % PROCEDURES) });
  const request = { store, buildFor: async () => decision, now: () => new Date().toISOString() };
  const appended = await appendDecision(request).catch(() => null);
  return appended && { key: decision.head.key, isNew: appended.outcome === 'appended' };
}

/** Announces again and again. Whatever was acknowledged must be in the log. */
async function announceOnAndOn(store: LogStore, until: AbortSignal): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  for (let number = 2; !until.aborted;) {
    const done = await announce(store, number);
    if (done?.isNew) acknowledged.push(done.key);
    if (done) number += 1;
    await pause(ANNOUNCE_EVERY_MS);
  }
  return acknowledged;
}

const AWAY = [
  [() => database.hang(), () => database.wake()],
  [() => door.hang(), () => door.wake()],
  [() => database.kill(), () => database.start()],
  [() => door.shut(), () => door.open()],
] as const;

/** Hangs and kills database and search engine in turn. Resolves with how often. */
async function takeAway(until: AbortSignal): Promise<number> {
  let times = 0;
  for (const each = (ROUND_SECONDS * 1_000) / AWAY.length; !until.aborted; times += 1) {
    const [goAway, comeBack] = AWAY[times % AWAY.length]!;
    const next = Date.now() + each;
    await pause(each / 4);
    await goAway();
    await pause(AWAY_MS);
    await comeBack();
    await pause(Math.max(0, next - Date.now()));
  }
  return times;
}

const readers = ['reader-1', 'reader-2'] as const;
const services = [...readers, 'admin'] as const;
const ONE_MEGABYTE = 1024 * 1024;
/** How much more a process may hold at the end than after the first round: caches are bounded, and the log has grown a little. */
const MAY_GROW = 30;

/** Megabytes that each process holds after collecting garbage. */
async function held(): Promise<number[]> {
  const all = await Promise.all(services.map((service) => running.get(service)!.child.held()));
  return all.map(({ heapUsed }) => Math.round(heapUsed / ONE_MEGABYTE));
}

/** Two at a time ask each reader. */
async function readOnBoth(until: AbortSignal, into: Readings): Promise<void> {
  const asking = readers.flatMap((name) => [0, 1].map((turn) => ({ name, url: running.get(name)!.url, turn })));
  await Promise.all(asking.map((asked) => readOnAndOn(asked, PROCEDURES, until, into)));
}

/** The log itself: by revision its hashes, and what is in force. */
async function logOf(store: LogAudit): Promise<{ readonly folded: Folded; readonly hashes: string[]; readonly decisions: Set<string> }> {
  const log = await store.announcementsAfter(0, 10_000);
  const entries: { decision: string; codes: string[] }[] = [];
  for (const { decision, lines } of log) {
    const texts = [...(await store.textsOf(lines)).values()];
    entries.push({ decision, codes: texts.map(({ text }) => (JSON.parse(text) as { code: string }).code) });
  }
  const decisions = new Set(log.map(({ decision }) => decision));
  return { folded: foldOf(entries), hashes: ['', ...log.map(({ hash }) => hash)], decisions };
}

(hasDatabase ? it : it.skip)(
  `Two readers and an admin answer right for ${SECONDS} s, whatever goes away`,
  async () => {
    const payload = await openPayload({
      dataDir: path.join(folder, 'announcer'),
      databaseUrl: database.url,
      secret: SECRETS.PAYLOAD_SECRET!,
    });
    const store = payloadLogStore(payload);
    expect(await announce(store, 1)).toMatchObject({ isNew: true });
    for (const service of services) await start(service);

    const ending = new AbortController();
    const readings = noReadings();
    const announcing = announceOnAndOn(store, ending.signal);
    const reading = readOnBoth(ending.signal, readings);
    const takingAway = takeAway(ending.signal);
    const warm = Math.min(SECONDS, ROUND_SECONDS) / 2;
    await pause(warm * 1_000);
    const early = await held();
    await pause((SECONDS - warm) * 1_000);
    ending.abort();
    const [times, acknowledged] = await Promise.all([takingAway, announcing, reading]);

    const { folded, hashes, decisions } = await logOf(store);
    const state = { revision: decisions.size, searchRevision: decisions.size, isDegraded: false, searchEngine: 'meilisearch' };
    for (const service of services) {
      const seen = await eventually(
        () => health(service),
        (now) => Object.entries(state).every(([name, value]) => now[name as keyof Health] === value),
        WHOLE_AGAIN_MS,
      );
      expect([service, seen]).toEqual([service, expect.objectContaining(state)]);
    }
    const late = await held();
    const afterwards = noReadings();
    await readOnBoth(AbortSignal.timeout(AFTERWARDS_MS), afterwards);

    const { told, outcomes, engines, wrong } = readings;
    console.log(
      `${told.length} answers compared, ${acknowledged.length} decisions acknowledged, ${times} times something was away`,
      Object.fromEntries(outcomes),
      Object.fromEntries(engines),
      'afterwards',
      Object.fromEntries(afterwards.outcomes),
      Object.fromEntries(afterwards.engines),
      `heap of ${services.join(', ')}: ${early.join(', ')} → ${late.join(', ')} MB`,
    );
    expect(wrong).toEqual([]);
    expect(contradictions([...told, ...afterwards.told], folded, hashes)).toEqual([]);
    expect([...outcomes.keys()]).toContain('503 UNAVAILABLE');
    expect([[...afterwards.outcomes.keys()], [...afterwards.engines.keys()]]).toEqual([['200'], ['meilisearch']]);
    expect(acknowledged.filter((decision) => !decisions.has(decision))).toEqual([]);
    expect([...engines.keys()]).toContain('embedded');
    // Not the admin: it loads its pages once they are built.
    for (const at of readers.keys()) expect(late[at]! - early[at]!).toBeLessThan(MAY_GROW);
    // Without a user of its own the database has no guards, which the command would tell.
    expect((await verifyLog(store)).faults).toEqual([]);
    await payload.destroy();
  },
  LIMIT,
);

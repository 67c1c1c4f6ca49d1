import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { verifyLog } from '../../src/announcing/verifyLog.ts';
import { DatabaseAway } from '../../src/catalogue/databaseAway.ts';
import { openCatalogue, type OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { eventually } from '../factories/eventually.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { mongoServer, type MongoServer } from './mongoServer.ts';

let folder: string;
let server: MongoServer;
let reader: OpenCatalogue;
let announcer: OpenCatalogue;
const announced: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-away-'));
  server = await mongoServer(path.join(folder, 'db'));
  const settings = { dataDir: folder, databaseUrl: server.url, secret: 'a secret for tests' };
  const opening = { now: () => new Date(), onTrouble: () => undefined, pollEvery: 1_000, contentCacheBytes: 1 };
  [reader, announcer] = [await openCatalogue(settings, opening), await openCatalogue(settings, opening)];
  await announce('1/QĐ-UBND');
  await eventually(state, ({ catalogue }) => catalogue.revision === 1);
}, 120_000);
afterAll(async () => {
  await Promise.all([reader.close(), announcer.close()]);
  await server.kill();
  await rm(folder, { recursive: true, force: true });
});

async function announce(number: string): Promise<void> {
  const buildFor = async () => aSealedDecision({ number });
  const { outcome } = await appendDecision({ store: announcer.store, buildFor, now: () => new Date().toISOString() });
  if (outcome === 'appended') announced.push(number);
}
const state = async () => reader.follower.current();
const isWithin = async (seconds: number, holds: Parameters<typeof eventually<Awaited<ReturnType<typeof state>>>>[1]) =>
  holds(await eventually(state, holds, seconds * 1_000));

describe.each([
  ['hangs', () => server.hang(), () => server.wake()],
  ['is killed', () => server.kill(), () => server.start()],
])('A database that %s', (what, goAway, comeBack) => {
  it('is noticed within ten seconds; what cannot be read is said at once; it is whole again within five', async () => {
    const [line] = [...(await state()).catalogue.lines.values()];
    const { revision } = (await state()).catalogue;
    await goAway();
    const during = announce(`during ${what}`).catch(() => undefined);
    expect(await isWithin(10, ({ isDegraded }) => isDegraded)).toBe(true);
    // A cause would tell that the database was asked after all.
    await expect(reader.contents.contentOf(line!)).rejects.toMatchObject({ constructor: DatabaseAway, cause: undefined });
    expect((await state()).catalogue.revision).toBe(revision);
    await during;
    await comeBack();
    expect(await isWithin(5, ({ isDegraded }) => !isDegraded)).toBe(true);
    expect(await reader.contents.contentOf(line!)).toBeDefined();
    await eventually(
      async () => announcer.follower.current(),
      ({ isDegraded }) => !isDegraded,
    );
    await announce(`after ${what}`);
    expect(await isWithin(20, ({ catalogue }) => catalogue.revision >= announced.length)).toBe(true);
  }, 120_000);

  it('lost nothing that was acknowledged', async () => {
    expect((await verifyLog(reader.store)).faults).toEqual([]);
    const log = await reader.store.announcementsAfter(0, 100);
    const numbers = log.map(({ decision }) => decision);
    for (const number of announced) expect(numbers).toContain(aSealedDecision({ number }).head.key);
  });
});

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runCommand } from '../../scripts/bench/runCommand.ts';
import { eventually } from '../factories/eventually.ts';
import { verifyLog } from '../../src/announcing/verifyLog.ts';
import { linesOf } from '../../src/domain/catalogue/catalogue.ts';
import type { OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { openCatalogue } from '../../src/server/openCatalogue.ts';
import type { Announcer } from '../contract/twoProcesses.ts';
import { announcersAtOnce } from '../contract/twoProcesses.ts';
import { storageIn } from '../factories/testDatabase.ts';
import { serveApart, type ServedApart } from '../server/serveApart.ts';

const KILLS = 30;
const ANNOUNCERS = 3;
const DECISIONS = 400;
/** An announcer is killed after at most so many answers, and so many milliseconds. */
const MOST = { answers: 12, ms: 25 };

let dataDir: string;
let reader: OpenCatalogue;
let server: ServedApart;
const troubles: string[] = [];
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'killed-'));
  const storage = storageIn(dataDir);
  reader = await openCatalogue(storage, { now: () => new Date(), onTrouble: (problem) => troubles.push(problem), pollEvery: 20 });
  server = await serveApart(dataDir);
});
afterAll(async () => {
  await server?.stop();
  await reader?.close();
  await rm(dataDir, { recursive: true });
});

async function catalogueServed(): Promise<{ readonly revision: number; readonly hash: string; readonly isDegraded: boolean }> {
  const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ catalog { revision hash isDegraded } }')}`);
  return ((await response.json()) as { data: { catalog: Awaited<ReturnType<typeof catalogueServed>> } }).data.catalog;
}

/**
 * Lets an announcer work for a while, then kills it. Resolves with the numbers of decisions that it reported as
 * announced.
 */
async function killAtRandom({ child, lines }: Announcer): Promise<{ readonly acknowledged: string[]; readonly wasKilled: boolean }> {
  const acknowledged: string[] = [];
  const ended = once(child, 'exit');
  const enough = Math.floor(Math.random() * (MOST.answers + 1));
  const kill = () => setTimeout(() => child.kill('SIGKILL'), Math.random() * MOST.ms);
  if (enough === 0) kill();
  for await (const line of lines) {
    const [number = '', outcome] = line.split(' ');
    if (outcome === 'appended') acknowledged.push(number);
    if (acknowledged.length === enough) kill();
  }
  await ended;
  return { acknowledged, wasKilled: child.signalCode === 'SIGKILL' };
}

it('whatever an announcer was told stands, and readers see whole decisions only, though 30 are killed at random', async () => {
  let seen = 0;
  reader.follower.onChange(({ catalogue, isDegraded }) => {
    expect(isDegraded).toBe(false);
    expect(catalogue.revision).toBeGreaterThanOrEqual(seen);
    for (const announcement of catalogue.announcements.slice(seen))
      expect(linesOf(catalogue, announcement)).toHaveLength(announcement.lines.length);
    seen = catalogue.revision;
  });
  const acknowledged: string[] = [];
  let [kills, served] = [0, 0];
  for (let round = 1; kills < KILLS; round += 1) {
    const lists = Array.from({ length: ANNOUNCERS }, (_, who) =>
      Array.from({ length: DECISIONS }, (_number, i) => `${round}${who}${String(i).padStart(3, '0')}/QĐ-UBND`),
    );
    for (const ended of await Promise.all((await announcersAtOnce(dataDir, lists)).map(killAtRandom))) {
      acknowledged.push(...ended.acknowledged);
      kills += ended.wasKilled ? 1 : 0;
    }
    const { revision, isDegraded } = await catalogueServed();
    expect({ isDegraded, isBack: revision < served }).toEqual({ isDegraded: false, isBack: false });
    served = revision;
  }
  await reader.follower.catchUp();
  const { catalogue } = reader.follower.current();
  const announced = new Set(catalogue.announcements.map(({ head }) => head.number));
  console.log(`${kills} announcers killed: ${acknowledged.length} decisions acknowledged, ${announced.size} announced, all read whole`);
  expect(acknowledged.length).toBeGreaterThan(KILLS);
  expect(acknowledged.filter((number) => !announced.has(number))).toEqual([]);
  expect(announced.size).toBe(catalogue.revision);
  expect(troubles).toEqual([]);
  expect((await verifyLog(reader.store)).faults).toEqual([]);
  expect(await eventually(catalogueServed, ({ revision }) => revision === catalogue.revision)).toMatchObject({
    revision: catalogue.revision,
    hash: catalogue.hash,
    isDegraded: false,
  });
  // A fault makes the command exit with 1, so this line rejects.
  await runCommand('scripts/verify.ts', [], { DATA_DIR: dataDir });
});

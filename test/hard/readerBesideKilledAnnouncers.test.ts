import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { verifyLog } from '../../src/announcing/verifyLog.ts';
import { linesOf } from '../../src/domain/catalogue/catalogue.ts';
import type { OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { openCatalogue } from '../../src/server/openCatalogue.ts';

const SCRIPT = fileURLToPath(new URL('../contract/announceInChild.ts', import.meta.url));
const ROUNDS = 6;
const ANNOUNCERS = 3;
const DECISIONS = 60;

let dataDir: string;
let reader: OpenCatalogue;
const troubles: string[] = [];
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'killed-'));
  const storage = { dataDir, databaseUrl: `file:${path.join(dataDir, 'tthc.db')}`, secret: 'a secret for tests' };
  reader = await openCatalogue(storage, { now: () => new Date(), onTrouble: (problem) => troubles.push(problem), pollEvery: 20 });
});
afterAll(async () => {
  await reader.close();
  await rm(dataDir, { recursive: true });
});

/** Announcers that wait for one another, and are then killed at a moment that nobody chose. */
async function oneRound(round: number): Promise<void> {
  const children: ChildProcess[] = Array.from({ length: ANNOUNCERS }, (_, who) => {
    const numbers = Array.from({ length: DECISIONS }, (_number, i) => `${round * 1_000 + who * 100 + i}/QĐ-BTP`);
    return spawn(process.execPath, ['--import', 'tsx', SCRIPT, dataDir, numbers.join(',')], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  });
  await Promise.all(children.map((child) => once(child.stdout!, 'data')));
  for (const child of children) child.stdin?.write('go\n');
  await Promise.all(
    children.map(async (child) => {
      await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 600));
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }),
  );
}

it('a reader beside announcers that are killed sees whole decisions only, and all of them', async () => {
  let seen = 0;
  reader.follower.onChange(({ catalogue, isDegraded }) => {
    expect(isDegraded).toBe(false);
    expect(catalogue.revision).toBeGreaterThanOrEqual(seen);
    for (const announcement of catalogue.announcements.slice(seen))
      expect(linesOf(catalogue, announcement)).toHaveLength(announcement.lines.length);
    seen = catalogue.revision;
  });
  for (let round = 1; round <= ROUNDS; round += 1) {
    await oneRound(round);
    await reader.follower.catchUp();
    const { catalogue } = reader.follower.current();
    expect(catalogue.hash).toBe((await reader.store.tip())?.hash ?? catalogue.hash);
  }
  console.log(`${ROUNDS * ANNOUNCERS} announcers killed, ${seen} decisions announced, all read whole`);
  expect(seen).toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  expect((await verifyLog(reader.store)).faults).toEqual([]);
});

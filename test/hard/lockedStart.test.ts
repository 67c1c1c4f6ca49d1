import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from '@libsql/client';
import { createClient } from '@libsql/client';
import type { BundledServer } from './bundledServer.ts';
import { startBundledServer } from './bundledServer.ts';

/** Longer than a statement waits by itself. */
const HELD_MS = 7_000;
const WHOLE_SAMPLE = 464;

let dataDir: string;
let server: BundledServer | null = null;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-locked-'));
});
afterEach(async () => {
  await server?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** A client per try: one whose statement was refused may count it as running, and could not commit later. */
async function holdingClient(): Promise<Client> {
  for (;;) {
    const client = createClient({ url: `file:${path.join(dataDir, 'tthc.db')}` });
    try {
      await client.execute('BEGIN EXCLUSIVE');
      return client;
    } catch {
      client.close();
      await sleep(5);
    }
  }
}

/**
 * Holds the database as a program does that writes for a long time. Resolves once it holds it; `isFree`, once it lets
 * go.
 */
async function holdDatabase(): Promise<{ readonly isFree: Promise<void> }> {
  const client = await holdingClient();
  const free = async () => {
    await sleep(HELD_MS);
    await client.execute('COMMIT');
    client.close();
  };
  return { isFree: free() };
}

async function revisionOf({ url }: BundledServer): Promise<number> {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ catalog { revision } }')}`);
  return ((await response.json()) as { data: { catalog: { revision: number } } }).data.catalog.revision;
}

describe('a database that another program holds', () => {
  it.each([
    ['before the start', null],
    ['at once', 0],
    ['a moment later', 700],
    ['while tables are made', 1_500],
    ['when it answers', /Answering at/],
    ['while the sample is announced', /First run/],
  ])('delays a start and never ends it: %s', async (_when, moment) => {
    const held = moment === null ? await holdDatabase() : null;
    server = await startBundledServer(dataDir, { SEED: 'sample' });
    if (moment instanceof RegExp) await server.saying(moment);
    else await sleep(moment ?? 0);
    const { isFree } = held ?? (await holdDatabase());
    await isFree;
    await server.saying(/Search is ready/);
    expect([server.isAlive(), await revisionOf(server)]).toEqual([true, WHOLE_SAMPLE]);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect(server.said()).not.toMatch(/SQLITE_|INSERT|SELECT|at \w+ \(/);
  });

  it('is read all the same', async () => {
    server = await startBundledServer(dataDir, { SEED: 'sample' });
    await server.saying(/Search is ready/);
    await server.stop();
    const { isFree } = await holdDatabase();
    server = await startBundledServer(dataDir);
    await isFree;
    await server.saying(/Search is ready/);
    const again = await holdDatabase();
    const answered = fetch(`${server.url}/v1/procedures/1.001193`).then(({ status }) => status);
    expect(await Promise.race([answered, again.isFree])).toBe(200);
    await again.isFree;
  });
});

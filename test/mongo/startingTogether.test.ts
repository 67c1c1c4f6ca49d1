import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { LEGAL_DEADLINES } from '../../src/domain/places/deadlines.ts';
import { openCatalogue } from '../../src/server/openCatalogue.ts';
import { eventually } from '../factories/eventually.ts';
import { startBundledServer, type BundledServer } from '../hard/bundledServer.ts';
import { stallingProxy } from './stallingProxy.ts';
import { mongoServer, type MongoServer } from './mongoServer.ts';

/** A start makes collections, indexes, registers and the first events: with two at once, each finds the other's. */
const SERVERS = ['public,admin', 'public,admin', 'public'] as const;
const LIMIT = 240_000;
const SECRET = 'a secret for tests, long enough';
/** What makes rows of these collections differ. */
const FILLED = [
  ['holidays', ['day']],
  ['deadlines', ['kind', 'days', 'source', 'validFrom']],
] as const;

let folder: string;
let database: MongoServer;
const servers: BundledServer[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-together-'));
  database = await mongoServer(path.join(folder, 'db'));
}, LIMIT);
afterAll(async () => {
  for (const server of servers) await server.stop();
  await database?.kill();
  await rm(folder, { recursive: true, force: true });
}, LIMIT);

async function isReady({ url }: BundledServer): Promise<boolean> {
  const response = await fetch(`${url}/health/ready`).catch(() => null);
  return response?.status === 200 && !(await response.text()).includes('being indexed');
}

it(
  'Servers that start at once on an empty database all start, and nothing is there twice',
  async () => {
    const environment = { DATABASE_URL: database.url, PAYLOAD_SECRET: SECRET };
    const starts = SERVERS.map((serve, i) => startBundledServer(path.join(folder, String(i)), { ...environment, SERVE: serve }));
    servers.push(...(await Promise.all(starts)));
    for (const server of servers) {
      await eventually(
        async () => !server.isAlive() || (await isReady(server)),
        (is) => is,
        LIMIT / 2,
      );
      expect([server.isAlive(), server.isAlive() || server.said()]).toEqual([true, true]);
    }
    const connection = await mongoose.createConnection(database.url).asPromise();
    const keysOf = async (name: string, fields: readonly string[]) => {
      const rows = await connection.collection(name).find().toArray();
      return rows.map((row) => fields.map((field) => String(row[field])).join());
    };
    // People are answered before the registers are filled.
    const filled = ({ length }: readonly string[]) => length >= LEGAL_DEADLINES.length;
    for (const [name, fields] of FILLED) {
      const keys = await eventually(() => keysOf(name, fields), filled, LIMIT);
      expect([name, keys.length > 0, keys.length - new Set(keys).size]).toEqual([name, true, 0]);
    }
    expect((await keysOf('deadlines', ['kind'])).length).toBe(LEGAL_DEADLINES.length);
    await connection.close();
  },
  3 * LIMIT,
);

/** Longer than a command, or a first answer, may take. */
const STALLED_MS = 7_000;

it.each([
  ['is first asked', /^/],
  ['gets its indexes', /createIndexes\0.{4}users\0/s],
  ['is asked for the guards of the log', /listIndexes\0.{4}announcements\0/s],
  ['is read for the registers', /find\0.{4}authorities\0/s],
])(
  'A start goes on over a database that falls silent while it %s',
  async (_when, command) => {
    const { port, hostname } = new URL(database.url);
    const proxy = await stallingProxy(Number(port), command, STALLED_MS);
    // Without this the driver would go on to the address that the server gives of itself.
    const databaseUrl = `mongodb://${hostname}:${proxy.port}/stalled_${proxy.port}?directConnection=true`;
    const opening = { now: () => new Date(), onTrouble: () => undefined };
    try {
      const { registers, close } = await openCatalogue({ dataDir: folder, databaseUrl, secret: SECRET }, opening);
      expect([proxy.hasStalled(), (await registers.load()).holidays.size]).toEqual([true, 0]);
      await close();
    } finally {
      await proxy.close();
    }
  },
  LIMIT,
);

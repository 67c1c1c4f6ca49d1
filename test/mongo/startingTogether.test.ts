import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { LEGAL_DEADLINES } from '../../src/domain/places/deadlines.ts';
import { eventually } from '../factories/eventually.ts';
import { startBundledServer, type BundledServer } from '../hard/bundledServer.ts';
import { mongoServer, type MongoServer } from './mongoServer.ts';

/** A start makes collections, indexes, registers, words and the first events: with two at once, each finds the other's. */
const SERVERS = ['public,admin', 'public,admin', 'public'] as const;
const LIMIT = 240_000;
/** What makes rows of these collections differ. */
const FILLED = [
  ['holidays', ['day']],
  ['deadlines', ['kind', 'days', 'source', 'validFrom']],
  ['search-phrases', ['key']],
  ['search-aliases', ['key']],
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
    const environment = { DATABASE_URL: database.url, PAYLOAD_SECRET: 'a secret for tests, long enough' };
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
    const filled = ({ length }: readonly string[]) => length > 0;
    for (const [name, fields] of FILLED) {
      const keys = await eventually(() => keysOf(name, fields), filled, LIMIT / 2);
      expect([name, keys.length > 0, keys.length - new Set(keys).size]).toEqual([name, true, 0]);
    }
    expect((await keysOf('deadlines', ['kind'])).length).toBe(LEGAL_DEADLINES.length);
    await connection.close();
  },
  2 * LIMIT,
);

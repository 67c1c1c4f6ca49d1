import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { setUpUser } from '../../src/collections/storage/mongo/setUpUser.ts';
import { collectionNames, productPrivileges } from '../../src/collections/storage/mongo/role.ts';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { modelOf } from '../../src/store/mongo/modelOf.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { mongoServer, type MongoServer } from './mongoServer.ts';

/**
 * This server grants rights for a whole database, so the user may only add, in every collection.
 * MongoDB itself grants rights for each collection.
 */
const APPEND_ONLY = [{ resource: { db: 'tthc', collection: '' }, actions: ['find', 'insert', 'listIndexes', 'createIndex'] }];
const PASSWORD = 'a long password';
const SECRET = 'a secret for tests';

let folder: string;
let server: MongoServer;
let names: string[];
let guarded: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-mongo-'));
  server = await mongoServer(path.join(folder, 'db'));
  const payload = await openPayload({ dataDir: folder, databaseUrl: server.url, secret: SECRET });
  names = collectionNames(payload.config);
  const made = (payload.db as unknown as MongooseAdapter).connection.collections;
  expect(Object.keys(made).sort()).toEqual([...names].sort());
  await payload.destroy();
  await setUpUser(server.url, { name: 'adder', password: PASSWORD, privileges: APPEND_ONLY });
  await setUpUser(server.url, { name: 'adder', password: PASSWORD, privileges: APPEND_ONLY });
  await server.stop();
  await server.start(['--auth']);
  guarded = server.url.replace('mongodb://', `mongodb://adder:${encodeURIComponent(PASSWORD)}@`).concat('?authSource=tthc');
}, 120_000);
afterAll(async () => {
  await server.kill();
  await rm(folder, { recursive: true, force: true });
});

describe('A MongoDB user who may only add', () => {
  const notices: string[] = [];
  let payload: Payload;
  beforeAll(async () => {
    const settings = { dataDir: folder, databaseUrl: guarded, secret: SECRET };
    payload = await openPayload(settings, { onNotice: ({ en }) => notices.push(en) });
    const buildFor = async () => aSealedDecision({ number: '1/QĐ-UBND' });
    const { outcome } = await appendDecision({ store: payloadLogStore(payload), buildFor, now: () => '2026-01-05T05:00:00.000Z' });
    expect(outcome).toBe('appended');
  }, 60_000);
  afterAll(() => payload?.destroy());

  it('opens the storage without a warning, and nothing is reported missing', async () => {
    expect(notices).toEqual([]);
    const missing: string[] = [];
    const again = await openPayload(
      { dataDir: folder, databaseUrl: guarded, secret: SECRET },
      { onMissingGuard: (name) => missing.push(name) },
    );
    await again.destroy();
    expect(missing).toEqual([]);
  });

  it.each(['announcements', 'sealed-lines'])('cannot change or delete anything in %s', async (name) => {
    const { collection } = modelOf(payload, name);
    const hashes = async () => (await collection.find().toArray()).map(({ hash }) => String(hash));
    const before = await hashes();
    const attempts = [
      () => collection.updateMany({}, { $set: { hash: 'x' } }),
      () => collection.replaceOne({}, { hash: 'x' }),
      () => collection.findOneAndUpdate({}, { $set: { hash: 'x' } }),
      () => collection.findOneAndDelete({}),
      () => collection.updateOne({ sequence: 9 }, { $set: { hash: 'x' } }, { upsert: true }),
      () => collection.deleteMany({}),
      () => collection.drop(),
      () => collection.rename('away'),
      // dropIndexes is missing: this server allows it to every user who may make indexes. MongoDB refuses it.
      () => collection.aggregate([{ $out: 'away' }]).toArray(),
    ];
    const codes = await Promise.all(
      attempts.map((attempt) =>
        attempt().then(
          () => null,
          (error: { code?: number }) => error.code,
        ),
      ),
    );
    expect(codes).toEqual(attempts.map(() => 13));
    expect(await hashes()).toEqual(before);
  });
});

it('A wrong password ends the start with one sentence, in both languages, without the password', async () => {
  const databaseUrl = guarded.replace(/adder:[^@]*@/, 'adder:wr0ng-s3cret@');
  const opened = openPayload({ dataDir: folder, databaseUrl, secret: SECRET });
  await expect(opened).rejects.toThrow(/^Không kết nối được .* \/ The database mongodb:\/\/127\.0\.0\.1:\d+\/tthc cannot be reached/);
  await expect(opened).rejects.not.toThrow('wr0ng-s3cret');
});

it('A server that is not there ends the start within seconds', async () => {
  const opened = openPayload({ dataDir: folder, databaseUrl: 'mongodb://127.0.0.1:9/tthc', secret: SECRET });
  await expect(opened).rejects.toThrow(/ECONNREFUSED/);
}, 10_000);

it('The product’s role names every collection, and may change all but the log', async () => {
  const privileges = productPrivileges('tthc', names);
  const mayChange = (collection: string) =>
    privileges.find(({ resource }) => resource.collection === collection)?.actions.some((action) => ['update', 'remove'].includes(action));
  expect(names.filter((name) => !mayChange(name))).toEqual(['announcements', 'sealed-lines']);
  expect(names).toEqual(expect.arrayContaining(['payload-preferences', 'payload-locked-documents', '_search-phrases_versions']));
  const dangerous = ['dropCollection', 'dropIndex', 'collMod', 'renameCollectionSameDB', 'dropDatabase', 'bypassDocumentValidation'];
  expect(privileges.flatMap(({ actions }) => actions).filter((action) => dangerous.includes(action))).toEqual([]);
});

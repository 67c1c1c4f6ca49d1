import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { storageIn } from '../factories/testDatabase.ts';
import type { StorageUnderTest, Tampering } from './storageUnderTest.ts';

/** A database of its own on the server that `TEST_DATABASE` names, whose user may do everything. */
export async function mongoStorage(): Promise<StorageUnderTest> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-log-'));
  const payload = await openPayload(storageIn(dataDir));
  const { connection } = payload.db as unknown as MongooseAdapter;
  const rowsOf = (table: Tampering['table']) => connection.collection<Record<string, unknown>>(table);
  return {
    payload,
    store: payloadLogStore(payload),
    address: dataDir,
    countRows: (table) => rowsOf(table).countDocuments(),
    attemptsBelow: async () => [],
    async tamper({ table, where = {}, set }) {
      const filter = 'id' in where ? { _id: where.id as never } : where;
      if (set === null) return void (await rowsOf(table).deleteMany(filter));
      for (const row of await rowsOf(table).find(filter).toArray()) {
        const next = Object.entries(set).map(([name, change]) => [name, typeof change === 'function' ? change(String(row[name])) : change]);
        await rowsOf(table).updateOne({ _id: row._id }, { $set: Object.fromEntries(next) });
      }
    },
    async close() {
      await connection.dropDatabase();
      await payload.destroy();
      await rm(dataDir, { recursive: true });
    },
  };
}

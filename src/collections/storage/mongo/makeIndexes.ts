import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import { untilBack } from './untilBack.ts';

/**
 * Makes missing indexes, one after the other, and waits: the first announcement needs its unique ones. Payload would make
 * all at once, over so many connections that a busy server answers too late. An index over many documents takes longer
 * than a command may; the next try finds it made.
 */
export async function makeIndexes(payload: Payload): Promise<void> {
  const { collections, versions } = payload.db as unknown as MongooseAdapter;
  for (const model of [...Object.values(collections), ...Object.values(versions)]) await untilBack(() => model.ensureIndexes());
}

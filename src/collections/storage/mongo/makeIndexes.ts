import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';

/** An index over many documents takes longer than a command may; the next try finds it made. */
const TRIES = 12;

/**
 * Makes missing indexes, one after the other, and waits: the first announcement needs its unique ones. Payload would make
 * all at once, over so many connections that a busy server answers too late.
 */
export async function makeIndexes(payload: Payload): Promise<void> {
  const { collections, versions } = payload.db as unknown as MongooseAdapter;
  for (const model of [...Object.values(collections), ...Object.values(versions)]) await untilInTime(() => model.ensureIndexes());
}

async function untilInTime(task: () => Promise<unknown>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await task();
      return;
    } catch (error) {
      if (tried === TRIES || (error as Error).name !== 'MongoOperationTimeoutError') throw error;
    }
  }
}

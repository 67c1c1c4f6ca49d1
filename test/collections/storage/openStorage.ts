import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { openPayload } from '../../../src/collections/storage/openPayload.ts';
import { removeStorage, storageIn } from '../../factories/testDatabase.ts';

export interface OpenStorage {
  readonly payload: Payload;
  readonly dataDir: string;
  close(): Promise<void>;
}

/** An empty storage in a folder of its own. */
export async function openStorage(): Promise<OpenStorage> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-storage-'));
  const payload = await openPayload(storageIn(dataDir));
  return {
    payload,
    dataDir,
    async close() {
      await payload.destroy();
      await removeStorage(dataDir);
    },
  };
}

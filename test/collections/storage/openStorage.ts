import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { openPayload } from '../../../src/collections/storage/openPayload.ts';

export interface OpenStorage {
  readonly payload: Payload;
  readonly dataDir: string;
  close(): Promise<void>;
}

/** An empty storage in a folder of its own. */
export async function openStorage(): Promise<OpenStorage> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-storage-'));
  const payload = await openPayload({ dataDir, databaseUrl: `file:${path.join(dataDir, 'tthc.db')}`, secret: 'a secret for tests' });
  return {
    payload,
    dataDir,
    async close() {
      await payload.destroy();
      await rm(dataDir, { recursive: true });
    },
  };
}

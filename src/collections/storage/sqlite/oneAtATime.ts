import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { fileUrl } from './fileUrl.ts';

/**
 * Runs the task while no other process runs one under the same lock file. The lock is SQLite's own, so it ends with the
 * process that holds it, however that ends.
 * @param lockFile absolute path; the file is made where it is missing
 * @param patience milliseconds to wait before giving up
 */
export async function oneAtATime<Result>(lockFile: string, task: () => Promise<Result>, patience = 60_000): Promise<Result> {
  const client = createClient({ url: fileUrl(lockFile) });
  try {
    const lock = await taken(() => client.transaction('write'), Date.now() + patience);
    try {
      return await task();
    } finally {
      lock.close();
    }
  } finally {
    client.close();
  }
}

async function taken<Lock>(take: () => Promise<Lock>, deadline: number): Promise<Lock> {
  for (;;) {
    try {
      return await take();
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
      if (!isBusy || Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}

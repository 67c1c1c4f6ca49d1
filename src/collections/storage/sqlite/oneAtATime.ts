import { openClient } from '../../../store/sqlite/openClient.ts';
import { fileUrl } from './fileUrl.ts';
import { untilFree } from './untilFree.ts';

/**
 * Runs the task while no other process runs one with the same lock file. The lock is SQLite's own, so it ends with its
 * process in any case.
 * @param lockFile absolute path; the file is made where it is missing
 */
export async function oneAtATime<Result>(lockFile: string, task: () => Promise<Result>, onWait?: () => void): Promise<Result> {
  const client = openClient(fileUrl(lockFile));
  try {
    const lock = await untilFree(() => client.transaction('write'), onWait);
    try {
      return await task();
    } finally {
      lock.close();
    }
  } finally {
    client.close();
  }
}

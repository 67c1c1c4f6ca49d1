import { setTimeout as sleep } from 'node:timers/promises';
import { isBusy } from '../../../store/sqlite/renewAfterBusy.ts';

const LOOK_AGAIN_MS = 250;

/**
 * Repeats a task while another program holds the database, so that it is late instead of failing. Any other error ends
 * it.
 * @param onWait called each time that the database is busy
 */
export async function untilFree<Result>(task: () => Promise<Result>, onWait: () => void = () => undefined): Promise<Result> {
  for (;;) {
    try {
      return await task();
    } catch (error) {
      if (!isBusy(error)) throw error;
      onWait();
      await sleep(LOOK_AGAIN_MS);
    }
  }
}

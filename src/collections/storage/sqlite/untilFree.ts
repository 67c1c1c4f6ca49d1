import { setTimeout as sleep } from 'node:timers/promises';
import { causesOf } from '../../../store/causesOf.ts';

const LOOK_AGAIN_MS = 250;

/**
 * Does something with the database, again and again while another program holds it. Whoever starts meanwhile is late, not
 * ended. Anything else that goes wrong ends it.
 * @param onWait told each time that the database is busy
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

export function isBusy(error: unknown): boolean {
  return causesOf(error).some(({ code }) => /^SQLITE_(BUSY|LOCKED)/.test(code));
}

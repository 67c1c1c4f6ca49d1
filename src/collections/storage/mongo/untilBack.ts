import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 1_000;
const TRIES = 60;
const AWAY = /^Mongo(OperationTimeout|Network|NetworkTimeout|ServerSelection|PoolCleared|PoolClosed|NotConnected)Error$/;

/**
 * Repeats a task for about a minute while the database does not answer: a start that fills a catalogue goes on over an
 * election, or beside another machine that fills it too. Any other error ends it. The task must go on where it broke off.
 */
export async function untilBack<Result>(task: () => Promise<Result>, waitMs = LOOK_AGAIN_MS): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await task();
    } catch (error) {
      if (tried === TRIES || !isAway(error)) throw error;
      await sleep(waitMs);
    }
  }
}

function isAway(error: unknown): boolean {
  const { name, cause } = error as { readonly name?: unknown; readonly cause?: unknown };
  return AWAY.test(String(name)) || (cause !== undefined && cause !== null && isAway(cause));
}

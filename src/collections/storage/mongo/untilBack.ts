import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 1_000;
const TRIES = 60;
const AWAY = /^Mongo(?:ose)?(OperationTimeout|Network|NetworkTimeout|ServerSelection|PoolCleared|PoolClosed|NotConnected)Error$/;

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

/** Payload keeps the words alone of the driver's error. */
const AWAY_BY_PAYLOAD = /cannot connect to MongoDB.*timed out/i;

/** Whether the database did not answer, so that it may later. */
export function isAway(error: unknown): boolean {
  const { name, message, cause } = error as { readonly name?: unknown; readonly message?: unknown; readonly cause?: unknown };
  if (AWAY.test(String(name)) || AWAY_BY_PAYLOAD.test(String(message))) return true;
  return cause !== undefined && cause !== null && isAway(cause);
}

import { inThread } from './inThread.ts';
import { LIMITS } from '../limits.ts';
import { ReadingRefused } from '../refusal.ts';
import type { Order, Reading, Reply } from './messages.ts';

export interface ApartLimits {
  /** The longest time for one file, in milliseconds from its own start. */
  readonly milliseconds: number;
  /** The largest heap for one file, in megabytes. */
  readonly megabytes: number;
  /** How many files are read at once, and how many may wait. */
  readonly atOnce: number;
  readonly waiting: number;
}

const WORKER = new URL('./worker.mjs', import.meta.url);

/** The worst file within the reader's own limits takes 4 s of CPU and 700 MB. */
export const APART_LIMITS: ApartLimits = { milliseconds: 60_000, megabytes: 1_024, atOnce: 1, waiting: 8 };

export interface ApartReader {
  /** As `readDecision`, in a thread of its own. Throws `ReadingRefused`: also TOO_SLOW, TOO_MUCH_MEMORY and BUSY. */
  read(bytes: Uint8Array, wish?: { readonly withForm?: boolean }): Promise<Reading>;
}

/** For servers: reading an uploaded file never delays other people and cannot crash the process. */
export function createApartReader(limits: ApartLimits = APART_LIMITS): ApartReader {
  const queue: (() => void)[] = [];
  let running = 0;
  const turn = async (): Promise<void> => {
    if (running >= limits.atOnce) {
      if (queue.length >= limits.waiting) throw new ReadingRefused('BUSY', `${queue.length} files wait`);
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
  };
  // The waiting file takes over the place directly, so that no newcomer gets in between.
  const done = (): void => {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  };
  return {
    async read(bytes, { withForm = false } = {}) {
      if (bytes.length > LIMITS.fileBytes) throw new ReadingRefused('TOO_LARGE', `${bytes.length} bytes`);
      await turn();
      try {
        return resultOf(await inThread<Reply>(WORKER, { bytes, withForm } satisfies Order, limits));
      } finally {
        done();
      }
    },
  };
}

function resultOf(reply: Reply): Reading {
  if (reply.is === 'refused') throw new ReadingRefused(reply.code, reply.detail);
  if (reply.is === 'failed') throw new Error(`reading failed: ${reply.message}`);
  return { decision: reply.decision, form: reply.form };
}

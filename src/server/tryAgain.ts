const FIRST_MS = 1_000;
export const LONGEST_PAUSE_MS = 60_000;

/** How long to wait after each failure: a second, then twice as long each time, and a minute at most. */
export function growingPauses(): { next(): number; reset(): void } {
  let pause = FIRST_MS;
  return {
    next() {
      const now = pause;
      pause = Math.min(LONGEST_PAUSE_MS, 2 * pause);
      return now;
    },
    reset: () => void (pause = FIRST_MS),
  };
}

/** Work that is done once, and again after pauses that grow while it fails. */
export interface TriedAgain {
  /** Runs the work now. A failure rejects, is reported, and is tried again. */
  run(): Promise<void>;
  /** Stops trying; work in progress ends by itself. */
  stop(): void;
}

export function tryAgain(work: () => Promise<unknown>, onTrouble: (error: unknown) => void): TriedAgain {
  let again: NodeJS.Timeout | undefined;
  let isOpen = true;
  const pauses = growingPauses();
  const run = async (): Promise<void> => {
    clearTimeout(again);
    try {
      await work();
      pauses.reset();
    } catch (error) {
      onTrouble(error);
      if (isOpen) again = setTimeout(() => void run().catch(() => undefined), pauses.next()).unref();
      throw error;
    }
  };
  return {
    run,
    stop() {
      isOpen = false;
      clearTimeout(again);
    },
  };
}

const AGAIN_MS = 60_000;

/** Work that is done once, and again each minute after it failed. */
export interface TriedAgain {
  /** Runs the work now. A failure rejects, is reported, and is tried again. */
  run(): Promise<void>;
  /** Stops trying; work in progress ends by itself. */
  stop(): void;
}

export function tryAgain(work: () => Promise<unknown>, onTrouble: (error: unknown) => void): TriedAgain {
  let again: NodeJS.Timeout | undefined;
  let isOpen = true;
  const run = async (): Promise<void> => {
    clearTimeout(again);
    try {
      await work();
    } catch (error) {
      onTrouble(error);
      if (isOpen) again = setTimeout(() => void run().catch(() => undefined), AGAIN_MS).unref();
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

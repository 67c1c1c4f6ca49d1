const AGAIN_MS = 60_000;

/** Work that is done once, and again each minute after it failed. */
export interface TriedAgain {
  /** Does it now; rejects where it fails, which is then told and tried again. */
  run(): Promise<void>;
  /** Nothing is tried any more; what is under way ends by itself. */
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

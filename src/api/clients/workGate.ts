import { getHeapStatistics } from 'node:v8';
import { TooMuch } from './tooMuch.ts';

/** Bounds the answers that are being worked out at a time, so that their memory is bounded too. */
export interface WorkGate {
  /** Waits for a place, works, and gives the place back. Rejects with `TooMuch` where too many wait, or memory is short. */
  pass<T>(work: () => Promise<T>): Promise<T>;
}

interface GateOptions {
  /** Answers worked out at a time. */
  readonly places: number;
  /** Further ones that may wait for a place. */
  readonly queue: number;
  /** Share of the heap that is taken, from 0 to 1. */
  readonly heapTaken?: () => number;
  /** Told when memory is short, before anything is refused: lets go of what can be made again. */
  readonly onShortage?: () => void;
}

const SHORT_OF_MEMORY = 0.9;
const ASK_AGAIN_AFTER = 2;

export function createWorkGate({ places, queue, heapTaken = shareOfHeapTaken, onShortage = () => undefined }: GateOptions): WorkGate {
  let working = 0;
  const waiting: (() => void)[] = [];

  const isShort = (): boolean => {
    if (heapTaken() < SHORT_OF_MEMORY) return false;
    onShortage();
    return heapTaken() >= SHORT_OF_MEMORY;
  };
  const leave = (): void => {
    working -= 1;
    waiting.shift()?.();
  };
  const enter = async (): Promise<void> => {
    // One at a time goes on in any case: without work no garbage would be collected, and the shortage would never end.
    if (working > 0 && isShort()) throw new TooMuch('OVERLOADED', ASK_AGAIN_AFTER);
    if (working >= places) {
      if (waiting.length >= queue) throw new TooMuch('OVERLOADED', ASK_AGAIN_AFTER);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    working += 1;
  };

  return {
    async pass(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}

function shareOfHeapTaken(): number {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used / limit;
}

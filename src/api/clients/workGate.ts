import { getHeapStatistics } from 'node:v8';
import { TooMuch } from './tooMuch.ts';

/** Bounds the answers computed at a time, and so their memory. */
export interface WorkGate {
  /** Waits for a slot, works, and frees the slot. Rejects with `TooMuch` where too many wait or memory is short. */
  pass<T>(work: () => Promise<T>): Promise<T>;
}

interface GateOptions {
  /** Answers computed at a time. */
  readonly places: number;
  /** Requests that may wait for a slot. */
  readonly queue: number;
  /** The used share of the heap, from 0 to 1. */
  readonly heapTaken?: () => number;
  /** Called when memory is short, before any refusal: drops what can be computed again. */
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
    // One request always continues: without work no garbage is collected, and the shortage would never end.
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

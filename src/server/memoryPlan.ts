import { getHeapStatistics } from 'node:v8';

/** What each cache may hold, in bytes. */
export interface MemoryPlan {
  /** Finished answers: outside the heap. */
  readonly responses: number;
  /** Contents as parsed, which take some three times the bytes that are counted. */
  readonly contents: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * Sizes of caches as shares of the heap, bounded above. The catalogue and the index need memory besides that:
 * docs/operations.md has the sizes.
 * @param heapLimit bytes; by default that of this process
 */
export function memoryPlan(heapLimit = getHeapStatistics().heap_size_limit): MemoryPlan {
  const share = (part: number, most: number) => Math.min(most * MEGABYTE, Math.floor(heapLimit * part));
  return { responses: share(0.1, 48), contents: share(0.03, 24) };
}

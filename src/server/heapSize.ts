const MEGABYTE = 1024 * 1024;

/** Megabytes of heap: enough for the national list with ten connections of mixed reads, and caches of their full share. */
const ENOUGH = 300;
/**
 * With MongoDB nobody knows the size before it is asked. Its driver and models take 100 MB, and 100,000 versions 440; room
 * for garbage beside that.
 */
const ENOUGH_WITH_MONGO = 800;
/** With less, nearly all work is collecting garbage. */
const LEAST = 200;
/** The admin's pages and its own API in the same process. */
const ADMIN = 500;
/** The rest of the memory is for what lies outside the heap: the database's pages, the index, bytes of answers. */
const SHARE_OF_MACHINE = 0.6;

/** What the size of the heap depends on. */
export interface HeapNeeds {
  /** Size of the database, for the catalogue and the index grow with it. Null for MongoDB. */
  readonly databaseBytes: number | null;
  /** Memory that the machine, or its container, gives to this process. */
  readonly availableBytes: number;
  readonly servesAdmin: boolean;
}

/**
 * The heap that a server is given, in megabytes. Without a bound, Node lets garbage lie for as long as the machine has
 * room. docs/operations.md has the measurements.
 */
export function heapMegabytes({ databaseBytes, availableBytes, servesAdmin }: HeapNeeds): number {
  const reading = databaseBytes === null ? ENOUGH_WITH_MONGO : Math.max(ENOUGH, LEAST + databaseBytes / MEGABYTE);
  const wanted = reading + (servesAdmin ? ADMIN : 0);
  const most = (SHARE_OF_MACHINE * availableBytes) / MEGABYTE;
  return Math.round(Math.max(LEAST, Math.min(wanted, most)));
}

/** The C library keeps freed memory for each thread in an arena of its own, unless it is told how many to have. */
export const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' } as const;

import type { SearchEngine } from './engine.ts';

/** An engine elsewhere that may be away, or behind. */
export interface RemoteEngine extends Pick<SearchEngine, 'name' | 'findCandidates'> {
  /** Whether it holds everything up to this revision, as far as was last seen. */
  holds(revision: number): boolean;
  /** Away, or behind for too long. */
  isInTrouble(): boolean;
}

/** After a failure nobody asks again for this long. */
const OPEN_MS = 10_000;

/**
 * Asks an engine elsewhere while it holds what this process holds, and the engine of this process otherwise. So what is
 * announced is found within the second, and a search never waits for a server that is away.
 */
export function backedEngine(own: SearchEngine, remote: RemoteEngine, onTrouble: (error: unknown) => void, now = Date.now): SearchEngine {
  let revision = 0;
  let openUntil = -Infinity;
  const isRemote = () => now() >= openUntil && remote.holds(revision);

  return {
    get name() {
      return isRemote() ? remote.name : own.name;
    },
    isInTrouble: () => now() < openUntil || remote.isInTrouble(),
    put: (documents) => own.put(documents),
    delete: (ids) => own.delete(ids),
    clear: () => own.clear(),
    count: () => own.count(),
    revision: () => own.revision(),
    async markRevision(reached) {
      await own.markRevision(reached);
      revision = reached;
    },
    ...(own.kept ? { kept: own.kept } : {}),
    async findCandidates(query) {
      if (!isRemote()) return own.findCandidates(query);
      try {
        return await remote.findCandidates(query);
      } catch (error) {
        openUntil = now() + OPEN_MS;
        onTrouble(error);
        return own.findCandidates(query);
      }
    },
  };
}

import type { RemoteEngine } from '../backedEngine.ts';
import { FORMAT } from './meiliDocument.ts';
import type { MeiliIndex, MeiliMark } from './meiliIndex.ts';

/** How long the index may be behind before somebody should look. */
const BEHIND_MS = 60_000;

/** A reader's view of the index: its mark, read again and again. */
export interface MeiliReader extends RemoteEngine {
  look(): Promise<void>;
  /** Looks every so many milliseconds until stopped. */
  keepLooking(every: number): () => void;
}

/** @param hashOf the hash of an entry of this process's log; undefined where there is none yet */
export function meiliReader(index: MeiliIndex, hashOf: (revision: number) => string | undefined, now = Date.now): MeiliReader {
  let mark: MeiliMark | null = null;
  let isAway = false;
  let isLooking = false;
  let behindSince: number | null = null;

  const isOfThisLog = (seen: MeiliMark) => seen.revision === 0 || (hashOf(seen.revision) ?? seen.hash) === seen.hash;
  const holds = (revision: number): boolean => {
    const does = !isAway && mark !== null && mark.format === FORMAT && mark.revision >= revision && isOfThisLog(mark);
    if (does) behindSince = null;
    else behindSince ??= now();
    return does;
  };
  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    try {
      mark = await index.mark();
      isAway = false;
    } catch {
      isAway = true;
    } finally {
      isLooking = false;
    }
  }

  return {
    name: index.name,
    holds,
    isInTrouble: () => isAway || (behindSince !== null && now() - behindSince > BEHIND_MS),
    findCandidates: (query) => index.findCandidates(query),
    look,
    keepLooking(every) {
      const timer = setInterval(() => void look(), every);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}

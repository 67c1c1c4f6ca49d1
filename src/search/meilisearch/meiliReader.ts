import type { RemoteEngine } from '../backedEngine.ts';
import { FORMAT } from './meiliDocument.ts';
import type { MeiliIndex, MeiliMark } from './meiliIndex.ts';

/** How long the index may be behind before somebody should look. */
const BEHIND_MS = 60_000;
const LOOK_EVERY_MS = 1_000;
/** While the index is behind what was just announced. */
const LOOK_CLOSELY_EVERY_MS = 100;
const LOOK_CLOSELY_FOR_MS = 30_000;

/** A reader's view of the index: its mark, read again and again. */
export interface MeiliReader extends RemoteEngine {
  look(): Promise<void>;
  /** Looks each second until stopped, and more often for a while where the index does not hold the revision yet. */
  keepLooking(wanted: () => number): () => void;
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
    keepLooking(wanted) {
      let [seen, since, next] = [-1, 0, 0];
      const lookWhenDue = () => {
        const revision = wanted();
        if (revision !== seen) [seen, since] = [revision, now()];
        const isExpected = !isAway && now() - since < LOOK_CLOSELY_FOR_MS && (mark?.revision ?? 0) < revision;
        if (!isExpected && now() < next) return;
        next = now() + LOOK_EVERY_MS;
        void look();
      };
      lookWhenDue();
      const timer = setInterval(lookWhenDue, LOOK_CLOSELY_EVERY_MS).unref();
      return () => clearInterval(timer);
    },
  };
}

import type { WordsFollower } from '../words/wordsFollower.ts';
import type { OpenCatalogue } from './openCatalogue.ts';
import { tryAgain } from './tryAgain.ts';

const LOOK_EVERY_MS = 1_000;

interface Keeping {
  /** Whether editors work in this process and need the bundled words in their lists. */
  readonly isMirrored: boolean;
  /** What runs before: nobody waits for the mirror. */
  readonly after: Promise<unknown>;
  readonly onTrouble: (error: unknown) => void;
}

/** Keeps search up to date with the editors' words, and the editors' lists with the bundled words, until stopped. */
export function syncSearchWords(
  { searchWords }: Pick<OpenCatalogue, 'searchWords'>,
  words: WordsFollower,
  { isMirrored, after, onTrouble }: Keeping,
): () => Promise<void> {
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  const stopLooking = words.keepLooking(LOOK_EVERY_MS, onTrouble);
  const mirroring = tryAgain(() => (last = searchWords.mirror(words.bundled)), onTrouble);
  const mirror = () => {
    if (isOpen && isMirrored) void mirroring.run().catch(() => undefined);
  };
  void after.then(mirror, mirror);
  return async () => {
    isOpen = false;
    stopLooking();
    mirroring.stop();
    await last.catch(() => undefined);
  };
}

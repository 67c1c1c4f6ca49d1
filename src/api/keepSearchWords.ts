import type { WordsFollower } from '../search/words/wordsFollower.ts';
import type { OpenCatalogue } from './openCatalogue.ts';

const LOOK_EVERY_MS = 1_000;
const MIRROR_AGAIN_MS = 60_000;

interface Keeping {
  /** Whether editors work in this process and are to find the bundled words. */
  readonly isMirrored: boolean;
  /** What comes first: nobody waits for the mirror. */
  readonly after: Promise<unknown>;
  readonly onTrouble: (error: unknown) => void;
}

/** Keeps search in step with the editors' words, and the editors' lists with the bundled ones, until it is stopped. */
export function keepSearchWords(
  { searchWords }: Pick<OpenCatalogue, 'searchWords'>,
  words: WordsFollower,
  { isMirrored, after, onTrouble }: Keeping,
): () => Promise<void> {
  let isOpen = true;
  let mirroring: Promise<unknown> = Promise.resolve();
  let again: NodeJS.Timeout | undefined;
  const stopLooking = words.keepLooking(LOOK_EVERY_MS, onTrouble);
  const mirror = () => {
    if (!isOpen || !isMirrored) return;
    mirroring = searchWords.mirror(words.bundled).catch((error: unknown) => {
      onTrouble(error);
      if (isOpen) again = setTimeout(mirror, MIRROR_AGAIN_MS).unref();
    });
  };
  void after.then(mirror, mirror);
  return async () => {
    isOpen = false;
    stopLooking();
    clearTimeout(again);
    await mirroring;
  };
}

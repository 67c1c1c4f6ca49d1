import type { EditedWords, EditedWordsReader } from './editedWords.ts';
import { NO_EDITED_WORDS } from './editedWords.ts';
import { mergeWords } from './mergeWords.ts';
import type { WordData } from './wordData.ts';

export interface WordsFollowerDeps {
  readonly bundled: WordData;
  readonly reader: EditedWordsReader;
  /** Called with the new words after each change; resolves when all of search uses them. */
  readonly use: (words: WordData) => Promise<void>;
}

/** Keeps search up to date with the editors' words. */
export interface WordsFollower {
  readonly bundled: WordData;
  /** Resolves when search uses the approved words; waits for a run under way. Rejects where the words cannot be read. */
  look(): Promise<void>;
  /** Checks every so many milliseconds until the returned function is called; reports each trouble once. */
  keepLooking(every: number, onTrouble: (error: unknown) => void): () => void;
}

/** Search starts with the bundled words; the first check adds the editors' words. */
export function followWords({ bundled, reader, use }: WordsFollowerDeps): WordsFollower {
  let seen: string | null = null;
  let used = textOf(NO_EDITED_WORDS);
  let last: Promise<void> = Promise.resolve();

  async function readAgain(): Promise<void> {
    // Read the state before the words: an entry that changes in between changes the next state and is read again.
    const state = await reader.state();
    if (state === seen) return;
    const edited = await reader.load();
    const text = textOf(edited);
    if (text !== used) {
      // Set only when all of search has the words, so that a half-finished change is tried again.
      used = '';
      await use(mergeWords(bundled, edited));
      used = text;
    }
    seen = state;
  }

  function look(): Promise<void> {
    last = last.catch(() => undefined).then(readAgain);
    return last;
  }

  return {
    bundled,
    look,
    keepLooking(every, onTrouble) {
      let isLooking = false;
      let isStopped = false;
      let trouble: string | null = null;
      const timer = setInterval(() => {
        if (isLooking) return;
        isLooking = true;
        void look()
          .then(() => (trouble = null))
          .catch((error: unknown) => {
            if (!isStopped && String(error) !== trouble) onTrouble(error);
            trouble = String(error);
          })
          .finally(() => (isLooking = false));
      }, every);
      timer.unref();
      return () => {
        isStopped = true;
        clearInterval(timer);
      };
    },
  };
}

function textOf({ phrases, aliases, notices, intents, ended, moments, errands }: EditedWords): string {
  const kinds = [phrases, aliases, notices, intents, ended, moments, errands];
  return JSON.stringify(kinds.map((entries) => entries.filter(({ state }) => state !== 'proposed')));
}

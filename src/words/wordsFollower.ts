import type { EditedWordsReader } from './editedWords.ts';
import { mergeWords } from './mergeWords.ts';
import type { WordData } from './wordData.ts';

export interface WordsFollowerDeps {
  readonly bundled: WordData;
  readonly reader: EditedWordsReader;
  /** Told of the words to use whenever they are others; resolves when all of search uses them. */
  readonly use: (words: WordData) => Promise<void>;
}

/** Keeps search in step with what editors say. */
export interface WordsFollower {
  readonly bundled: WordData;
  /** Resolves when search uses what is approved now; looks under way are waited for. Rejects where it cannot be read. */
  look(): Promise<void>;
  /** Looks every so many milliseconds until the returned function is called; told of each trouble once. */
  keepLooking(every: number, onTrouble: (error: unknown) => void): () => void;
}

/** Search has begun with the bundled words; the editors' ones come with the first look. */
export function followWords({ bundled, reader, use }: WordsFollowerDeps): WordsFollower {
  let seen: string | null = null;
  let used = textOf({ phrases: [], aliases: [], notices: [] });
  let last: Promise<void> = Promise.resolve();

  async function readAgain(): Promise<void> {
    // Asked first: an entry that changes meanwhile makes the next state another one, and is read then.
    const state = await reader.state();
    if (state === seen) return;
    const edited = await reader.load();
    const text = textOf(edited);
    if (text !== used) {
      // Remembered when all of search has them: what failed half-way is tried again.
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

function textOf(edited: Awaited<ReturnType<EditedWordsReader['load']>>): string {
  const { phrases, aliases, notices } = edited;
  return JSON.stringify([phrases, aliases, notices].map((entries) => entries.filter(({ state }) => state !== 'proposed')));
}

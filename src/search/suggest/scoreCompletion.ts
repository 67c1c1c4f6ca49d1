import { beginningsOf } from '../query/completeWord.ts';
import type { Token } from '../../words/text/tokenize.ts';

/** A text that a query can be completed to. */
export interface Completable {
  readonly text: string;
  /** Codes of the procedures that it leads to; none for a word that is only known. */
  readonly codes: readonly string[];
  readonly isName: boolean;
  readonly prior: number;
  readonly folds: readonly string[];
  readonly accents: readonly string[];
}

const AT_START = 0.5;
const SIDE_BY_SIDE = 0.3;
const SAME_MARKS = 0.2;
const LONG_TEXT = 0.012;

/** A word of the query, made ready to be held against thousands of texts. */
export interface TypedWord {
  readonly fold: string;
  /** What a word may begin with that goes on from this one; none where the word is finished. */
  readonly beginnings: readonly string[];
  /** The marks typed so far, without a tone that may still move; null where a word typed without marks agrees with any. */
  readonly marks: string | null;
}

/** All words of a query but the last are finished. */
export function typedWords(query: readonly Token[]): TypedWord[] {
  return query.map(({ fold, accent, hasMarks }, i) => ({
    fold,
    beginnings: i === query.length - 1 ? beginningsOf(fold) : [],
    marks: hasMarks ? accent.replace(/[`'~?.]$/, '') : null,
  }));
}

/** How good a completion is: all words in it, in order, the last one begun; 0 when it is none. */
export function scoreCompletion(query: readonly TypedWord[], entry: Completable): number {
  let at = -1;
  let first = -1;
  let gaps = 0;
  let sameMarks = 0;
  for (const word of query) {
    const next = findFrom(entry.folds, at + 1, word);
    if (next < 0) return 0;
    if (first < 0) first = next;
    else gaps += next - at - 1;
    if (word.marks === null || entry.accents[next]?.startsWith(word.marks)) sameMarks += 1;
    at = next;
  }
  const marks = sameMarks / query.length;
  return (
    1 +
    (first === 0 ? AT_START : 0.1 / (1 + first)) +
    SIDE_BY_SIDE / (1 + gaps) +
    SAME_MARKS * marks +
    entry.prior -
    LONG_TEXT * Math.min(40, entry.folds.length)
  );
}

function findFrom(folds: readonly string[], from: number, { fold, beginnings }: TypedWord): number {
  for (let at = from; at < folds.length; at += 1) {
    const word = folds[at] ?? '';
    if (word === fold) return at;
    for (const beginning of beginnings) if (word.startsWith(beginning)) return at;
  }
  return -1;
}

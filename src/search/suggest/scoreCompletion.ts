import { beginningsOf } from '../query/completeWord.ts';
import type { Token } from '../../words/text/tokenize.ts';

/** A text that may complete a query. */
export interface Completable {
  readonly text: string;
  /** Codes of its procedures; empty for a word that is only known. */
  readonly codes: readonly string[];
  readonly isName: boolean;
  readonly prior: number;
  readonly bares: readonly string[];
  readonly accents: readonly string[];
}

const AT_START = 0.5;
const SIDE_BY_SIDE = 0.3;
const SAME_DIACRITICS = 0.2;
const LONG_TEXT = 0.012;

/** A word of the query, prepared for thousands of texts. */
export interface TypedWord {
  readonly bare: string;
  /** The beginnings of words that continue this one; empty where the word is finished. */
  readonly beginnings: readonly string[];
  /**
   * The typed diacritics, without a tone that may still move. Null for a word without diacritics, which agrees with
   * any.
   */
  readonly diacritics: string | null;
}

/** All words of a query but the last one are finished. */
export function typedWords(query: readonly Token[]): TypedWord[] {
  return query.map(({ bare, accent, hasDiacritics }, i) => ({
    bare,
    beginnings: i === query.length - 1 ? beginningsOf(bare) : [],
    diacritics: hasDiacritics ? accent.replace(/[`'~?.]$/, '') : null,
  }));
}

/** The score of a completion: it has all words in order, the last one at least begun. 0 where it does not match. */
export function scoreCompletion(query: readonly TypedWord[], entry: Completable): number {
  let at = -1;
  let first = -1;
  let gaps = 0;
  let sameDiacritics = 0;
  for (const word of query) {
    const next = findFrom(entry.bares, at + 1, word);
    if (next < 0) return 0;
    if (first < 0) first = next;
    else gaps += next - at - 1;
    if (word.diacritics === null || entry.accents[next]?.startsWith(word.diacritics)) sameDiacritics += 1;
    at = next;
  }
  const diacritics = sameDiacritics / query.length;
  return (
    1 +
    (first === 0 ? AT_START : 0.1 / (1 + first)) +
    SIDE_BY_SIDE / (1 + gaps) +
    SAME_DIACRITICS * diacritics +
    entry.prior -
    LONG_TEXT * Math.min(40, entry.bares.length)
  );
}

function findFrom(bares: readonly string[], from: number, { bare, beginnings }: TypedWord): number {
  for (let at = from; at < bares.length; at += 1) {
    const word = bares[at] ?? '';
    if (word === bare) return at;
    for (const beginning of beginnings) if (word.startsWith(beginning)) return at;
  }
  return -1;
}

import { tokenize } from '../../words/text/tokenize.ts';
import type { Token } from '../../words/text/tokenize.ts';

export interface PhraseMatch<T> {
  readonly from: number;
  /** Exclusive. */
  readonly until: number;
  readonly entry: T;
}

interface Listed<T> {
  readonly tokens: readonly Token[];
  readonly entry: T;
}

/** Finds listed phrases in a query, longest first. Diacritics must agree unless the query has none. */
export class PhraseMatcher<T> {
  readonly #byBare = new Map<string, Listed<T>[]>();
  /** By the first word, the lengths of the phrases that begin with it. */
  readonly #lengths = new Map<string, Set<number>>();
  #longest = 0;

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, entry] of entries) this.#add(phrase, entry);
  }

  #add(phrase: string, entry: T): void {
    const tokens = tokenize(phrase.normalize('NFC'));
    if (tokens.length === 0) return;
    const key = tokens.map((token) => token.bare).join(' ');
    const listed = this.#byBare.get(key);
    if (listed) listed.push({ tokens, entry });
    else this.#byBare.set(key, [{ tokens, entry }]);
    const first = tokens[0]?.bare ?? '';
    this.#lengths.set(first, (this.#lengths.get(first) ?? new Set()).add(tokens.length));
    this.#longest = Math.max(this.#longest, tokens.length);
  }

  /** Matches in order without overlap; at each position the longest wins. */
  findAll(words: readonly Token[], isBare: boolean): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    const taken = new Set<number>();
    for (let length = Math.min(this.#longest, words.length); length > 0; length -= 1)
      for (let from = 0; from + length <= words.length; from += 1) {
        if (!this.#lengths.get(words[from]?.bare ?? '')?.has(length)) continue;
        const span = words.slice(from, from + length);
        if (span.some((_, i) => taken.has(from + i))) continue;
        const entries = this.#entriesFor(span, isBare);
        if (entries.length === 0) continue;
        span.forEach((_, i) => taken.add(from + i));
        found.push(...entries.map((entry) => ({ from, until: from + length, entry })));
      }
    return found.sort((a, b) => a.from - b.from);
  }

  #entriesFor(span: readonly Token[], isBare: boolean): T[] {
    const listed = this.#byBare.get(span.map((token) => token.bare).join(' ')) ?? [];
    return listed.filter(({ tokens }) => isBare || agrees(tokens, span)).map(({ entry }) => entry);
  }
}

/** Compares diacritics word by word. A word typed without diacritics agrees with any, among others that have them. */
function agrees(listed: readonly Token[], span: readonly Token[]): boolean {
  let bare = 0;
  for (const [i, token] of listed.entries()) {
    const word = span[i];
    if (word === undefined) return false;
    if (word.accent === token.accent) continue;
    if (word.hasDiacritics) return false;
    bare += 1;
  }
  return bare === 0 || bare < listed.length;
}

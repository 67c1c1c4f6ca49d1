import { tokenize } from '../../words/text/tokenize.ts';
import type { Token } from '../../words/text/tokenize.ts';

/** '…' in a pattern stands for up to this many words. */
const LONGEST_GAP = 6;
const GAP = '…';

/** A pattern as its parts: 'nợ … lương' has two. */
type Parts = readonly (readonly Token[])[];

interface Listed<T> {
  readonly parts: Parts;
  readonly entry: T;
}

/**
 * Finds entries by what a question says: words side by side, with gaps where a pattern has '…'. Diacritics must agree
 * unless the question has none.
 */
export class SpokenPatterns<T> {
  readonly #byFirstWord = new Map<string, Listed<T>[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [pattern, entry] of entries) this.#add(pattern, entry);
  }

  #add(pattern: string, entry: T): void {
    const parts = pattern.normalize('NFC').split(GAP).map(tokenize);
    const key = parts[0]?.[0]?.bare;
    if (key === undefined) return;
    const listed = this.#byFirstWord.get(key);
    if (listed) listed.push({ parts, entry });
    else this.#byFirstWord.set(key, [{ parts, entry }]);
  }

  /** Entries in the order in which they begin, each once. */
  findAll(words: readonly Token[], isBare: boolean): T[] {
    const found = new Set<T>();
    for (const [at, { bare }] of words.entries())
      for (const { parts, entry } of this.#byFirstWord.get(bare) ?? [])
        if (!found.has(entry) && fits(parts, words, at, isBare)) found.add(entry);
    return [...found];
  }
}

function fits([first = [], ...others]: Parts, words: readonly Token[], at: number, isBare: boolean): boolean {
  if (!standsAt(first, words, at, isBare)) return false;
  let end = at + first.length;
  for (const part of others) {
    const next = within(part, words, end, isBare);
    if (next < 0) return false;
    end = next + part.length;
  }
  return true;
}

/** Where a part begins, after a gap that is not too long; -1 where it does not. */
function within(part: readonly Token[], words: readonly Token[], from: number, isBare: boolean): number {
  for (let at = from; at <= from + LONGEST_GAP && at < words.length; at += 1) if (standsAt(part, words, at, isBare)) return at;
  return -1;
}

function standsAt(part: readonly Token[], words: readonly Token[], at: number, isBare: boolean): boolean {
  return part.every((token, i) => {
    const word = words[at + i];
    return word !== undefined && (isBare || !word.hasDiacritics ? word.bare === token.bare : word.accent === token.accent);
  });
}

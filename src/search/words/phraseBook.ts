import { familyKey } from '../text/tokenize.ts';
import type { PhraseEntry } from './wordData.ts';

/** What people say for a procedure, found by its code or by the name that it shares with its copies. */
export class PhraseBook {
  readonly #byCode = new Map<string, Set<string>>();
  readonly #byFamily = new Map<string, Set<string>>();

  constructor(entries: readonly PhraseEntry[]) {
    for (const { name, codes, phrases } of entries) {
      for (const code of codes) addAll(this.#byCode, code, phrases);
      addAll(this.#byFamily, familyKey(name), phrases);
    }
  }

  /**
   * Phrases of a procedure, in the order of the data: those listed for its code; for a code that the data does not
   * know, those of its name under any name that it had (a province's copy, a code that came later).
   */
  phrasesFor(code: string, names: readonly string[]): string[] {
    const own = this.#byCode.get(code);
    if (own) return [...own];
    return [...new Set(names.flatMap((name) => [...(this.#byFamily.get(familyKey(name)) ?? [])]))];
  }
}

function addAll(index: Map<string, Set<string>>, key: string, phrases: readonly string[]): void {
  const known = index.get(key) ?? new Set();
  for (const phrase of phrases) known.add(phrase.normalize('NFC'));
  index.set(key, known);
}

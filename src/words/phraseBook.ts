import { familyKey } from './text/tokenize.ts';
import type { PhraseEntry } from './wordData.ts';

/** What people say for a procedure, found by its code or by the name that it shares with its copies. */
export class PhraseBook {
  readonly #familiesByCode = new Map<string, Set<string>>();
  readonly #byFamily = new Map<string, Set<string>>();
  /** Of entries that list no code: the name is all that they go by. */
  readonly #byNameAlone = new Map<string, Set<string>>();

  constructor(entries: readonly PhraseEntry[]) {
    for (const { name, codes, phrases } of entries) {
      const family = familyKey(name);
      for (const code of codes) addAll(this.#familiesByCode, code, [family]);
      addAll(this.#byFamily, family, phrases);
      if (codes.length === 0) addAll(this.#byNameAlone, family, phrases);
    }
  }

  /**
   * Phrases of a procedure, in the order of the data: those of the families that list its code; for a code that the data
   * does not know, those of its name under any name that it had (a province's copy, a code that came later). Entries
   * without codes speak for every procedure that bears their name.
   */
  phrasesFor(code: string, names: readonly string[]): string[] {
    const families = names.map(familyKey);
    const own = this.#familiesByCode.get(code) ?? families;
    return [...new Set([...phrasesOf(this.#byFamily, own), ...phrasesOf(this.#byNameAlone, families)])];
  }
}

function phrasesOf(index: ReadonlyMap<string, ReadonlySet<string>>, families: Iterable<string>): string[] {
  return [...families].flatMap((family) => [...(index.get(family) ?? [])]);
}

function addAll(index: Map<string, Set<string>>, key: string, texts: readonly string[]): void {
  const known = index.get(key) ?? new Set();
  for (const text of texts) known.add(text.normalize('NFC'));
  index.set(key, known);
}

import { familyKey } from './text/tokenize.ts';
import type { PhraseEntry } from './wordData.ts';

/** Everyday phrases for procedures, by code or by a name shared with copies. */
export class PhraseBook {
  readonly #familiesByCode = new Map<string, Set<string>>();
  readonly #byFamily = new Map<string, Set<string>>();
  /** Phrases of entries without codes: they are found by name only. */
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
   * The family of a province's own record: the national name that the data lists its code under, else its own name.
   * Copies that word the name in another way still fold under the national record.
   */
  familyOf(code: string, name: string, isLocal: boolean): string {
    const [listed] = isLocal ? (this.#familiesByCode.get(code) ?? []) : [];
    return listed ?? familyKey(name);
  }

  /**
   * Phrases of a procedure, in the order of the data. A code in the data has those of its families. Another code (a
   * province's copy, a later code) has those of any of its names. Entries without codes apply to every procedure of
   * their name.
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

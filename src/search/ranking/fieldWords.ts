import type { PreparedQuery, QueryVariant } from '../query/preparedQuery.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { CompiledDocument } from './compiledDocument.ts';

/** Each field's words are mixed with this many words of the whole catalogue, about as many as a small field has. */
const PRIOR_WORDS = 200;
/** A word that a field never uses must not rule the field out. */
const LEAST_EVIDENCE = -3;
/** Words of a query depend on each other: together they prove about half of their sum. */
const SHARE_OF_EVIDENCE = 0.5;
const LEAST_IMPORTANCE = 0.5;
const MOST_VARIANTS = 3;

/** A word of the query, and its share of all words in the catalogue. */
interface TellingWord {
  readonly accent: number;
  readonly everywhere: number;
}

interface FieldCounts {
  readonly counts: Map<number, number>;
  total: number;
}

/**
 * Which words each field uses in names and phrases. It finds the field of a query whose words are in no right
 * procedure: 'bé mười tuổi được mời đóng phim'.
 */
export class FieldWords {
  readonly #lexicon: Lexicon;
  readonly #fields = new Map<string, FieldCounts>();
  readonly #all: FieldCounts = { counts: new Map(), total: 0 };

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Adds a document (`sign` 1) or removes it (-1). */
  count({ document, titles }: CompiledDocument, sign: 1 | -1): void {
    for (const field of document.fields) {
      let counts = this.#fields.get(field);
      if (!counts) this.#fields.set(field, (counts = { counts: new Map(), total: 0 }));
      for (const { accents } of titles)
        for (const accent of accents) {
          add(counts, accent, sign);
          add(this.#all, accent, sign);
        }
    }
  }

  /**
   * How well each field fits a query: 1 for the best field, towards 0 for bad ones (naive Bayes over fields, smoothed
   * by the whole catalogue). Empty for a query without telling words.
   */
  suitability(query: PreparedQuery, fields: ReadonlySet<string>): ReadonlyMap<string, number> {
    const evidence = new Map<string, number>();
    for (const variant of query.variants.slice(0, MOST_VARIANTS)) {
      const words = this.#tellingWords(variant);
      if (words.length === 0) continue;
      for (const field of fields) evidence.set(field, Math.max(evidence.get(field) ?? -Infinity, this.#evidenceFor(field, words)));
    }
    const most = Math.max(...evidence.values());
    return new Map([...evidence].map(([field, value]) => [field, Math.exp(value - most)]));
  }

  #tellingWords({ words }: QueryVariant): TellingWord[] {
    return words
      .filter((word) => word.importance > LEAST_IMPORTANCE)
      .map((word) => this.#lexicon.accentId(word.accent))
      .map((accent) => ({ accent, everywhere: (this.#all.counts.get(accent) ?? 0) / this.#all.total }))
      .filter(({ everywhere }) => everywhere > 0);
  }

  /** Natural logarithm of how much more likely the words are in this field than in the whole catalogue. */
  #evidenceFor(field: string, words: readonly TellingWord[]): number {
    const { counts, total } = this.#fields.get(field) ?? { counts: new Map<number, number>(), total: 0 };
    let evidence = 0;
    for (const { accent, everywhere } of words) {
      const here = ((counts.get(accent) ?? 0) + PRIOR_WORDS * everywhere) / (total + PRIOR_WORDS);
      evidence += Math.max(LEAST_EVIDENCE, Math.log(here / everywhere));
    }
    return SHARE_OF_EVIDENCE * evidence;
  }
}

function add(to: FieldCounts, word: number, by: number): void {
  to.counts.set(word, (to.counts.get(word) ?? 0) + by);
  to.total += by;
}

import type { PreparedQuery, QueryVariant } from '../query/preparedQuery.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { CompiledDocument } from './compiledDocument.ts';

/** What a field's own words are mixed with: so many words of the catalogue as a whole, about what a small field has. */
const PRIOR_WORDS = 200;
/** One word that a field never uses must not rule it out. */
const LEAST_EVIDENCE = -3;
/** Words of a query are not independent of each other: together they say about half of what they would. */
const SHARE_OF_EVIDENCE = 0.5;
const LEAST_IMPORTANCE = 0.5;
const MOST_VARIANTS = 3;

/** A word of the query, and its share of all words of the catalogue. */
interface TellingWord {
  readonly accent: number;
  readonly everywhere: number;
}

interface FieldCounts {
  readonly counts: Map<number, number>;
  total: number;
}

/**
 * How each field of the catalogue speaks: which accented syllables stand in the names and phrases of its procedures. Tells
 * what a query is about when none of its words stands in the right procedure ('bé mười tuổi được mời đóng phim').
 */
export class FieldWords {
  readonly #lexicon: Lexicon;
  readonly #fields = new Map<string, FieldCounts>();
  readonly #all: FieldCounts = { counts: new Map(), total: 0 };

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Counts a document in (`sign` 1) or out (-1). */
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
   * How well each field suits a query, by its best interpretation: 1 for the field that suits it best, towards 0 for those that
   * do not (naive Bayes over fields, smoothed by the whole catalogue). Empty where the query says nothing.
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

  /** Natural logarithm of how much likelier the field is to say the words than the catalogue as a whole. */
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

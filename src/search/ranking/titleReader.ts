import type { Lexicon } from '../language/lexicon.ts';
import type { CompiledDocument, CompiledTitle, Row, TitleMeasure } from './compiledDocument.ts';
import type { QueryTerms, Slot, TermEntry, VariantTerms } from './queryTerms.ts';

const WORTH_OF_THE_BEGINNING = 0.02;
/** Nobody needs more words to name a procedure: of a longer question, a title covers all with this much (in rarities). */
const ENOUGH_TO_NAME = 20;
/** The most matches of a title that are read. */
const MOST_MATCHES = 1000;

/**
 * Each match of the title that is read: its position, the weight there, the term and how well it matches. Titles are read
 * one at a time, so all searches share these.
 */
const AT = new Int32Array(MOST_MATCHES);
const WEIGHT = new Float64Array(MOST_MATCHES);
const MATCHED = new Uint16Array(MOST_MATCHES);
const VALUE = new Float64Array(MOST_MATCHES);

/** Reads titles for all variants of a query: which terms and pairs of the query each one has, and how well. */
export class TitleReader {
  /** Of the title read last: the best match of each term and pair, and those that it has. */
  readonly matches: Float64Array;
  readonly pairs: Float64Array;
  /** How often the titles read since they were last emptied have each term and pair. */
  readonly uses: Float64Array;
  readonly pairUses: Float64Array;
  readonly metTerms: Uint16Array;
  readonly metPairs: Uint16Array;
  termCount = 0;
  pairCount = 0;
  readonly #terms: QueryTerms;
  readonly #bareOf: Uint32Array;
  readonly #rarities: Float64Array;
  readonly #lastAt: Int32Array;
  readonly #lastValue: Float64Array;
  #count = 0;
  #measure: TitleMeasure = { rarities: null, whole: 0, first: -1 };

  constructor(terms: QueryTerms, lexicon: Lexicon) {
    const { length } = terms.interpretations;
    this.#terms = terms;
    this.#bareOf = lexicon.accentBares();
    this.#rarities = lexicon.rarities();
    this.matches = new Float64Array(length);
    this.pairs = new Float64Array(terms.pairCount);
    this.uses = new Float64Array(length);
    this.pairUses = new Float64Array(terms.pairCount);
    this.metTerms = new Uint16Array(length);
    this.metPairs = new Uint16Array(terms.pairCount);
    this.#lastAt = new Int32Array(length).fill(-2);
    this.#lastValue = new Float64Array(length);
  }

  /** Reads a title of a document; null where it has no term of the query. */
  read(compiled: CompiledDocument, { syllables, weights }: Row, index: number): CompiledTitle | null {
    const from = index === 0 ? compiled.titles.length : (syllables[index - 1] ?? 0);
    const until = syllables[index] ?? 0;
    const terms = this.#terms;
    this.#forget();
    for (let i = from; i < until; i += 1) {
      const accent = syllables[i] ?? 0;
      const slot = terms.slotFor(accent);
      if (slot) this.#match(slot, accent, (weights?.[i] ?? 1) * slot.rarity, i - from);
    }
    const title = this.#count === 0 ? undefined : compiled.titles[index];
    if (!title) return null;
    this.#measure = title.measure.rarities === this.#rarities ? title.measure : this.#measured(title);
    return title;
  }

  #measured(title: CompiledTitle): TitleMeasure {
    const { accents, measure } = title;
    measure.whole = 0;
    measure.first = -1;
    for (let at = 0; at < accents.length; at += 1) {
      const weight = this.#weightAt(title, at);
      measure.whole += weight;
      if (weight > 0 && measure.first < 0) measure.first = at;
    }
    measure.rarities = this.#rarities;
    return measure;
  }

  #weightAt({ accents, weights }: CompiledTitle, at: number): number {
    return (weights?.[at] ?? 1) * (this.#rarities[this.#bareOf[accents[at] ?? 0] ?? 0] ?? 0);
  }

  /**
   * How like the title and one variant are, 0 to 1: how far each covers the other, and whether the title begins with an
   * important word of the variant. -1 where it has none of its words. A number alone leaves no garbage.
   */
  likeness({ hasTerm, weightOfTerm, totalWeight }: VariantTerms): number {
    let weighed = 0;
    let beginsAlike = false;
    let isMet = false;
    for (let i = 0; i < this.#count;) {
      const at = AT[i] ?? 0;
      const weight = WEIGHT[i] ?? 0;
      let best = 0;
      for (; i < this.#count && AT[i] === at; i += 1) {
        if (hasTerm[MATCHED[i] ?? 0] === 0) continue;
        isMet = true;
        best = Math.max(best, VALUE[i] ?? 0);
      }
      weighed += weight * best;
      if (best > 0.5 && at - this.#measure.first < 2) beginsAlike = true;
    }
    if (!isMet) return -1;
    const covered = totalWeight > 0 ? Math.min(1, this.#coveredWeight(weightOfTerm) / Math.min(totalWeight, ENOUGH_TO_NAME)) : 0;
    const precision = weighed / this.#measure.whole;
    return Math.sqrt(precision * covered) + (beginsAlike ? WORTH_OF_THE_BEGINNING : 0);
  }

  #coveredWeight(weightOfTerm: Float64Array): number {
    let covered = 0;
    for (let i = 0; i < this.termCount; i += 1) {
      const term = this.metTerms[i] ?? 0;
      covered += (this.matches[term] ?? 0) * (weightOfTerm[term] ?? 0);
    }
    return covered;
  }

  #forget(): void {
    for (let i = 0; i < this.termCount; i += 1) {
      const term = this.metTerms[i] ?? 0;
      this.matches[term] = 0;
      this.#lastAt[term] = -2;
    }
    for (let i = 0; i < this.pairCount; i += 1) this.pairs[this.metPairs[i] ?? 0] = 0;
    this.termCount = 0;
    this.pairCount = 0;
    this.#count = 0;
  }

  #match({ entries }: Slot, accent: number, weight: number, at: number): void {
    if (weight === 0) return;
    for (const entry of entries) {
      const { term } = entry;
      const value = matchOf(entry, accent);
      this.#meet(term, value);
      for (const { first, pair } of this.#terms.pairsInto[term] ?? [])
        if (this.#lastAt[first] === at - 1) this.#matchPair(pair, value * (this.#lastValue[first] ?? 0));
      this.#note(at, weight, term, value);
    }
    // Only now: a word must not count as its own neighbour.
    for (const entry of entries) {
      const { term } = entry;
      const value = matchOf(entry, accent);
      if (this.#lastAt[term] === at && (this.#lastValue[term] ?? 0) >= value) continue;
      this.#lastAt[term] = at;
      this.#lastValue[term] = value;
    }
  }

  #meet(term: number, value: number): void {
    if (this.matches[term] === 0) this.metTerms[this.termCount++] = term;
    if (value > (this.matches[term] ?? 0)) this.matches[term] = value;
    this.uses[term] = (this.uses[term] ?? 0) + value;
  }

  #matchPair(pair: number, value: number): void {
    if (this.pairs[pair] === 0) this.metPairs[this.pairCount++] = pair;
    if (value > (this.pairs[pair] ?? 0)) this.pairs[pair] = value;
    this.pairUses[pair] = (this.pairUses[pair] ?? 0) + value;
  }

  #note(at: number, weight: number, term: number, value: number): void {
    if (this.#count >= MOST_MATCHES) return;
    AT[this.#count] = at;
    WEIGHT[this.#count] = weight;
    MATCHED[this.#count] = term;
    VALUE[this.#count] = value;
    this.#count += 1;
  }
}

/** How well an accented syllable matches a term: fully, or with other diacritics. */
function matchOf({ accent: asked, weight, otherDiacritics }: TermEntry, accent: number): number {
  return asked < 0 || asked === accent ? weight : weight * otherDiacritics;
}

import { GAP } from '../language/lexicon.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { CompiledDocument, CompiledTitle, Row } from './compiledDocument.ts';
import { rowOf } from './compiledDocument.ts';
import type { QueryTerms, VariantTerms } from './queryTerms.ts';
import { TitleReader } from './titleReader.ts';

/** The weight of each kind of evidence. */
const WEIGHTS = {
  coverage: 0.42,
  pairs: 0.2,
  likeness: 0.38,
  /** A match in a phrase or a former name, compared with one in the name. */
  phrase: 0.95,
  formerName: 0.92,
  middle: 0.7,
  middlePair: 0.5,
  outer: 0.35,
  body: 0.3,
};

/**
 * Matches a query with one document after another. Words and pairs count at their best position anywhere in the
 * document. The most similar title counts too: how far the query covers it and it covers the query.
 */
export class DocumentMatch {
  readonly #terms: QueryTerms;
  readonly #titles: TitleReader;
  /** Of the document read last: the best match of each term and pair, and by variant the likest title. */
  readonly #bestTerms: Float64Array;
  readonly #bestPairs: Float64Array;
  readonly #likeness: Float64Array;
  readonly #lastAt: Int32Array;
  /** All interpretations, each with its term. */
  readonly #readings: readonly { readonly term: number; readonly bare: number; readonly weight: number }[];
  /** Of what was scored last: the share of the variant that the document covers, and how like its likest title is. */
  coverage = 0;
  likeness = 0;

  constructor(terms: QueryTerms, lexicon: Lexicon) {
    this.#terms = terms;
    this.#titles = new TitleReader(terms, lexicon);
    this.#bestTerms = new Float64Array(terms.interpretations.length);
    this.#bestPairs = new Float64Array(terms.pairCount);
    this.#likeness = new Float64Array(terms.variants.length);
    this.#lastAt = new Int32Array(terms.interpretations.length);
    this.#readings = terms.interpretations.flatMap((all, term) => all.map(({ bare, weight }) => ({ term, bare, weight })));
  }

  /** How often the titles of the document read last have each term. */
  get uses(): Float64Array {
    return this.#titles.uses;
  }

  /** The same for each pair. */
  get pairUses(): Float64Array {
    return this.#titles.pairUses;
  }

  read(compiled: CompiledDocument): void {
    this.#bestTerms.fill(0);
    this.#bestPairs.fill(0);
    this.#likeness.fill(0);
    const row = rowOf(compiled);
    this.#readMiddle(row, compiled);
    this.uses.fill(0);
    this.pairUses.fill(0);
    for (let i = 0; i < compiled.titles.length; i += 1) {
      const title = this.#titles.read(compiled, row, i);
      if (title) this.#keep(kindWeight(title));
    }
    this.#readFarther(compiled);
  }

  /** How well the document read last matches a variant; sets what is told besides. */
  score(variant: VariantTerms, at: number): number {
    const { terms, termWeights, totalWeight, pairs, pairWeights, totalPairWeight } = variant;
    const coverage = weightedShare(this.#bestTerms, terms, termWeights, totalWeight);
    // Without a known pair, the words alone count.
    const paired = totalPairWeight > 0 ? weightedShare(this.#bestPairs, pairs, pairWeights, totalPairWeight) : coverage;
    this.coverage = coverage;
    this.likeness = this.#likeness[at] ?? 0;
    return WEIGHTS.coverage * coverage + WEIGHTS.pairs * paired + WEIGHTS.likeness * this.likeness;
  }

  /** Takes over what the title read last has more than those before it. */
  #keep(kind: number): void {
    const { metTerms, termCount, matches, metPairs, pairCount, pairs } = this.#titles;
    const { variants } = this.#terms;
    for (let i = 0; i < variants.length; i += 1) {
      const variant = variants[i];
      if (variant) raise(this.#likeness, i, kind * this.#titles.likeness(variant));
    }
    for (let i = 0; i < termCount; i += 1) raise(this.#bestTerms, metTerms[i] ?? 0, kind * (matches[metTerms[i] ?? 0] ?? 0));
    for (let i = 0; i < pairCount; i += 1) raise(this.#bestPairs, metPairs[i] ?? 0, kind * (pairs[metPairs[i] ?? 0] ?? 0));
  }

  #readMiddle({ syllables }: Row, { titles, length }: CompiledDocument): void {
    const lastAt = this.#lastAt.fill(-2);
    for (let at = titles.length + length; at < syllables.length; at += 1) {
      const accent = syllables[at] ?? GAP;
      const entries = accent === GAP ? undefined : this.#terms.slotFor(accent)?.entries;
      if (!entries) continue;
      for (const { term, weight } of entries) {
        raise(this.#bestTerms, term, WEIGHTS.middle * weight);
        for (const { first, pair } of this.#terms.pairsInto[term] ?? [])
          if (lastAt[first] === at - 1) raise(this.#bestPairs, pair, WEIGHTS.middlePair * weight);
      }
      for (const { term } of entries) lastAt[term] = at;
    }
  }

  /** Reads papers and the body: only for words without a better match, because each look costs a search. */
  #readFarther({ outer, body }: CompiledDocument): void {
    if (outer.length === 0 && body.length === 0) return;
    for (const { term, bare, weight } of this.#readings) {
      const best = this.#bestTerms[term] ?? 0;
      if (best < WEIGHTS.outer * weight && includes(outer, bare)) this.#bestTerms[term] = WEIGHTS.outer * weight;
      else if (best < WEIGHTS.body * weight && includes(body, bare)) this.#bestTerms[term] = WEIGHTS.body * weight;
    }
  }
}

function weightedShare(values: Float64Array, at: Uint16Array | Int32Array, weights: Float64Array, total: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] ?? 0;
    if (weight !== 0) sum += (values[at[i] ?? 0] ?? 0) * weight;
  }
  return total > 0 ? sum / total : 0;
}

function kindWeight(title: CompiledTitle): number {
  if (title.kind === 'name') return 1;
  return title.kind === 'phrase' ? WEIGHTS.phrase : WEIGHTS.formerName;
}

function raise(values: Float64Array, at: number, to: number): void {
  if (to > (values[at] ?? 0)) values[at] = to;
}

function includes(sorted: Uint32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return true;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

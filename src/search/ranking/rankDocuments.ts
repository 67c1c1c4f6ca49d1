import type { Lexicon } from '../language/lexicon.ts';
import type { PreparedQuery } from '../query/preparedQuery.ts';
import type { CompiledDocument, CompiledTitle } from './compiledDocument.ts';
import { documentPrior } from './documentPrior.ts';
import { VariantScorer } from './scoreTitle.ts';
import { titleQualifiers } from './titleQualifiers.ts';
import type { QueryQualifiers } from './titleQualifiers.ts';
import { readQualifiers } from './titleQualifiers.ts';

export interface RankedDocument {
  readonly compiled: CompiledDocument;
  readonly score: number;
  /** Share of what was asked that the document answers, 0 to 1. */
  readonly coverage: number;
  /** Index of the variant that found it best. */
  readonly variant: number;
}

/** What each kind of evidence is worth. */
export const WEIGHTS = {
  coverage: 0.5,
  pairs: 0.22,
  precision: 0.28,
  begins: 0.02,
  phrase: 0.97,
  formerName: 0.92,
  otherTitle: 0.85,
  middle: 0.7,
  middlePair: 0.5,
  body: 0.3,
};

/** Scores each document by its best title under the query's best variant. Best first; equal scores by code. */
export function rankDocuments(
  query: PreparedQuery,
  documents: readonly CompiledDocument[],
  lexicon: Lexicon,
): RankedDocument[] {
  const scorers = query.variants.map((variant) => new VariantScorer(variant, lexicon));
  const qualifiers = query.variants.map((variant) => readQualifiers(variant.words.map((word) => word.fold).join(' ')));
  return documents
    .map((compiled) => {
      let best: RankedDocument = { compiled, score: 0, coverage: 0, variant: 0 };
      for (const [variant, scorer] of scorers.entries()) {
        const { score, coverage } = scoreDocument(scorer, compiled, qualifiers[variant]);
        const weighted = score * scorer.variant.weight;
        if (weighted > best.score) best = { compiled, score: weighted, coverage, variant };
      }
      return best;
    })
    .sort((a, b) => b.score - a.score || (a.compiled.document.id < b.compiled.document.id ? -1 : 1));
}

function scoreDocument(
  scorer: VariantScorer,
  compiled: CompiledDocument,
  qualifiers: QueryQualifiers | undefined,
): { score: number; coverage: number } {
  const elsewhere = matchesElsewhere(scorer, compiled);
  let score = 0;
  let coverage = 0;
  for (const title of compiled.titles) {
    const { precision, beginsAlike } = scorer.readTitle(title);
    const found = combine(scorer, elsewhere);
    const total =
      kindWeight(title) *
      (WEIGHTS.coverage * found.coverage +
        WEIGHTS.pairs * found.pairs +
        WEIGHTS.precision * precision * Math.sqrt(found.inTitle) +
        (beginsAlike ? WEIGHTS.begins : 0));
    if (total > score) {
      score = total;
      coverage = found.coverage;
    }
    if (title.kind === 'name') keepBest(elsewhere.terms, scorer.matches, WEIGHTS.otherTitle);
  }
  const qualified = qualifiers ? titleQualifiers(compiled.document, qualifiers) : 0;
  return { score: Math.max(0, score + documentPrior(compiled.document, scorer.variant) + qualified), coverage };
}

function kindWeight(title: CompiledTitle): number {
  if (title.kind === 'name') return 1;
  return title.kind === 'phrase' ? WEIGHTS.phrase : WEIGHTS.formerName;
}

interface Elsewhere {
  readonly terms: Float64Array;
  readonly pairs: Float64Array;
}

/** What the document says outside its titles. */
function matchesElsewhere(scorer: VariantScorer, { middle, body }: CompiledDocument): Elsewhere {
  const terms = new Float64Array(scorer.size);
  const pairs = new Float64Array(Math.max(0, scorer.size - 1));
  const lastAt = new Int32Array(scorer.size).fill(-2);
  for (let at = 0; at < middle.length; at += 1) {
    const fold = (middle[at] ?? 0) - 1;
    const entries = fold < 0 ? undefined : scorer.entriesFor(fold);
    if (!entries) continue;
    for (const { term, weight } of entries) {
      raise(terms, term, WEIGHTS.middle * weight);
      if (term > 0 && lastAt[term - 1] === at - 1) raise(pairs, term - 1, WEIGHTS.middlePair * weight);
    }
    for (const { term } of entries) lastAt[term] = at;
  }
  if (body.length > 0)
    scorer.variant.words.forEach((word, term) => {
      for (const reading of word.readings) if (includes(body, reading.fold)) raise(terms, term, WEIGHTS.body * reading.weight);
    });
  return { terms, pairs };
}

function combine(scorer: VariantScorer, elsewhere: Elsewhere): { coverage: number; pairs: number; inTitle: number } {
  let coverage = 0;
  let inTitle = 0;
  for (let term = 0; term < scorer.size; term += 1) {
    const weight = scorer.termWeights[term] ?? 0;
    const match = scorer.matches[term] ?? 0;
    inTitle += weight * match;
    coverage += weight * Math.max(match, elsewhere.terms[term] ?? 0);
  }
  let pairs = 0;
  for (let pair = 0; pair < scorer.pairs.length; pair += 1)
    pairs += (scorer.pairWeights[pair] ?? 0) * Math.max(scorer.pairs[pair] ?? 0, elsewhere.pairs[pair] ?? 0);
  const total = scorer.totalWeight || 1;
  return {
    coverage: coverage / total,
    inTitle: inTitle / total,
    // Without a known pair the words alone must do.
    pairs: scorer.totalPairWeight > 0 ? pairs / scorer.totalPairWeight : coverage / total,
  };
}

function keepBest(values: Float64Array, others: Float64Array, factor: number): void {
  for (let i = 0; i < values.length; i += 1) raise(values, i, factor * (others[i] ?? 0));
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

import { GAP } from '../language/lexicon.ts';
import type { PreparedQuery } from '../query/preparedQuery.ts';
import type { SearchIndex } from '../searchIndex.ts';
import type { CompiledDocument, CompiledTitle } from './compiledDocument.ts';
import type { FieldWords } from './fieldWords.ts';
import { weighPrior } from './documentPrior.ts';
import { VariantScorer } from './scoreTitle.ts';
import { qualify, readQueryQualifiers } from './titleQualifiers.ts';
import type { Qualifiers } from './titleQualifiers.ts';

export interface RankedDocument {
  readonly compiled: CompiledDocument;
  readonly score: number;
  /** The share of the query that the document covers, 0 to 1. */
  readonly coverage: number;
  /** Index of the query variant with the best score. */
  readonly variant: number;
}

/** The weight of each kind of evidence. */
export const WEIGHTS = {
  coverage: 0.42,
  pairs: 0.2,
  likeness: 0.38,
  begins: 0.02,
  /** A match in a phrase or a former name, compared with one in the name. */
  phrase: 0.95,
  formerName: 0.92,
  middle: 0.7,
  middlePair: 0.5,
  outer: 0.35,
  body: 0.3,
  /** The document belongs to the field of the query. */
  field: 0.15,
};

/** Scores each document by its best title under the best variant. Sorted best first; equal scores by code. */
export function rankDocuments(
  query: PreparedQuery,
  documents: readonly CompiledDocument[],
  { language: { lexicon }, fieldWords }: Pick<SearchIndex, 'language' | 'fieldWords'>,
): RankedDocument[] {
  const scorers = query.variants.map((variant) => new VariantScorer(variant, lexicon));
  const qualifiers = query.variants.map((variant) => readQueryQualifiers(variant.words.map((word) => word.accent)));
  const ranked = documents.map((compiled) => {
    let best: RankedDocument = { compiled, score: 0, coverage: 0, variant: 0 };
    for (const [variant, scorer] of scorers.entries()) {
      const { score, coverage } = scoreDocument(scorer, compiled, qualifiers[variant]);
      const weighted = score * scorer.variant.weight;
      if (weighted > best.score) best = { compiled, score: weighted, coverage, variant };
    }
    return best;
  });
  return withField(query, ranked, fieldWords).sort(
    (a, b) => b.score - a.score || (a.compiled.document.id < b.compiled.document.id ? -1 : 1),
  );
}

/** From this score on, the words are enough; this far below it, the field counts in full. */
const SURE = 0.8;
const UNSURE = 0.35;

/** The weaker the words are, the more the field of the procedure counts. */
function withField(query: PreparedQuery, ranked: readonly RankedDocument[], fieldWords: FieldWords): RankedDocument[] {
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
  const worth = WEIGHTS.field * Math.min(1, Math.max(0, (SURE - best) / UNSURE));
  if (worth === 0) return [...ranked];
  const suitability = fieldWords.suitability(query, new Set(ranked.flatMap(({ compiled }) => compiled.document.fields)));
  return ranked.map((found) => {
    const suits = found.compiled.document.fields.reduce((most, field) => Math.max(most, suitability.get(field) ?? 0), 0);
    return { ...found, score: found.score + worth * suits };
  });
}

/**
 * Words and pairs count at their best position anywhere in the document. The most similar title counts too: how far the
 * query covers it and it covers the query.
 */
function scoreDocument(
  scorer: VariantScorer,
  compiled: CompiledDocument,
  qualifiers: Qualifiers | undefined,
): { score: number; coverage: number } {
  const { bestTerms, bestPairs, termWeights, totalWeight } = scorer;
  bestTerms.fill(0);
  bestPairs.fill(0);
  matchElsewhere(scorer, compiled);
  let likeness = 0;
  for (const title of compiled.titles) {
    if (!scorer.readTitle(title)) continue;
    const kind = kindWeight(title);
    const covered = weightedShare(scorer.matches, termWeights, totalWeight);
    likeness = Math.max(likeness, kind * (Math.sqrt(scorer.precision * covered) + (scorer.beginsAlike ? WEIGHTS.begins : 0)));
    keepBest(bestTerms, scorer.matches, kind);
    keepBest(bestPairs, scorer.pairs, kind);
  }
  const coverage = weightedShare(bestTerms, termWeights, totalWeight);
  // Without a known pair, the words alone count.
  const pairs = scorer.totalPairWeight > 0 ? weightedShare(bestPairs, scorer.pairWeights, scorer.totalPairWeight) : coverage;
  const found = WEIGHTS.coverage * coverage + WEIGHTS.pairs * pairs + WEIGHTS.likeness * likeness;
  const qualified = qualifiers ? qualify(compiled.document, qualifiers) : 0;
  return { score: Math.max(0, found + weighPrior(compiled.prior, scorer.asked) + qualified), coverage };
}

function weightedShare(values: Float64Array, weights: Float64Array, total: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += (values[i] ?? 0) * (weights[i] ?? 0);
  return total > 0 ? sum / total : 0;
}

function kindWeight(title: CompiledTitle): number {
  if (title.kind === 'name') return 1;
  return title.kind === 'phrase' ? WEIGHTS.phrase : WEIGHTS.formerName;
}

/** Matches outside the titles. */
function matchElsewhere(scorer: VariantScorer, { middle, outer, body }: CompiledDocument): void {
  const { bestTerms, bestPairs, lastAt } = scorer;
  lastAt.fill(-2);
  for (let at = 0; at < middle.length; at += 1) {
    const accent = middle[at] ?? GAP;
    const entries = accent === GAP ? undefined : scorer.entriesFor(accent);
    if (!entries) continue;
    for (const { term, weight } of entries) {
      raise(bestTerms, term, WEIGHTS.middle * weight);
      if (term > 0 && lastAt[term - 1] === at - 1) raise(bestPairs, term - 1, WEIGHTS.middlePair * weight);
    }
    for (const { term } of entries) lastAt[term] = at;
  }
  for (const [term, word] of scorer.variant.words.entries())
    for (const { bare, weight } of word.interpretations) {
      if (includes(outer, bare)) raise(bestTerms, term, WEIGHTS.outer * weight);
      else if (includes(body, bare)) raise(bestTerms, term, WEIGHTS.body * weight);
    }
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

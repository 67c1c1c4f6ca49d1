import type { PreparedQuery } from '../query/preparedQuery.ts';
import type { SearchIndex } from '../searchIndex.ts';
import type { CompiledDocument } from './compiledDocument.ts';
import { qualifiersOfDocument } from './compiledDocument.ts';
import { DocumentMatch } from './documentMatch.ts';
import type { FieldWords } from './fieldWords.ts';
import { weighPrior } from './documentPrior.ts';
import { QueryTerms } from './queryTerms.ts';
import { FamilySpeech } from './familySpeech.ts';
import type { ToldFamily, Unanswerable } from './familySpeech.ts';
import type { Qualifiers } from '../language/qualifierReader.ts';
import { qualifiersOf, qualify } from './titleQualifiers.ts';

export interface RankedDocument {
  readonly compiled: CompiledDocument;
  readonly score: number;
  /** The share of the query that the document covers, 0 to 1. */
  readonly coverage: number;
  /** How like the question its likest title is, 0 to 1. */
  readonly likeness: number;
  /** How much likelier its family speaks as the question does than everybody: the natural logarithm. */
  readonly speech: number;
  /** The question is word for word what everybody says for it. */
  readonly isEveryday: boolean;
  /** Index of the query variant with the best score. */
  readonly variant: number;
  /** The share of the query's variants under which its family comes first, 0 to 1. */
  readonly agreement: number;
}

/** Where a document is still being scored. */
class Scored implements RankedDocument {
  /** By its words, acts and prior alone, whatever else is ranked. */
  ownScore = 0;
  score = 0;
  coverage = 0;
  likeness = 0;
  speech = 0;
  isEveryday = false;
  variant = 0;
  readonly compiled: CompiledDocument;
  agreement = 0;
  /** Its score under each variant. */
  readonly underVariants: Float64Array;

  constructor(compiled: CompiledDocument, variants: number) {
    this.compiled = compiled;
    this.underVariants = new Float64Array(variants);
  }
}

/** How much of the score is that of the whole question, where one of its sentences or clauses fits better alone. */
const SHARE_OF_THE_WHOLE = 0.5;
/** This many procedures are found by their stories alone. */
const MOST_TOLD = 12;
/** What it is worth that the document belongs to the field of the query. */
const WORTH_OF_FIELD = 0.15;

/** Ranks documents for one query: the query is read once, and each document once, however often it is ranked. */
export class Ranking {
  readonly #query: PreparedQuery;
  readonly #terms: QueryTerms;
  readonly #speech: FamilySpeech;
  readonly #index: Pick<SearchIndex, 'language' | 'fieldWords'>;
  readonly #match: DocumentMatch;
  readonly #qualifiers: readonly Qualifiers[];
  /** The code that everybody means who says just this. */
  readonly #meant: string | undefined;
  readonly #scored = new Map<CompiledDocument, Scored>();

  constructor(query: PreparedQuery, index: Pick<SearchIndex, 'language' | 'fieldWords'>) {
    const { lexicon, qualifiers, everyday } = index.language;
    this.#query = query;
    this.#index = index;
    this.#terms = new QueryTerms(query, lexicon);
    this.#speech = new FamilySpeech(this.#terms, index.language);
    this.#match = new DocumentMatch(this.#terms, lexicon);
    this.#qualifiers = qualifiersOf(query, qualifiers);
    this.#meant = everyday.get(query.said);
  }

  /** The procedures whose stories are the most like the question, the likest first. */
  likestTold(): ToldFamily[] {
    return this.#speech.likest(MOST_TOLD);
  }

  /** The matter without a procedure that is told most as the question is; null where none is. */
  unanswerable(): Unanswerable | null {
    return this.#speech.unanswerable();
  }

  /**
   * Scores each document by its best title under the best variant. Sorted best first; equal scores by code. Scores compare
   * documents with one another, so they hold until the same query ranks others.
   */
  rank(documents: readonly CompiledDocument[]): RankedDocument[] {
    if (documents.length === 0) return [];
    const ranked = documents.map((compiled) => this.#scoreOf(compiled));
    for (const found of ranked) found.score = found.ownScore;
    agree(ranked, this.#terms.variants.length);
    return withEveryday(withField(this.#query, withSpeech(ranked, this.#terms), this.#index.fieldWords)).sort(
      (a, b) => b.score - a.score || (a.compiled.document.id < b.compiled.document.id ? -1 : 1),
    );
  }

  #scoreOf(compiled: CompiledDocument): Scored {
    let scored = this.#scored.get(compiled);
    if (!scored) this.#scored.set(compiled, (scored = this.#score(compiled)));
    return scored;
  }

  #score(compiled: CompiledDocument): Scored {
    const { variants } = this.#terms;
    const own = qualifiersOfDocument(compiled, this.#index.language.qualifiers);
    const best = new Scored(compiled, variants.length);
    let whole = 0;
    this.#match.read(compiled);
    best.speech = this.#speech.of(compiled, this.#match);
    variants.forEach((variant, i) => {
      const found = this.#match.score(variant, i);
      const score = Math.max(0, found + weighPrior(compiled.prior, variant.asked) + qualify(own, this.#qualifiers[i] ?? own));
      best.underVariants[i] = score;
      const weighted = score * variant.variant.weight;
      if (!variant.variant.isPart) whole = Math.max(whole, weighted);
      if (weighted <= best.ownScore) return;
      best.ownScore = weighted;
      best.coverage = this.#match.coverage;
      best.likeness = this.#match.likeness;
      best.variant = i;
    });
    best.ownScore = SHARE_OF_THE_WHOLE * whole + (1 - SHARE_OF_THE_WHOLE) * best.ownScore;
    best.isEveryday = compiled.document.code === this.#meant;
    return best;
  }
}

/** The share of variants under which the family of each comes first. */
function agree(ranked: readonly Scored[], variants: number): void {
  const led = new Map<string, number>();
  for (let i = 0; i < variants; i += 1) {
    let leader = '';
    let most = 0;
    for (const { underVariants, compiled } of ranked) {
      const score = underVariants[i] ?? 0;
      if (score > most) [most, leader] = [score, compiled.document.family];
    }
    led.set(leader, (led.get(leader) ?? 0) + 1 / variants);
  }
  for (const found of ranked) found.agreement = led.get(found.compiled.document.family) ?? 0;
}

/** What everybody says just this for comes first: 'làm căn cước'. The others stay as good as they are. */
function withEveryday(ranked: Scored[]): Scored[] {
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
  for (const found of ranked) if (found.isEveryday) found.score = best + 0.01;
  return ranked;
}

/** What it costs that another document speaks more as the question does. */
const WORTH_OF_SPEECH = 0.013;
const MOST_OF_SPEECH = 20;

/** A short search names what it wants; from this many words on it tells of it, and speech counts in full. */
const WORDS_THAT_TELL = 12;

function withSpeech(ranked: Scored[], { variants: [asked] }: QueryTerms): Scored[] {
  const worth = WORTH_OF_SPEECH * Math.min(1, (asked?.terms.length ?? 0) / WORDS_THAT_TELL);
  const likeliest = ranked.reduce((most, { speech }) => Math.max(most, speech), -Infinity);
  for (const found of ranked) found.score = Math.max(0, found.score - worth * Math.min(MOST_OF_SPEECH, likeliest - found.speech));
  return ranked;
}

/** From this score on, the words are enough; this far below it, the field counts in full. */
const SURE = 0.8;
const UNSURE = 0.35;

/** The weaker the words are, the more the field of the procedure counts. */
function withField(query: PreparedQuery, ranked: Scored[], fieldWords: FieldWords): Scored[] {
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
  const worth = WORTH_OF_FIELD * Math.min(1, Math.max(0, (SURE - best) / UNSURE));
  if (worth === 0) return ranked;
  const suitability = fieldWords.suitability(query, new Set(ranked.flatMap(({ compiled }) => compiled.document.fields)));
  for (const found of ranked)
    found.score += worth * found.compiled.document.fields.reduce((most, field) => Math.max(most, suitability.get(field) ?? 0), 0);
  return ranked;
}

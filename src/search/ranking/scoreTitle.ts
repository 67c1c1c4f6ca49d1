import type { Lexicon } from '../language/lexicon.ts';
import type { QueryVariant } from '../query/preparedQuery.ts';
import type { CompiledTitle } from './compiledDocument.ts';

interface SlotEntry {
  readonly term: number;
  readonly accent: number;
  readonly weight: number;
  readonly otherMarks: number;
}

/** A variant made ready to be held against many documents: which folded syllable answers which of its words. */
export class VariantScorer {
  readonly size: number;
  /** Importance times rarity of each word. */
  readonly termWeights: Float64Array;
  readonly pairWeights: Float64Array;
  readonly totalWeight: number;
  readonly totalPairWeight: number;
  readonly variant: QueryVariant;
  readonly #slots = new Map<number, SlotEntry[]>();
  readonly #lexicon: Lexicon;
  readonly #rarities: Float64Array;
  /** Best match of each word in the title read last. */
  readonly matches: Float64Array;
  readonly pairs: Float64Array;
  readonly #lastAt: Int32Array;
  readonly #lastValue: Float64Array;

  constructor(variant: QueryVariant, lexicon: Lexicon) {
    this.variant = variant;
    this.#lexicon = lexicon;
    this.#rarities = lexicon.rarities();
    const { words } = variant;
    this.size = words.length;
    this.termWeights = Float64Array.from(words, (word) => word.importance * rarityOf(word.readings[0]?.fold ?? -1, lexicon));
    this.pairWeights = Float64Array.from(words.slice(1), (word, i) => pairWeight(words[i], word, lexicon));
    this.totalWeight = sum(this.termWeights);
    this.totalPairWeight = sum(this.pairWeights);
    this.matches = new Float64Array(this.size);
    this.pairs = new Float64Array(Math.max(0, this.size - 1));
    this.#lastAt = new Int32Array(this.size);
    this.#lastValue = new Float64Array(this.size);
    for (const [term, word] of words.entries())
      for (const { fold, accent, weight, otherMarks } of word.readings) {
        const entries = this.#slots.get(fold);
        const entry = { term, accent, weight, otherMarks };
        if (entries) entries.push(entry);
        else this.#slots.set(fold, [entry]);
      }
  }

  /** Whether a folded syllable answers any word. */
  entriesFor(fold: number): readonly SlotEntry[] | undefined {
    return this.#slots.get(fold);
  }

  /**
   * Reads a title: fills `matches` and `pairs` (0 to 1 each) and returns the share of the title's weight that the
   * query covers, and whether the title begins with the query's first weighty word.
   */
  readTitle(title: CompiledTitle): { readonly precision: number; readonly beginsAlike: boolean } {
    this.matches.fill(0);
    this.pairs.fill(0);
    this.#lastAt.fill(-2);
    let covered = 0;
    let whole = 0;
    let first = -1;
    let beginsAlike = false;
    for (let at = 0; at < title.accents.length; at += 1) {
      const accent = title.accents[at] ?? 0;
      const fold = this.#lexicon.foldOfAccent(accent);
      const weight = (title.weights?.[at] ?? 1) * (this.#rarities[fold] ?? 0);
      if (weight === 0) continue;
      whole += weight;
      if (first < 0) first = at;
      const value = this.#matchAt(fold, accent, at);
      covered += weight * value;
      if (value > 0.5 && at - first < 2) beginsAlike = true;
    }
    return { precision: whole === 0 ? 0 : covered / whole, beginsAlike };
  }

  #matchAt(fold: number, accent: number, at: number): number {
    const entries = this.#slots.get(fold);
    if (!entries) return 0;
    let best = 0;
    for (const entry of entries) {
      const { term } = entry;
      const value = entry.accent < 0 || entry.accent === accent ? entry.weight : entry.weight * entry.otherMarks;
      if (value > best) best = value;
      if (value > (this.matches[term] ?? 0)) this.matches[term] = value;
      if (term > 0 && this.#lastAt[term - 1] === at - 1) {
        const pair = value * (this.#lastValue[term - 1] ?? 0);
        if (pair > (this.pairs[term - 1] ?? 0)) this.pairs[term - 1] = pair;
      }
    }
    for (const entry of entries) {
      const value = entry.accent < 0 || entry.accent === accent ? entry.weight : entry.weight * entry.otherMarks;
      if (this.#lastAt[entry.term] === at && (this.#lastValue[entry.term] ?? 0) >= value) continue;
      this.#lastAt[entry.term] = at;
      this.#lastValue[entry.term] = value;
    }
    return best;
  }
}

/** A stranger to the catalogue is rare, but must not drown what is known. */
const RARITY_OF_STRANGERS = 5;

function rarityOf(fold: number, lexicon: Lexicon): number {
  return fold < 0 || lexicon.documentFrequency(fold) === 0 ? Math.min(RARITY_OF_STRANGERS, lexicon.rarity(fold)) : lexicon.rarity(fold);
}

function pairWeight(
  first: QueryVariant['words'][number] | undefined,
  second: QueryVariant['words'][number],
  lexicon: Lexicon,
): number {
  if (!first) return 0;
  const a = first.readings[0]?.fold ?? -1;
  const b = second.readings[0]?.fold ?? -1;
  const importance = Math.min(first.importance, second.importance);
  // Two words never seen side by side say nothing as a pair.
  return lexicon.pairFrequency(a, b) === 0 ? 0 : importance * lexicon.pairRarity(a, b);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

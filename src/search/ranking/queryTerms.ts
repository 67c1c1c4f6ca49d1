import type { Lexicon } from '../language/lexicon.ts';
import { FEWEST_FOR_A_PAIR } from '../engine.ts';
import type { PreparedQuery, QueryVariant } from '../query/preparedQuery.ts';
import type { Interpretation, QueryWord } from '../query/queryWord.ts';

/** A term that a bare syllable matches. */
export interface TermEntry {
  readonly term: number;
  readonly accent: number;
  readonly weight: number;
  readonly otherDiacritics: number;
}

/** The terms that a bare syllable matches, and how rare it is. */
export interface Slot {
  readonly entries: readonly TermEntry[];
  readonly rarity: number;
}

/** Two terms side by side in some variant, seen from the second one. */
export interface PairInto {
  readonly first: number;
  readonly pair: number;
}

/** A variant as numbers of terms and pairs. */
export interface VariantTerms {
  readonly variant: QueryVariant;
  /** The bare words, each with a blank before and behind. */
  readonly asked: string;
  /** By word: its term, and importance times rarity. */
  readonly terms: Uint16Array;
  readonly termWeights: Float64Array;
  readonly totalWeight: number;
  /** By word: its importance alone. */
  readonly importances: Float64Array;
  readonly totalImportance: number;
  /** By word but the first: its pair with the word before; of weight 0 where the pair proves nothing. */
  readonly pairs: Int32Array;
  readonly pairWeights: Float64Array;
  readonly totalPairWeight: number;
  /** By term: its weight in this variant, and whether the variant has it. */
  readonly weightOfTerm: Float64Array;
  readonly hasTerm: Uint8Array;
}

/**
 * The words of all variants of a query, each once. Variants differ in few words, so a document is matched once for all
 * of them.
 */
export class QueryTerms {
  readonly variants: readonly VariantTerms[];
  readonly interpretations: readonly (readonly Interpretation[])[];
  readonly pairCount: number;
  /** By term: the pairs that end with it. */
  readonly pairsInto: readonly (readonly PairInto[])[];
  readonly #slots: Slot[] = [];
  /** Accented syllable → its index in `#slots` plus one; 0 for a syllable that matches no term. */
  readonly #slotOf: Uint16Array;

  constructor({ variants }: Pick<PreparedQuery, 'variants'>, lexicon: Lexicon) {
    // Variants share the interpretations of a word that they have in common.
    const ids = new Map<readonly Interpretation[], number>();
    for (const { words } of variants)
      for (const { interpretations } of words) if (!ids.has(interpretations)) ids.set(interpretations, ids.size);
    this.interpretations = [...ids.keys()];
    this.#slotOf = new Uint16Array(lexicon.accents);
    this.#fillSlots(lexicon);
    const pairs = new Map<number, number>();
    const into = this.interpretations.map((): PairInto[] => []);
    const pairId = (first: number, second: number): number => {
      const key = first * ids.size + second;
      let pair = pairs.get(key);
      if (pair === undefined) {
        pairs.set(key, (pair = pairs.size));
        into[second]?.push({ first, pair });
      }
      return pair;
    };
    this.variants = variants.map((variant) =>
      variantTerms(
        variant,
        Uint16Array.from(variant.words, (word) => ids.get(word.interpretations) ?? 0),
        ids.size,
        pairId,
        lexicon,
      ),
    );
    this.pairsInto = into;
    this.pairCount = pairs.size;
  }

  /** The terms that an accented syllable matches when its diacritics are ignored. */
  slotFor(accent: number): Slot | undefined {
    const slot = this.#slotOf[accent] ?? 0;
    return slot === 0 ? undefined : this.#slots[slot - 1];
  }

  #fillSlots(lexicon: Lexicon): void {
    const byBare = new Map<number, TermEntry[]>();
    this.interpretations.forEach((interpretations, term) => {
      for (const { bare, accent, weight, otherDiacritics } of interpretations) {
        const entry = { term, accent, weight: weight * shareOfRarity(bare, interpretations[0]?.bare ?? -1, lexicon), otherDiacritics };
        const entries = byBare.get(bare);
        if (entries) entries.push(entry);
        else byBare.set(bare, [entry]);
      }
    });
    for (const [bare, entries] of byBare) {
      const slot = this.#slots.push({ entries, rarity: lexicon.rarities()[bare] ?? 0 });
      for (const accent of lexicon.accentsOfBare(bare)) this.#slotOf[accent] = slot;
    }
  }
}

function variantTerms(
  variant: QueryVariant,
  terms: Uint16Array,
  count: number,
  pairId: (first: number, second: number) => number,
  lexicon: Lexicon,
): VariantTerms {
  const { words } = variant;
  const termWeights = Float64Array.from(words, (word) => word.importance * rarityOf(word.interpretations[0]?.bare ?? -1, lexicon));
  const importances = Float64Array.from(words, ({ importance }) => importance);
  const pairWeights = Float64Array.from(words.slice(1), (word, i) => pairWeight(words[i], word, lexicon));
  const weightOfTerm = new Float64Array(count);
  const hasTerm = new Uint8Array(count);
  terms.forEach((term, i) => {
    weightOfTerm[term] = (weightOfTerm[term] ?? 0) + (termWeights[i] ?? 0);
    hasTerm[term] = 1;
  });
  return {
    variant,
    asked: ` ${words.map((word) => word.bare).join(' ')} `,
    terms,
    termWeights,
    totalWeight: sum(termWeights),
    importances,
    totalImportance: sum(importances),
    pairs: Int32Array.from(pairWeights, (_, i) => pairId(terms[i] ?? 0, terms[i + 1] ?? 0)),
    pairWeights,
    totalPairWeight: sum(pairWeights),
    weightOfTerm,
    hasTerm,
  };
}

/** An unknown word is rare, but must not outweigh the known ones. */
const RARITY_OF_STRANGERS = 5;

function rarityOf(bare: number, lexicon: Lexicon): number {
  return bare < 0 || lexicon.documentFrequency(bare) === 0 ? Math.min(RARITY_OF_STRANGERS, lexicon.rarity(bare)) : lexicon.rarity(bare);
}

/** Another reading of a known word has the rarity of that reading: 'an' for 'ADN' is everywhere and proves little. */
function shareOfRarity(bare: number, typed: number, lexicon: Lexicon): number {
  return bare === typed || lexicon.documentFrequency(typed) === 0 ? 1 : Math.min(1, lexicon.rarity(bare) / lexicon.rarity(typed));
}

function pairWeight(first: QueryWord | undefined, second: QueryWord, lexicon: Lexicon): number {
  if (!first) return 0;
  const a = first.interpretations[0]?.bare ?? -1;
  const b = second.interpretations[0]?.bare ?? -1;
  const importance = Math.min(first.importance, second.importance);
  const together = lexicon.pairFrequency(a, b);
  // Two words that are never neighbours prove nothing as a pair; those seen once or twice may be chance.
  if (together === 0) return 0;
  return (together < FEWEST_FOR_A_PAIR ? 0.5 : 1) * importance * lexicon.pairRarity(a, b);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

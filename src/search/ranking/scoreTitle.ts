import type { Lexicon } from '../language/lexicon.ts';
import { FEWEST_FOR_A_PAIR } from '../query/pairTerm.ts';
import type { QueryVariant } from '../query/preparedQuery.ts';
import type { CompiledTitle } from './compiledDocument.ts';

interface SlotEntry {
  readonly term: number;
  readonly accent: number;
  readonly weight: number;
  readonly otherDiacritics: number;
}

/** A query variant prepared for many documents: which bare syllable matches which of its words. */
export class VariantScorer {
  readonly size: number;
  /** Importance times rarity of each word. */
  readonly termWeights: Float64Array;
  readonly pairWeights: Float64Array;
  readonly totalWeight: number;
  readonly totalPairWeight: number;
  readonly variant: QueryVariant;
  /** The bare words, each with a blank before and behind. */
  readonly asked: string;
  readonly #slots: (readonly SlotEntry[])[] = [];
  /** Bare syllable → its index in `#slots` plus one; 0 for a syllable that matches no word. */
  readonly #slotOf: Uint16Array;
  readonly #bares: Uint32Array;
  readonly #rarities: Float64Array;
  /** Best match of each word in the title that was read last. */
  readonly matches: Float64Array;
  readonly pairs: Float64Array;
  /** For scoring a whole document: the best match of each word so far. */
  readonly bestTerms: Float64Array;
  readonly bestPairs: Float64Array;
  readonly lastAt: Int32Array;
  precision = 0;
  beginsAlike = false;
  readonly #lastValue: Float64Array;

  constructor(variant: QueryVariant, lexicon: Lexicon) {
    this.variant = variant;
    this.#bares = lexicon.accentBares();
    this.#rarities = lexicon.rarities();
    this.#slotOf = new Uint16Array(lexicon.size);
    const { words } = variant;
    this.asked = ` ${words.map((word) => word.bare).join(' ')} `;
    this.size = words.length;
    this.termWeights = Float64Array.from(words, (word) => word.importance * rarityOf(word.interpretations[0]?.bare ?? -1, lexicon));
    this.pairWeights = Float64Array.from(words.slice(1), (word, i) => pairWeight(words[i], word, lexicon));
    this.totalWeight = sum(this.termWeights);
    this.totalPairWeight = sum(this.pairWeights);
    this.matches = new Float64Array(this.size);
    this.pairs = new Float64Array(Math.max(0, this.size - 1));
    this.bestTerms = new Float64Array(this.size);
    this.bestPairs = new Float64Array(Math.max(0, this.size - 1));
    this.lastAt = new Int32Array(this.size);
    this.#lastValue = new Float64Array(this.size);
    const byBare = new Map<number, SlotEntry[]>();
    for (const [term, word] of words.entries())
      for (const { bare, accent, weight, otherDiacritics } of word.interpretations) {
        const entries = byBare.get(bare) ?? [];
        entries.push({ term, accent, weight: weight * shareOfRarity(bare, word.interpretations[0]?.bare ?? -1, lexicon), otherDiacritics });
        byBare.set(bare, entries);
      }
    for (const [bare, entries] of byBare) this.#slotOf[bare] = this.#slots.push(entries);
  }

  /** The words that an accented syllable matches when its diacritics are ignored. */
  entriesFor(accent: number): readonly SlotEntry[] | undefined {
    const slot = this.#slotOf[this.#bares[accent] ?? 0] ?? 0;
    return slot === 0 ? undefined : this.#slots[slot - 1];
  }

  /**
   * Reads a title and fills the fields: `matches` and `pairs` (0 to 1 each), `precision` (the share of the title that
   * the query covers) and `beginsAlike` (the title begins with an important word of the query). Returns false, with
   * nothing filled, for a title without any match; most have none.
   */
  readTitle({ accents, weights }: CompiledTitle): boolean {
    let covered = 0;
    let whole = 0;
    let first = -1;
    let isMet = false;
    for (let at = 0; at < accents.length; at += 1) {
      const accent = accents[at] ?? 0;
      const bare = this.#bares[accent] ?? 0;
      const weight = (weights === null ? 1 : (weights[at] ?? 1)) * (this.#rarities[bare] ?? 0);
      if (weight === 0) continue;
      whole += weight;
      if (first < 0) first = at;
      const slot = this.#slotOf[bare] ?? 0;
      if (slot === 0) continue;
      if (!isMet) {
        isMet = true;
        this.#forgetTitle();
      }
      const value = this.#matchAt(this.#slots[slot - 1] ?? [], accent, at);
      covered += weight * value;
      if (value > 0.5 && at - first < 2) this.beginsAlike = true;
    }
    if (isMet) this.precision = covered / whole;
    return isMet;
  }

  #forgetTitle(): void {
    this.matches.fill(0);
    this.pairs.fill(0);
    this.lastAt.fill(-2);
    this.beginsAlike = false;
  }

  #matchAt(entries: readonly SlotEntry[], accent: number, at: number): number {
    let best = 0;
    for (const entry of entries) {
      const { term } = entry;
      const value = entry.accent < 0 || entry.accent === accent ? entry.weight : entry.weight * entry.otherDiacritics;
      if (value > best) best = value;
      if (value > (this.matches[term] ?? 0)) this.matches[term] = value;
      if (term > 0 && this.lastAt[term - 1] === at - 1) {
        const pair = value * (this.#lastValue[term - 1] ?? 0);
        if (pair > (this.pairs[term - 1] ?? 0)) this.pairs[term - 1] = pair;
      }
    }
    for (const entry of entries) {
      const value = entry.accent < 0 || entry.accent === accent ? entry.weight : entry.weight * entry.otherDiacritics;
      if (this.lastAt[entry.term] === at && (this.#lastValue[entry.term] ?? 0) >= value) continue;
      this.lastAt[entry.term] = at;
      this.#lastValue[entry.term] = value;
    }
    return best;
  }
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

function pairWeight(first: QueryVariant['words'][number] | undefined, second: QueryVariant['words'][number], lexicon: Lexicon): number {
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

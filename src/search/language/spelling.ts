import type { Lexicon } from './lexicon.ts';

export interface Correction {
  readonly bare: string;
  /** The cost of the mistake: 1 for confused sounds, 1.3 for a typing mistake. */
  readonly cost: number;
  /** The word's id in the lexicon. */
  readonly id: number;
}

/** Words whose neighbours are remembered; people type the same few thousand. */
const MOST_KNOWN = 5000;

/** Sounds that speakers of some region confuse. */
const CONFUSIONS: readonly (readonly [RegExp, string])[] = [
  [/^ch/, 'tr'],
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^d/, 'gi'],
  [/^d/, 'r'],
  [/^gi(?=.)/, 'd'],
  [/^gi(?=.)/, 'r'],
  [/^r/, 'd'],
  [/^r/, 'gi'],
  [/^l/, 'n'],
  [/^n(?!g|h)/, 'l'],
  [/^v/, 'd'],
  [/^d/, 'v'],
  [/n$/, 'ng'],
  [/ng$/, 'n'],
  [/c$/, 't'],
  [/t$/, 'c'],
  [/i/, 'y'],
  [/y/, 'i'],
  [/^k/, 'c'],
  [/^c(?!h)/, 'k'],
  [/^ng(?!h)/, 'ngh'],
  [/^ngh/, 'ng'],
  [/^g(?!h|i)/, 'gh'],
  [/^gh/, 'g'],
  [/inh$/, 'in'],
  [/in$/, 'inh'],
  [/enh$/, 'en'],
  [/anh$/, 'an'],
];

/**
 * Finds words near a bare syllable: one letter added, lost, changed or swapped, or one sound confused. Built on first
 * use from the vocabulary, with each word under all its one-letter deletions.
 */
export class SpellingIndex {
  readonly #lexicon: Lexicon;
  #deletions: Map<string, string[]> | null = null;
  readonly #known = new Map<string, readonly Correction[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Call this when the vocabulary has changed. */
  forget(): void {
    this.#deletions = null;
    this.#known.clear();
  }

  neighboursOf(bare: string): readonly Correction[] {
    let known = this.#known.get(bare);
    if (!known) {
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(bare, (known = this.#findNeighbours(bare)));
    }
    return known;
  }

  #findNeighbours(bare: string): Correction[] {
    const found = new Map<string, number>();
    for (const [sound, other] of CONFUSIONS) {
      const confused = bare.replace(sound, other);
      if (confused !== bare && this.#lexicon.isKnownBare(confused)) found.set(confused, 1);
    }
    this.#deletions ??= indexDeletions(this.#lexicon.vocabulary());
    for (const key of [bare, ...deletionsOf(bare)])
      for (const word of this.#deletions.get(key) ?? [])
        if (word !== bare && !found.has(word) && isOneSlipAway(bare, word)) found.set(word, 1.3);
    return [...found].map(([word, cost]) => ({ bare: word, cost, id: this.#lexicon.bareId(word) }));
  }
}

function indexDeletions(vocabulary: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (/\d/.test(word) || word.length > 12) continue;
    for (const key of [word, ...deletionsOf(word)]) {
      const words = index.get(key);
      if (words) words.push(word);
      else index.set(key, [word]);
    }
  }
  return index;
}

function deletionsOf(word: string): string[] {
  return Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** Whether two words differ by one insertion, deletion, change or swap of neighbours. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const restA = a.slice(from, a.length - end);
  const restB = b.slice(from, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

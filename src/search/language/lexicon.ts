import type { Token } from '../../words/text/tokenize.ts';

/** Stands between two texts that are kept as one: what is on its two sides are no neighbours. */
export const GAP = 0xffffffff;

/** Words, their readings and their neighbours as one document uses them; taken back word for word when it goes. */
export interface CountedText {
  /** Ids of marked syllables in order, and gaps. */
  readonly accents: Uint32Array;
  /** Names and phrases count as running text; lists of fields or papers would too, but weigh less in what is likely. */
  readonly weight: number;
}

/**
 * The catalogue's own language: which syllables it has, in how many documents, with which marks, beside which
 * neighbours. Restoration of marks, spelling and rarity all come from here, so a new decision teaches new words.
 */
export class Lexicon {
  #foldIds = new Map<string, number>();
  #folds: string[] = [];
  #documentFrequency: number[] = [];
  /** In how many texts at all, speech included. */
  #uses: number[] = [];
  #accentIds = new Map<string, number>();
  #accentFold: number[] = [];
  #accentCount: number[] = [];
  #surfaces: string[] = [];
  #accents: string[] = [];
  #readings: number[][] = [];
  /** First → second → how often. Two levels of small integers: keys made of both would be heap numbers. */
  #pairs: Map<number, number>[] = [];
  #pairFrequency: Map<number, number>[] = [];
  #documents = 0;
  #words = 0;
  #sorted: readonly string[] | null = null;
  #rarities: Float64Array | null = null;
  #accentFolds: Uint32Array | null = null;

  get documents(): number {
    return this.#documents;
  }

  /** All words counted, as `accentCount` counts them. */
  get words(): number {
    return this.#words;
  }

  get size(): number {
    return this.#folds.length;
  }

  /**
   * Counts a document's texts in (`sign` 1) or out (-1). Words of its `telling` texts become less rare; of `other` ones
   * (papers and the like) the folded syllables are only known.
   */
  countDocument(telling: readonly CountedText[], other: Uint32Array, sign: 1 | -1): void {
    this.#documents += sign;
    for (const fold of this.#count(telling, sign)) {
      this.#documentFrequency[fold] = (this.#documentFrequency[fold] ?? 0) + sign;
      this.#uses[fold] = (this.#uses[fold] ?? 0) + sign;
    }
    for (const fold of other) this.#uses[fold] = (this.#uses[fold] ?? 0) + sign;
  }

  /** Counts texts that are no document in (`sign` 1) or out (-1): their words are known and have neighbours, but are as rare as ever. */
  countSpeech(texts: readonly CountedText[], sign: 1 | -1): void {
    for (const text of texts) for (const fold of this.#count([text], sign)) this.#uses[fold] = (this.#uses[fold] ?? 0) + sign;
  }

  /** Counts readings and neighbours; returns the folded syllables, each once. */
  #count(texts: readonly CountedText[], sign: 1 | -1): ReadonlySet<number> {
    const folds = new Set<number>();
    const seen = new Map<number, Set<number>>();
    for (const { accents, weight } of texts) {
      let previousFold = -1;
      let previousAccent = -1;
      for (const accent of accents) {
        if (accent === GAP) {
          previousFold = -1;
          continue;
        }
        const fold = this.foldOfAccent(accent);
        folds.add(fold);
        this.#words += sign * weight;
        this.#accentCount[accent] = (this.#accentCount[accent] ?? 0) + sign * weight;
        if (previousFold >= 0) {
          add(this.#pairs, previousAccent, accent, sign * weight);
          // A document counts once, however often it has the pair.
          if (isFirst(seen, previousFold, fold)) add(this.#pairFrequency, previousFold, fold, sign);
        }
        previousFold = fold;
        previousAccent = accent;
      }
    }
    this.#sorted = null;
    this.#rarities = null;
    return folds;
  }

  internFold(fold: string): number {
    let id = this.#foldIds.get(fold);
    if (id === undefined) {
      id = this.#folds.length;
      this.#foldIds.set(fold, id);
      this.#folds.push(fold);
      this.#documentFrequency.push(0);
      this.#uses.push(0);
      this.#readings.push([]);
    }
    return id;
  }

  #internAccent(token: Token): number {
    let id = this.#accentIds.get(token.accent);
    if (id === undefined) {
      id = this.#surfaces.length;
      const fold = this.internFold(token.fold);
      this.#accentIds.set(token.accent, id);
      this.#accents.push(token.accent);
      this.#accentFold.push(fold);
      this.#accentCount.push(0);
      this.#surfaces.push(token.text.normalize('NFC').toLowerCase());
      this.#readings[fold]?.push(id);
    }
    return id;
  }

  /** Ids of the marked syllables of a text, known from now on. */
  internWords(tokens: readonly Token[]): Uint32Array {
    return Uint32Array.from(tokens, (token) => this.#internAccent(token));
  }

  /** Id of a folded syllable that the catalogue uses or used; -1 for a stranger. */
  foldId(fold: string): number {
    return this.#foldIds.get(fold) ?? -1;
  }

  accentId(accent: string): number {
    return this.#accentIds.get(accent) ?? -1;
  }

  isKnownFold(fold: string): boolean {
    const id = this.foldId(fold);
    return id >= 0 && (this.#uses[id] ?? 0) > 0;
  }

  isKnownAccent(accent: string): boolean {
    const id = this.accentId(accent);
    return id >= 0 && (this.#accentCount[id] ?? 0) > 0;
  }

  foldOf(id: number): string {
    return this.#folds[id] ?? '';
  }

  /** The word as the catalogue writes it, lower case. */
  surfaceOf(accent: number): string {
    return this.#surfaces[accent] ?? '';
  }

  /** The accent key itself. */
  accentOf(accent: number): string {
    return this.#accents[accent] ?? '';
  }

  foldOfAccent(accent: number): number {
    return this.#accentFold[accent] ?? -1;
  }

  /** The folded syllable of each marked one, by id. */
  accentFolds(): Uint32Array {
    if (this.#accentFolds?.length !== this.#accentFold.length) this.#accentFolds = Uint32Array.from(this.#accentFold);
    return this.#accentFolds;
  }

  /** Ids of the marked readings of a folded syllable that are in use. */
  readingsOf(fold: number): readonly number[] {
    return (this.#readings[fold] ?? []).filter((id) => (this.#accentCount[id] ?? 0) > 0);
  }

  accentCount(accent: number): number {
    return this.#accentCount[accent] ?? 0;
  }

  /** How often the two marked syllables stand side by side. */
  pairCount(first: number, second: number): number {
    return first < 0 || second < 0 ? 0 : (this.#pairs[first]?.get(second) ?? 0);
  }

  /** In how many documents the two folded syllables stand side by side. */
  pairFrequency(first: number, second: number): number {
    return first < 0 || second < 0 ? 0 : (this.#pairFrequency[first]?.get(second) ?? 0);
  }

  documentFrequency(fold: number): number {
    return fold < 0 ? 0 : (this.#documentFrequency[fold] ?? 0);
  }

  /** Rarity of a folded syllable: ln(1 + N / documents that have it). Strangers are as rare as what stands in one. */
  rarity(fold: number): number {
    const rarities = this.rarities();
    return rarities[fold] ?? Math.log(1 + this.#documents);
  }

  /** Rarities of all folded syllables by id. */
  rarities(): Float64Array {
    this.#rarities ??= Float64Array.from(this.#documentFrequency, (frequency) => Math.log(1 + this.#documents / Math.max(1, frequency)));
    return this.#rarities;
  }

  pairRarity(first: number, second: number): number {
    return Math.log(1 + this.#documents / Math.max(1, this.pairFrequency(first, second)));
  }

  /** Folded syllables in use that begin with `prefix`, in text order. */
  withPrefix(prefix: string): readonly string[] {
    this.#sorted ??= this.#folds.filter((_, id) => (this.#uses[id] ?? 0) > 0).sort();
    const from = lowerBound(this.#sorted, prefix);
    let until = from;
    while (this.#sorted[until]?.startsWith(prefix)) until += 1;
    return this.#sorted.slice(from, until);
  }

  /** All folded syllables in use. */
  vocabulary(): readonly string[] {
    return this.withPrefix('');
  }
}

function add(counts: Map<number, number>[], first: number, second: number, by: number): void {
  const row = (counts[first] ??= new Map());
  row.set(second, (row.get(second) ?? 0) + by);
}

function isFirst(seen: Map<number, Set<number>>, first: number, second: number): boolean {
  const seconds = seen.get(first);
  if (!seconds) {
    seen.set(first, new Set([second]));
    return true;
  }
  if (seconds.has(second)) return false;
  seconds.add(second);
  return true;
}

function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Packer, Unpacker } from '../kept/pack.ts';
import type { Token } from '../../words/text/tokenize.ts';

/** Stands between two texts that are kept as one: what is on its two sides are no neighbours. */
export const GAP = 0xffffffff;

/** Words, their interpretations and their neighbours as one document uses them; taken back word for word when it goes. */
export interface CountedText {
  /** Ids of accented syllables in order, and gaps. */
  readonly accents: Uint32Array;
  /** Names and phrases count as running text; lists of fields or papers would too, but weigh less in what is likely. */
  readonly weight: number;
}

/**
 * The catalogue's own language: which syllables it has, in how many documents, with which diacritics, beside which
 * neighbours. Restoration of diacritics, spelling and rarity all come from here, so a new decision teaches new words.
 */
export class Lexicon {
  #bareIds = new Map<string, number>();
  #bares: string[] = [];
  #documentFrequency: number[] = [];
  /** In how many texts at all, speech included. */
  #uses: number[] = [];
  #accentIds = new Map<string, number>();
  #accentBare: number[] = [];
  #accentCount: number[] = [];
  #surfaces: string[] = [];
  #accents: string[] = [];
  #interpretations: number[][] = [];
  /** First → second → how often. Two levels of small integers: keys made of both would be heap numbers. */
  #pairs: Map<number, number>[] = [];
  #pairFrequency: Map<number, number>[] = [];
  #documents = 0;
  #words = 0;
  #sorted: readonly string[] | null = null;
  #rarities: Float64Array | null = null;
  #accentBares: Uint32Array | null = null;

  get documents(): number {
    return this.#documents;
  }

  /** All words counted, as `accentCount` counts them. */
  get words(): number {
    return this.#words;
  }

  get size(): number {
    return this.#bares.length;
  }

  /**
   * Counts a document's texts in (`sign` 1) or out (-1). Words of its `telling` texts become less rare; of `other` ones
   * (papers and the like) the bare syllables are only known.
   */
  countDocument(telling: readonly CountedText[], other: Uint32Array, sign: 1 | -1): void {
    this.#documents += sign;
    for (const bare of this.#count(telling, sign)) {
      this.#documentFrequency[bare] = (this.#documentFrequency[bare] ?? 0) + sign;
      this.#uses[bare] = (this.#uses[bare] ?? 0) + sign;
    }
    for (const bare of other) this.#uses[bare] = (this.#uses[bare] ?? 0) + sign;
  }

  /** Counts texts that are no document in (`sign` 1) or out (-1): their words are known and have neighbours, but are as rare as ever. */
  countSpeech(texts: readonly CountedText[], sign: 1 | -1): void {
    for (const text of texts) for (const bare of this.#count([text], sign)) this.#uses[bare] = (this.#uses[bare] ?? 0) + sign;
  }

  /** Counts interpretations and neighbours; returns the bare syllables, each once. */
  #count(texts: readonly CountedText[], sign: 1 | -1): ReadonlySet<number> {
    const bares = new Set<number>();
    const seen = new Map<number, Set<number>>();
    for (const { accents, weight } of texts) {
      let previousBare = -1;
      let previousAccent = -1;
      for (const accent of accents) {
        if (accent === GAP) {
          previousBare = -1;
          continue;
        }
        const bare = this.bareOfAccent(accent);
        bares.add(bare);
        this.#words += sign * weight;
        this.#accentCount[accent] = (this.#accentCount[accent] ?? 0) + sign * weight;
        if (previousBare >= 0) {
          add(this.#pairs, previousAccent, accent, sign * weight);
          // A document counts once, however often it has the pair.
          if (isFirst(seen, previousBare, bare)) add(this.#pairFrequency, previousBare, bare, sign);
        }
        previousBare = bare;
        previousAccent = accent;
      }
    }
    this.#sorted = null;
    this.#rarities = null;
    return bares;
  }

  /** Writes the tables of syllables; what documents count is counted again from them. */
  pack(packer: Packer): void {
    packer.json('lexicon.bares', this.#bares);
    packer.json('lexicon.accents', this.#accents);
    packer.json('lexicon.surfaces', this.#surfaces);
    packer.numbers('lexicon.accentBare', [Uint32Array.from(this.#accentBare)]);
  }

  /** Takes over the tables, ids as they were; only while empty. */
  unpack(unpacker: Unpacker): void {
    if (this.#bares.length > 0) throw new Error('The lexicon has words of its own already.');
    for (const bare of unpacker.json<string[]>('lexicon.bares')) this.internBare(bare);
    const accents = unpacker.json<string[]>('lexicon.accents');
    const surfaces = unpacker.json<string[]>('lexicon.surfaces');
    const [bares = new Uint32Array()] = unpacker.numbers('lexicon.accentBare');
    accents.forEach((accent, i) => this.#addAccent(accent, bares[i] ?? 0, surfaces[i] ?? ''));
  }

  internBare(bare: string): number {
    let id = this.#bareIds.get(bare);
    if (id === undefined) {
      id = this.#bares.length;
      this.#bareIds.set(bare, id);
      this.#bares.push(bare);
      this.#documentFrequency.push(0);
      this.#uses.push(0);
      this.#interpretations.push([]);
    }
    return id;
  }

  #internAccent(token: Token): number {
    const id = this.#accentIds.get(token.accent);
    return id ?? this.#addAccent(token.accent, this.internBare(token.bare), token.text.normalize('NFC').toLowerCase());
  }

  #addAccent(accent: string, bare: number, surface: string): number {
    const id = this.#surfaces.length;
    this.#accentIds.set(accent, id);
    this.#accents.push(accent);
    this.#accentBare.push(bare);
    this.#accentCount.push(0);
    this.#surfaces.push(surface);
    this.#interpretations[bare]?.push(id);
    return id;
  }

  /** Ids of the accented syllables of a text, known from now on. */
  internWords(tokens: readonly Token[]): Uint32Array {
    return Uint32Array.from(tokens, (token) => this.#internAccent(token));
  }

  /** Id of a bare syllable that the catalogue uses or used; -1 for a stranger. */
  bareId(bare: string): number {
    return this.#bareIds.get(bare) ?? -1;
  }

  accentId(accent: string): number {
    return this.#accentIds.get(accent) ?? -1;
  }

  isKnownBare(bare: string): boolean {
    const id = this.bareId(bare);
    return id >= 0 && (this.#uses[id] ?? 0) > 0;
  }

  isKnownAccent(accent: string): boolean {
    const id = this.accentId(accent);
    return id >= 0 && (this.#accentCount[id] ?? 0) > 0;
  }

  bareOf(id: number): string {
    return this.#bares[id] ?? '';
  }

  /** The word as the catalogue writes it, lower case. */
  surfaceOf(accent: number): string {
    return this.#surfaces[accent] ?? '';
  }

  /** The accent key itself. */
  accentOf(accent: number): string {
    return this.#accents[accent] ?? '';
  }

  bareOfAccent(accent: number): number {
    return this.#accentBare[accent] ?? -1;
  }

  /** The bare syllable of each accented one, by id. */
  accentBares(): Uint32Array {
    if (this.#accentBares?.length !== this.#accentBare.length) this.#accentBares = Uint32Array.from(this.#accentBare);
    return this.#accentBares;
  }

  /** Ids of the accented interpretations of a bare syllable that are in use. */
  interpretationsOf(bare: number): readonly number[] {
    return (this.#interpretations[bare] ?? []).filter((id) => (this.#accentCount[id] ?? 0) > 0);
  }

  accentCount(accent: number): number {
    return this.#accentCount[accent] ?? 0;
  }

  /** How often the two accented syllables stand side by side. */
  pairCount(first: number, second: number): number {
    return first < 0 || second < 0 ? 0 : (this.#pairs[first]?.get(second) ?? 0);
  }

  /** In how many documents the two bare syllables stand side by side. */
  pairFrequency(first: number, second: number): number {
    return first < 0 || second < 0 ? 0 : (this.#pairFrequency[first]?.get(second) ?? 0);
  }

  documentFrequency(bare: number): number {
    return bare < 0 ? 0 : (this.#documentFrequency[bare] ?? 0);
  }

  /** Rarity of a bare syllable: ln(1 + N / documents that have it). Strangers are as rare as what stands in one. */
  rarity(bare: number): number {
    const rarities = this.rarities();
    return rarities[bare] ?? Math.log(1 + this.#documents);
  }

  /** Rarities of all bare syllables by id. */
  rarities(): Float64Array {
    this.#rarities ??= Float64Array.from(this.#documentFrequency, (frequency) => Math.log(1 + this.#documents / Math.max(1, frequency)));
    return this.#rarities;
  }

  pairRarity(first: number, second: number): number {
    return Math.log(1 + this.#documents / Math.max(1, this.pairFrequency(first, second)));
  }

  /** Bare syllables in use that begin with `prefix`, in text order. */
  withPrefix(prefix: string): readonly string[] {
    this.#sorted ??= this.#bares.filter((_, id) => (this.#uses[id] ?? 0) > 0).sort();
    const from = lowerBound(this.#sorted, prefix);
    let until = from;
    while (this.#sorted[until]?.startsWith(prefix)) until += 1;
    return this.#sorted.slice(from, until);
  }

  /** All bare syllables in use. */
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

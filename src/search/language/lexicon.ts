import type { Packer, Unpacker } from '../kept/pack.ts';
import { LONGEST_SYLLABLE, toSyllable } from '../../words/text/syllable.ts';

/** Separates two texts stored as one: words on its two sides are not neighbours. */
export const GAP = 0xffffffff;

/** Words of one document with their interpretations and neighbours. The same object removes them again. */
export interface CountedText {
  /** Ids of accented syllables in order, and gaps. */
  readonly accents: Uint32Array;
  /** Names and phrases weigh more than lists of fields or papers. */
  readonly weight: number;
}

/**
 * The language of the catalogue: its syllables, in how many documents each occurs, with which diacritics and
 * neighbours. Diacritics, spelling and rarity come from here, so a new decision teaches new words.
 */
export class Lexicon {
  #bareIds = new Map<string, number>();
  #bares: string[] = [];
  #documentFrequency: number[] = [];
  /** The number of texts with it, everyday speech included. */
  #uses: number[] = [];
  #accentIds = new Map<string, number>();
  /** The same by words as they are written. */
  #idsOfWords = new Map<string, number>();
  #accentBare: number[] = [];
  #accentCount: number[] = [];
  #surfaces: string[] = [];
  #accents: string[] = [];
  #interpretations: number[][] = [];
  /** First syllable → second → count. Two levels of small integers; one combined key would be a number on the heap. */
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

  /** The sum of all words, counted as in `accentCount`. */
  get words(): number {
    return this.#words;
  }

  get size(): number {
    return this.#bares.length;
  }

  /**
   * Adds a document's texts (`sign` 1) or removes them (-1). Words of its `telling` texts become less rare. Of `other`
   * texts (papers and the like) only the bare syllables become known.
   */
  countDocument(telling: readonly CountedText[], other: Uint32Array, sign: 1 | -1): void {
    this.#documents += sign;
    for (const bare of this.#count(telling, sign)) {
      this.#documentFrequency[bare] = (this.#documentFrequency[bare] ?? 0) + sign;
      this.#uses[bare] = (this.#uses[bare] ?? 0) + sign;
    }
    for (const bare of other) this.#uses[bare] = (this.#uses[bare] ?? 0) + sign;
  }

  /** Adds or removes everyday texts: their words become known and get neighbours, but stay as rare as before. */
  countSpeech(texts: readonly CountedText[], sign: 1 | -1): void {
    for (const text of texts) for (const bare of this.#count([text], sign)) this.#uses[bare] = (this.#uses[bare] ?? 0) + sign;
  }

  /** Counts interpretations and neighbours. Returns each bare syllable once. */
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
          // A pair counts once for each document.
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

  /** Writes the tables of syllables. The counts of documents are computed again when the documents are read. */
  pack(packer: Packer): void {
    packer.json('lexicon.bares', this.#bares);
    packer.json('lexicon.accents', this.#accents);
    packer.json('lexicon.surfaces', this.#surfaces);
    packer.numbers('lexicon.accentBare', [Uint32Array.from(this.#accentBare)]);
  }

  /** Reads the tables back with the same ids; only while the lexicon is empty. */
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

  #internWord(word: string): number {
    let id = this.#idsOfWords.get(word);
    if (id === undefined) {
      const { accent, bare } = toSyllable(word);
      id = this.#accentIds.get(accent) ?? this.#addAccent(accent, this.internBare(bare), word.normalize('NFC').toLowerCase());
      if (word.length <= LONGEST_SYLLABLE) this.#idsOfWords.set(word, id);
    }
    return id;
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

  /** Ids of a text's words as accented syllables; new syllables get an id. */
  internWords(words: readonly string[]): Uint32Array {
    const ids = new Uint32Array(words.length);
    for (let i = 0; i < words.length; i += 1) ids[i] = this.#internWord(words[i] ?? '');
    return ids;
  }

  /** Id of a bare syllable that the catalogue uses or once used; -1 for an unknown one. */
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

  /** The word in lower case as the catalogue writes it. */
  surfaceOf(accent: number): string {
    return this.#surfaces[accent] ?? '';
  }

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

  /** The number of accented syllables with an id. */
  get accents(): number {
    return this.#surfaces.length;
  }

  /** Ids of all accented forms of a bare syllable. */
  accentsOfBare(bare: number): readonly number[] {
    return this.#interpretations[bare] ?? [];
  }

  /** Ids of the accented forms of a bare syllable that are in use. */
  interpretationsOf(bare: number): readonly number[] {
    return (this.#interpretations[bare] ?? []).filter((id) => (this.#accentCount[id] ?? 0) > 0);
  }

  accentCount(accent: number): number {
    return this.#accentCount[accent] ?? 0;
  }

  /** How often two accented syllables are neighbours. */
  pairCount(first: number, second: number): number {
    return first < 0 || second < 0 ? 0 : (this.#pairs[first]?.get(second) ?? 0);
  }

  /** The bare syllables behind this one, each with the number of documents that have the pair. */
  followers(first: number): ReadonlyMap<number, number> | undefined {
    return this.#pairFrequency[first];
  }

  /** The number of documents in which two bare syllables are neighbours. */
  pairFrequency(first: number, second: number): number {
    return first < 0 || second < 0 ? 0 : (this.#pairFrequency[first]?.get(second) ?? 0);
  }

  documentFrequency(bare: number): number {
    return bare < 0 ? 0 : (this.#documentFrequency[bare] ?? 0);
  }

  /**
   * Rarity of a bare syllable: ln(1 + N / documents with it). An unknown syllable is as rare as one in a single
   * document.
   */
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

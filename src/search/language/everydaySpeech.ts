import { familyKey, splitWords } from '../../words/text/tokenize.ts';
import type { StoryEntry, WordData } from '../../words/wordData.ts';
import type { Lexicon } from './lexicon.ts';

/** The families whose stories have a word, and how often each has it. */
export interface Told {
  readonly families: Uint16Array;
  readonly counts: Uint8Array;
}

const UNTOLD: Told = { families: new Uint16Array(), counts: new Uint8Array() };

/** Ids are smaller, so that two syllables and a family fit into one number. */
const MOST_SYLLABLES = 2 ** 20;
const MOST_FAMILIES = 2 ** 12;
const MOST_COUNTED = 255;

/** The speech of a family is mixed with this many words of everybody. */
export const WORDS_OF_EVERYBODY = 2000;

/** The more words a family has, the less each of them tells: a natural logarithm. */
export function lengthPenalty(words: number): number {
  return Math.log(1 + words / WORDS_OF_EVERYBODY);
}

/**
 * How people tell what they need: the words of everyday sentences and stories and their neighbours, which names of
 * procedures hardly have. They tell which diacritics are meant where none were typed. And a letter seldom has the words of
 * a title, but it is told as others tell it who need the same: so words and neighbours are counted for each family.
 */
export class EverydaySpeech {
  /** The number of families; the last one is nobody's, of sentences that tell no procedure. */
  readonly families: number;
  /** The number of words in all that is said. */
  readonly words: number;
  /** The penalty of each family, by its number. */
  readonly lengthPenalties: Float64Array;
  readonly #stories: readonly StoryEntry[];
  readonly #wordsOf: Float64Array;
  readonly #byCode = new Map<string, number>();
  readonly #byName = new Map<string, number>();
  /** Syllables that are said without a capital: others are names ('Sing'), and no words that a slip could be. */
  readonly #ordinary = new Set<number>();
  /** Words and pairs in order, how often each is said, and where its families begin: one piece of memory for all. */
  readonly #grams: Float64Array;
  readonly #uses: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #families: Uint16Array;
  readonly #counts: Uint8Array;

  constructor({ speech, stories }: Pick<WordData, 'speech' | 'stories'>, lexicon: Lexicon) {
    const told = [...stories, { name: '', codes: [], says: speech.flatMap(({ says }) => says) }];
    if (told.length > MOST_FAMILIES) throw new Error(`data/search/stories: ${told.length} families, at most ${MOST_FAMILIES - 1}.`);
    this.#stories = stories;
    this.families = told.length;
    this.#wordsOf = new Float64Array(told.length);
    const said: number[] = [];
    told.forEach(({ name, codes, says }, family) => {
      for (const code of codes) setFirst(this.#byCode, code, family);
      if (codes.length > 0) setFirst(this.#byName, familyKey(name), family);
      for (const text of says) {
        const words = splitWords(text);
        const accents = lexicon.internWords(words);
        this.#wordsOf[family] = (this.#wordsOf[family] ?? 0) + accents.length;
        let isBehindName = false;
        accents.forEach((accent, i) => {
          said.push(gramOf(accent, -1) * MOST_FAMILIES + family);
          const isName = isCapital(words[i]);
          if (!isName) this.#ordinary.add(accent);
          // A name ('ở Đà Nẵng') or another sentence begins with a capital: it tells nothing about the word before.
          if (i > 0 && (isBehindName || !isName)) said.push(gramOf(accent, accents[i - 1] ?? -1) * MOST_FAMILIES + family);
          isBehindName = isName;
        });
      }
    });
    this.words = this.#wordsOf.reduce((sum, words) => sum + words, 0);
    this.lengthPenalties = this.#wordsOf.map(lengthPenalty);
    const { grams, uses, starts, families, counts } = counted(Float64Array.from(said).sort());
    this.#grams = Float64Array.from(grams);
    this.#uses = Uint32Array.from(uses);
    this.#starts = Uint32Array.from(starts);
    this.#families = Uint16Array.from(families);
    this.#counts = Uint8Array.from(counts);
  }

  /** The family of a procedure by its code, else by its key; -1 where nobody tells a story of it. */
  familyOf({ code, family }: { readonly code: string; readonly family: string }): number {
    return this.#byCode.get(code) ?? this.#byName.get(family) ?? -1;
  }

  codesOf(family: number): readonly string[] {
    return this.#stories[family]?.codes ?? [];
  }

  nameOf(family: number): string {
    return this.#stories[family]?.name ?? '';
  }

  /** Why no procedure answers the stories of this family; null where one does. */
  noneOf(family: number): StoryEntry['none'] | null {
    return this.#stories[family]?.none ?? null;
  }

  wordsOf(family: number): number {
    return this.#wordsOf[family] ?? 0;
  }

  /** How often an accented syllable is said, or is said behind another. */
  uses(accent: number, before = -1): number {
    return this.#uses[this.#find(accent, before)] ?? 0;
  }

  /** Who tells an accented syllable, or tells it behind another. */
  told(accent: number, before = -1): Told {
    const at = this.#find(accent, before);
    if (at < 0) return UNTOLD;
    const [from, until] = [this.#starts[at] ?? 0, this.#starts[at + 1] ?? 0];
    return { families: this.#families.subarray(from, until), counts: this.#counts.subarray(from, until) };
  }

  /** The share of an accented syllable in all words. */
  shareOf(accent: number): number {
    return this.words === 0 ? 0 : this.uses(accent) / this.words;
  }

  /** The share of a syllable among those that follow another. */
  shareBehind(previous: number, accent: number): number {
    const together = this.uses(accent, previous);
    return together === 0 ? 0 : together / this.uses(previous);
  }

  /** Each accented syllable that is said, names apart, and how often. */
  *eachWord(): Iterable<{ readonly accent: number; readonly uses: number }> {
    for (let i = 0; (this.#grams[i] ?? Infinity) < MOST_SYLLABLES; i += 1) {
      const accent = this.#grams[i] ?? 0;
      if (this.#ordinary.has(accent)) yield { accent, uses: this.#uses[i] ?? 0 };
    }
  }

  #find(accent: number, before: number): number {
    return indexIn(this.#grams, gramOf(accent, before));
  }
}

/** A word, or a word behind another, as one number; words come first. */
function gramOf(accent: number, before: number): number {
  return (before + 1) * MOST_SYLLABLES + accent;
}

function isCapital(word: string | undefined): boolean {
  const first = word?.slice(0, 1) ?? '';
  return first !== first.toLowerCase();
}

/** Each gram once, with its uses and where its families begin (and end at last), and each family once with its count. */
function counted(sorted: Float64Array) {
  const counted = { grams: [] as number[], uses: [] as number[], starts: [] as number[], families: [] as number[], counts: [] as number[] };
  const { grams, uses, starts, families, counts } = counted;
  let previous = -1;
  for (const said of sorted) {
    const gram = Math.floor(said / MOST_FAMILIES);
    if (gram !== grams.at(-1)) {
      grams.push(gram);
      uses.push(0);
      starts.push(families.length);
    }
    if (said !== previous) {
      families.push(said % MOST_FAMILIES);
      counts.push(0);
    }
    uses.push((uses.pop() ?? 0) + 1);
    counts.push(Math.min(MOST_COUNTED, (counts.pop() ?? 0) + 1));
    previous = said;
  }
  starts.push(families.length);
  return counted;
}

function setFirst(map: Map<string, number>, key: string, value: number): void {
  if (!map.has(key)) map.set(key, value);
}

function indexIn(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

import { lengthPenalty, WORDS_OF_EVERYBODY } from '../language/everydaySpeech.ts';
import type { EverydaySpeech, Told } from '../language/everydaySpeech.ts';
import type { StoryEntry } from '../../words/wordData.ts';
import type { Language } from '../language/language.ts';
import type { CompiledDocument } from './compiledDocument.ts';
import { toldFamilyOf } from './compiledDocument.ts';
import type { DocumentMatch } from './documentMatch.ts';
import type { QueryTerms } from './queryTerms.ts';

/** Everybody speaks as the catalogue does in one half of their words, and as in everyday speech in the other. */
const SHARE_OF_SPEECH = 0.5;

/** So many times likelier, as a natural logarithm, is clearly likelier. */
export const CLEARLY = 3;

/** A word of the question, or a word behind its neighbour. */
interface Spoken {
  /** The index of its term, or of its pair, in what titles are read for. */
  readonly index: number;
  readonly isPair: boolean;
  /** How often everybody's words would have it in a family. */
  readonly expected: number;
  readonly told: Told;
}

/** Procedures whose stories are like the question. */
export interface ToldFamily {
  readonly codes: readonly string[];
  /** As in Unanswerable, by their stories alone. */
  readonly speech: number;
}

/** A matter that no procedure answers. */
export interface Unanswerable {
  /** What the matter is called; empty where procedures answer it. */
  readonly name: string;
  /** What answers it instead; null where that is a procedure, but none of this catalogue, day or place. */
  readonly none: StoryEntry['none'] | null;
  /** How much likelier those who tell it speak as the question does than everybody: the natural logarithm. */
  readonly speech: number;
}

/**
 * How much likelier those who need a procedure are to speak as the question does than everybody is: naive Bayes over the
 * words and neighbours of a family's names, phrases and stories, smoothed by what everybody says (Dirichlet). Frames count
 * as other words do, for they are no likelier in one family than in another.
 */
export class FamilySpeech {
  readonly #speech: EverydaySpeech;
  readonly #spoken: readonly Spoken[];
  /** By what is spoken, then by family of stories: how often its stories have it. */
  readonly #told: Uint8Array;
  /** By family of stories: how likely its stories by themselves make the question. */
  readonly #likelihoods: Float64Array;

  constructor(terms: QueryTerms, language: Language) {
    const { speech } = language;
    this.#speech = speech;
    this.#spoken = spokenIn(terms, language);
    this.#told = new Uint8Array(this.#spoken.length * speech.families);
    this.#likelihoods = speech.lengthPenalties.map((penalty) => -this.#spoken.length * penalty);
    this.#spoken.forEach((spoken, i) => this.#tell(spoken, i * speech.families));
  }

  #tell({ told: { families, counts }, expected }: Spoken, from: number): void {
    // Thousands of families tell 'tôi', each a few times: so few logarithms are enough.
    const logarithms: number[] = [];
    for (let at = 0; at < families.length; at += 1) {
      const family = families[at] ?? 0;
      const count = counts[at] ?? 0;
      this.#told[from + family] = count;
      this.#likelihoods[family] = (this.#likelihoods[family] ?? 0) + (logarithms[count] ??= Math.log(1 + count / expected));
    }
  }

  /** The natural logarithm of it for a document. @param match the titles of this document were read last */
  of(compiled: CompiledDocument, { uses, pairUses }: Pick<DocumentMatch, 'uses' | 'pairUses'>): number {
    const family = toldFamilyOf(compiled, this.#speech);
    const { families } = this.#speech;
    let sum = 0;
    for (let i = 0; i < this.#spoken.length; i += 1) {
      const { index, isPair, expected } = this.#spoken[i] as Spoken;
      const told = family < 0 ? 0 : (this.#told[i * families + family] ?? 0);
      const count = told + ((isPair ? pairUses[index] : uses[index]) ?? 0);
      if (count > 0) sum += Math.log(1 + count / expected);
    }
    return sum - this.#spoken.length * lengthPenalty(compiled.length + this.#speech.wordsOf(family));
  }

  /** The families whose stories by themselves are the likest, the likest first; none that everybody is as likely to tell. */
  likest(most: number): ToldFamily[] {
    const likest: ToldFamily[] = [];
    let least = 0;
    for (let family = 0; family < this.#likelihoods.length; family += 1) {
      const speech = this.#likelihoods[family] ?? 0;
      if (speech <= least) continue;
      const codes = this.#speech.codesOf(family);
      if (codes.length === 0) continue;
      const at = likest.findIndex((other) => other.speech < speech);
      likest.splice(at < 0 ? likest.length : at, 0, { codes, speech });
      likest.length = Math.min(likest.length, most);
      if (likest.length === most) least = likest.at(-1)?.speech ?? 0;
    }
    return likest;
  }

  /** The likest of the matters that no procedure answers; null where none is likelier to be told so than by everybody. */
  unanswerable(): Unanswerable | null {
    let likest: Unanswerable | null = null;
    for (let family = 0; family < this.#likelihoods.length; family += 1) {
      const speech = this.#likelihoods[family] ?? 0;
      if (speech <= (likest?.speech ?? 0)) continue;
      const none = this.#speech.noneOf(family);
      if (none) likest = { name: this.#speech.nameOf(family), none, speech };
    }
    return likest;
  }
}

/** What somebody has said, of the question as typed; what nobody ever says tells nothing. */
function spokenIn({ variants: [asked] }: QueryTerms, { lexicon, speech }: Language): Spoken[] {
  const spoken: Spoken[] = [];
  const speak = (index: number, isPair: boolean, inCatalogue: number, [accent, before]: readonly [number, number?]) => {
    const inSpeech = speech.uses(accent, before) / Math.max(1, speech.words);
    const share = (1 - SHARE_OF_SPEECH) * (inCatalogue / Math.max(1, lexicon.words)) + SHARE_OF_SPEECH * inSpeech;
    if (share > 0) spoken.push({ index, isPair, expected: WORDS_OF_EVERYBODY * share, told: speech.told(accent, before) });
  };
  let before = -1;
  asked?.variant.words.forEach(({ interpretations, isPlace }, i) => {
    const accent = isPlace ? -1 : (interpretations[0]?.accent ?? -1);
    if (accent >= 0) {
      speak(asked.terms[i] ?? 0, false, lexicon.accentCount(accent), [accent]);
      if (before >= 0) speak(asked.pairs[i - 1] ?? 0, true, lexicon.pairCount(before, accent), [accent, before]);
    }
    before = accent;
  });
  return spoken;
}

import type { Token } from '../../words/text/tokenize.ts';

/** One interpretation of a word. Ids are the lexicon's; `accent` -1 allows any diacritics. */
export interface Interpretation {
  readonly bare: number;
  readonly accent: number;
  /** Confidence in the interpretation, 1 for the word as typed. */
  readonly weight: number;
  /** The part of the weight that remains where a text has the syllable with other diacritics. */
  readonly otherDiacritics: number;
}

/** A word of the query on its way through the query layer. */
export interface QueryWord extends Token {
  readonly interpretations: readonly Interpretation[];
  /** 1 for a word with meaning, about 0.1 for a filler. */
  readonly importance: number;
  /** It is part of the name of a place. */
  readonly isPlace?: boolean;
  /** How much the word's sentence counts in a long question; absent: in full. */
  readonly share?: number;
  /** Which sentence of the question it stands in. */
  readonly sentence?: number;
}

/** The part of a match that remains where both sides have diacritics and they differ. */
export const OTHER_DIACRITICS_TYPED = 0.35;
/** The same where the query has no diacritics. */
export const OTHER_DIACRITICS_BARE = 0.85;

import type { Token } from '../../words/text/tokenize.ts';

/** One way to take a word. Ids are the lexicon's; `accent` -1 is any diacritics. */
export interface Interpretation {
  readonly bare: number;
  readonly accent: number;
  /** How far the interpretation is believed, 1 for what was typed. */
  readonly weight: number;
  /** What is left of the weight where the text has the same syllable with other diacritics. */
  readonly otherDiacritics: number;
}

/** A word of the query on its way through the layer. */
export interface QueryWord extends Token {
  readonly interpretations: readonly Interpretation[];
  /** 1 for a word that says something, about a tenth for one that does not. */
  readonly importance: number;
}

/** What is left of a match where both sides carry diacritics and they differ. */
export const OTHER_DIACRITICS_TYPED = 0.35;
/** The same where the query was typed without diacritics. */
export const OTHER_DIACRITICS_BARE = 0.85;

import { toSyllable } from './syllable.ts';
import type { Syllable } from './syllable.ts';

/** A word of a text with its keys and the place where it stands (UTF-16 offsets, `end` exclusive). */
export interface Token extends Syllable {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order. Offsets are those of the text as given; give NFC where they matter. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    tokens.push({ ...toSyllable(word), text: word, start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** The text's words without marks, with one blank between: equal for names that differ in case, marks and punctuation only. */
export function foldText(text: string): string {
  return tokenize(text)
    .map((token) => token.fold)
    .join(' ');
}

/** Key of a name family: all procedures whose names fold to it are copies of one another. */
export function familyKey(name: string): string {
  return foldText(name).replace(/^thu tuc (hanh chinh )?/, '');
}

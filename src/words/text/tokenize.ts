import { toSyllable } from './syllable.ts';
import type { Syllable } from './syllable.ts';

/** A word of a text with its keys and its position (UTF-16 offsets, `end` exclusive). */
export interface Token extends Syllable {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order. Offsets count in the given text; pass NFC text where they matter. */
export function tokenize(text: string): Token[] {
  return scanWords(text, (word, start) => {
    const { bare, accent, hasDiacritics } = toSyllable(word);
    return { bare, accent, hasDiacritics, text: word, start, end: start + word.length };
  });
}

/** The words of a text in order, as written. */
export function splitWords(text: string): string[] {
  return scanWords(text, (word) => word);
}

/** The bare words of a text in order. */
export function bareWords(text: string): string[] {
  return scanWords(text, (word) => toSyllable(word).bare);
}

/**
 * The words of a text without diacritics, separated by single blanks: equal for names that differ only in case,
 * diacritics and punctuation.
 */
export function wordsKey(text: string): string {
  return bareWords(text).join(' ');
}

const familyKeys = new Map<string, string>();
const MOST_FAMILY_KEYS = 200_000;

/** Key of a name family: procedures with the same key are copies of one another. */
export function familyKey(name: string): string {
  let key = familyKeys.get(name);
  if (key === undefined) {
    key = wordsKey(name).replace(/^thu tuc (hanh chinh )?/, '');
    if (familyKeys.size >= MOST_FAMILY_KEYS) familyKeys.clear();
    familyKeys.set(name, key);
  }
  return key;
}

// Indexing reads millions of letters. A table of letters is ten times faster than a regular expression.
const UNKNOWN = 0;
const IN_WORD = 1;
const OUTSIDE = 2;
const kinds = new Uint8Array(65_536);

function isInWord(code: number): boolean {
  let kind = kinds[code] ?? OUTSIDE;
  if (kind === UNKNOWN) kinds[code] = kind = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? IN_WORD : OUTSIDE;
  return kind === IN_WORD;
}

function scanWords<T>(text: string, take: (word: string, start: number) => T): T[] {
  const words: T[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && isInWord(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(take(text.slice(start, at), start));
      start = -1;
    }
  }
  return words;
}

/** Expands listed abbreviations in capitals: 'BHXH một lần' → 'bảo hiểm xã hội một lần'. */
export function expandAbbreviations(text: string, abbreviations: Readonly<Record<string, string>>): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu, (word) => abbreviations[word] ?? word);
}

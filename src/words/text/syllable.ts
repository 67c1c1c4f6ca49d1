/**
 * A Vietnamese syllable with three keys. `bare` has no diacritics ('phep'). `accent` keeps shapes and tone, wherever
 * the tone mark was put ('hoà' and 'hòa' are both 'hoa`'). 'i' and 'y' after a single consonant are one letter (kí =
 * ký, qui = quy).
 */
export interface Syllable {
  readonly bare: string;
  readonly accent: string;
  /** Whether it was written with any diacritic (a shape, a tone or đ). */
  readonly hasDiacritics: boolean;
}

const TONES: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0303': '~',
  '\u0309': '?',
  '\u0323': '.',
};
/** Combining diacritics that make another letter: breve, circumflex, horn. */
const SHAPES = new Set(['\u0306', '\u0302', '\u031b']);
const CACHE_LIMIT = 50_000;
/** Longer words are no syllables, in whatever keystrokes. None is cached: a key cut from a text would keep the whole text in memory. */
export const LONGEST_SYLLABLE = 12;
const cache = new Map<string, Syllable>();

/** The keys of one word, in any case and normal form. Words that are no Vietnamese syllables get keys in the same way. */
export function toSyllable(word: string): Syllable {
  if (word.length > LONGEST_SYLLABLE) return computeSyllable(word);
  const known = cache.get(word);
  if (known) return known;
  const syllable = computeSyllable(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, syllable);
  return syllable;
}

/** 'Đường' → 'duong'. */
export function bareWord(word: string): string {
  return toSyllable(word).bare;
}

/** The accent key from letters with shapes but without tone, and a tone sign ('' for the level tone). */
export function accentKey(letters: string, tone: string): string {
  return oneLetterForIAndY(letters) + tone;
}

export const TONE_SIGNS = { grave: '`', acute: "'", tilde: '~', hook: '?', dot: '.' } as const;

function computeSyllable(word: string): Syllable {
  let letters = '';
  let bare = '';
  let tone = '';
  let hasDiacritics = false;
  for (const char of word.normalize('NFD').toLowerCase()) {
    const toneSign = TONES[char];
    if (toneSign !== undefined) {
      tone = toneSign;
      hasDiacritics = true;
    } else if (SHAPES.has(char)) {
      letters += char;
      hasDiacritics = true;
    } else if (char === 'đ') {
      letters += char;
      bare += 'd';
      hasDiacritics = true;
    } else if (!/\p{M}/u.test(char)) {
      letters += char;
      bare += char;
    }
  }
  return { bare: oneLetterForIAndY(bare), accent: accentKey(letters.normalize('NFC'), tone), hasDiacritics };
}

function oneLetterForIAndY(letters: string): string {
  if (letters === 'qui') return 'quy';
  return /^[bhklmstv]i$/.test(letters) ? `${letters[0]}y` : letters;
}

/**
 * A Vietnamese syllable under three keys. `fold` has no marks at all ('phep'), `accent` keeps the letters' shapes and
 * the tone, wherever the tone mark was put ('hoà' and 'hòa' are both 'hoa`'). 'i' and 'y' after a single consonant
 * are one letter (kí = ký, qui = quy).
 */
export interface Syllable {
  readonly fold: string;
  readonly accent: string;
  /** Whether it was written with any mark (a shape, a tone or đ). */
  readonly hasMarks: boolean;
}

const TONES: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0303': '~',
  '\u0309': '?',
  '\u0323': '.',
};
/** Combining marks that make another letter: breve, circumflex, horn. */
const SHAPES = new Set(['\u0306', '\u0302', '\u031b']);
const CACHE_LIMIT = 50_000;
/** Longer words are no syllables, and as a key a piece of a text would keep the whole text in memory. */
const LONGEST_CACHED = 12;
const cache = new Map<string, Syllable>();

/** Keys of one word, in any case and normal form. Words that are no Vietnamese syllables get keys the same way. */
export function toSyllable(word: string): Syllable {
  if (word.length > LONGEST_CACHED) return computeSyllable(word);
  const known = cache.get(word);
  if (known) return known;
  const syllable = computeSyllable(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, syllable);
  return syllable;
}

/** The key without any mark: 'Đường' is 'duong'. */
export function foldWord(word: string): string {
  return toSyllable(word).fold;
}

/** The accent key of letters that carry their shapes but no tone, and a tone sign ('' for the level tone). */
export function accentKey(letters: string, tone: string): string {
  return oneLetterForIAndY(letters) + tone;
}

export const TONE_SIGNS = { grave: '`', acute: "'", tilde: '~', hook: '?', dot: '.' } as const;

function computeSyllable(word: string): Syllable {
  let letters = '';
  let bare = '';
  let tone = '';
  let hasMarks = false;
  for (const char of word.normalize('NFD').toLowerCase()) {
    const toneSign = TONES[char];
    if (toneSign !== undefined) {
      tone = toneSign;
      hasMarks = true;
    } else if (SHAPES.has(char)) {
      letters += char;
      hasMarks = true;
    } else if (char === 'đ') {
      letters += char;
      bare += 'd';
      hasMarks = true;
    } else if (!/\p{M}/u.test(char)) {
      letters += char;
      bare += char;
    }
  }
  return { fold: oneLetterForIAndY(bare), accent: accentKey(letters.normalize('NFC'), tone), hasMarks };
}

function oneLetterForIAndY(letters: string): string {
  if (letters === 'qui') return 'quy';
  return /^[bhklmstv]i$/.test(letters) ? `${letters[0]}y` : letters;
}

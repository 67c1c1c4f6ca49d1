import { bareLetters } from '../../domain/values/tidyText.ts';
/** Random numbers in [0, 1): the same seed gives the same typing mistakes. */
export function seededRandom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 'Đăng ký' → 'Dang ky'. */
export function withoutAccents(query: string): string {
  return bareLetters(query);
}

const TELEX_SHAPES: Readonly<Record<string, string>> = { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' };
const VNI_SHAPES: Readonly<Record<string, string>> = { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' };
const TELEX_TONES: Readonly<Record<string, string>> = { '\u0300': 'f', '\u0301': 's', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' };
const VNI_TONES: Readonly<Record<string, string>> = { '\u0300': '2', '\u0301': '1', '\u0309': '3', '\u0303': '4', '\u0323': '5' };

/** The keystrokes of Telex, tone last: 'đăng ký' → 'ddawng kys'. */
export function asTelex(query: string): string {
  return asKeystrokes(query, TELEX_SHAPES, TELEX_TONES);
}

/** The keystrokes of VNI, tone last: 'đăng ký' → 'd9a8ng ky1'. */
export function asVni(query: string): string {
  return asKeystrokes(query, VNI_SHAPES, VNI_TONES);
}

/**
 * One typing mistake in a word of three letters or more: a letter lost, doubled, swapped or replaced by its neighbour
 * key.
 */
export function withTypo(query: string, seed: number): string {
  const random = seededRandom(seed);
  const words = [...query.normalize('NFC').matchAll(/\p{L}{3,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return query;
  const letters = [...word[0]];
  const at = Math.floor(random() * letters.length);
  const slipped = slip(letters, at, Math.floor(random() * 4), random);
  return query.normalize('NFC').slice(0, word.index) + slipped + query.normalize('NFC').slice(word.index + word[0].length);
}

/** Cuts the last word in half: 'đăng ký khai sinh' → 'đăng ký khai si'. */
export function withHalfLastWord(query: string): string {
  return query.normalize('NFC').replace(/([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u, (_, word: string) => word.slice(0, Math.ceil(word.length / 2)));
}

const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 's',
  e: 'r',
  g: 'h',
  h: 'g',
  i: 'o',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'i',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'a',
  t: 'y',
  u: 'y',
  v: 'b',
  x: 'c',
  y: 't',
};

function slip(letters: readonly string[], at: number, kind: number, random: () => number): string {
  const letter = letters[at] ?? '';
  const before = letters.slice(0, at).join('');
  const after = letters.slice(at + 1).join('');
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  if (kind === 2 && at + 1 < letters.length) return before + (letters[at + 1] ?? '') + letter + letters.slice(at + 2).join('');
  const base = letter.normalize('NFD')[0]?.toLowerCase() ?? '';
  return before + (NEIGHBOURS[base] ?? 'aeiou'[Math.floor(random() * 5)] ?? '') + after;
}

function asKeystrokes(query: string, shapes: Readonly<Record<string, string>>, tones: Readonly<Record<string, string>>): string {
  return query.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const isUpper = word.length > 1 && word === word.toUpperCase();
    if (isUpper) return word;
    let tone = '';
    let typed = '';
    for (const letter of word.toLowerCase()) {
      const decomposed = [...letter.normalize('NFD')];
      const mark = decomposed.find((char) => tones[char] !== undefined);
      if (mark !== undefined) tone = tones[mark] ?? '';
      const shape = decomposed
        .filter((char) => char !== mark)
        .join('')
        .normalize('NFC');
      typed += shapes[shape] ?? shape;
    }
    return typed + tone;
  });
}

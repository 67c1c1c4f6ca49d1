import { accentKey } from '../../words/text/syllable.ts';

/** The accent key of raw Telex keystrokes ('ddawng' → 'đăng', 'kys' → "ky'"); null where no keystroke makes a diacritic. */
export function decodeTelex(raw: string): string | null {
  return decode(raw.toLowerCase(), applyTelexKey);
}

/** The accent key of raw VNI keystrokes ('d9a8ng' → 'đăng'); null where no keystroke makes a diacritic. */
export function decodeVni(raw: string): string | null {
  return /\d/.test(raw) ? decode(raw.toLowerCase(), applyVniKey) : null;
}

interface Typed {
  readonly letters: string[];
  tone: string;
  diacritics: number;
}

const VOWELS = 'aăâeêioôơuưy';
const TELEX_TONES: Readonly<Record<string, string>> = { f: '`', s: "'", x: '~', r: '?', j: '.' };
const VNI_TONES: Readonly<Record<string, string>> = { '1': "'", '2': '`', '3': '?', '4': '~', '5': '.' };
const CIRCUMFLEX: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

function decode(raw: string, applyKey: (typed: Typed, key: string) => boolean): string | null {
  if (!/^[a-zđ\d]+$/.test(raw)) return null;
  const typed: Typed = { letters: [], tone: '', diacritics: 0 };
  for (const key of raw) {
    if (applyKey(typed, key)) typed.diacritics += 1;
    else typed.letters.push(key);
  }
  return typed.diacritics > 0 ? accentKey(typed.letters.join(''), typed.tone) : null;
}

function applyTelexKey(typed: Typed, key: string): boolean {
  const tone = TELEX_TONES[key];
  if (tone !== undefined && hasVowel(typed)) return setTone(typed, tone);
  if (key === 'd') return replaceLast(typed, 'd', 'đ', typed.letters.length > 1 && !hasVowel(typed) ? 'adjacent' : 'first');
  if (key === 'w') return addHornOrBreve(typed);
  const shaped = CIRCUMFLEX[key];
  return shaped !== undefined && replaceLast(typed, key, shaped, 'any');
}

function applyVniKey(typed: Typed, key: string): boolean {
  const tone = VNI_TONES[key];
  if (tone !== undefined && hasVowel(typed)) return setTone(typed, tone);
  if (key === '9') return replaceLast(typed, 'd', 'đ', 'any');
  if (key === '6') return ['a', 'e', 'o'].some((vowel) => replaceLast(typed, vowel, CIRCUMFLEX[vowel] ?? vowel, 'any'));
  if (key === '7') return addHorn(typed);
  if (key === '8') return replaceLast(typed, 'a', 'ă', 'any');
  return false;
}

function hasVowel(typed: Typed): boolean {
  return typed.letters.some((letter) => VOWELS.includes(letter));
}

function setTone(typed: Typed, tone: string): boolean {
  typed.tone = tone;
  return true;
}

function addHornOrBreve(typed: Typed): boolean {
  if (addHorn(typed) || replaceLast(typed, 'a', 'ă', 'any')) return true;
  if (hasVowel(typed)) return false;
  typed.letters.push('ư');
  return true;
}

/** In 'uo' one keystroke puts horns on both letters; in 'ưo' on the second. */
function addHorn(typed: Typed): boolean {
  const text = typed.letters.join('');
  const at = Math.max(text.lastIndexOf('uo'), text.lastIndexOf('ưo'));
  if (at >= 0 && !(text.startsWith('quo') && at === 1)) {
    typed.letters.splice(at, 2, 'ư', 'ơ');
    return true;
  }
  // 'ua' + w → 'ưa', but 'oa' + w → 'oă': try the horn first, then the breve.
  if (text.includes('oa')) return false;
  return replaceLast(typed, 'o', 'ơ', 'any') || (!text.startsWith('qu') && replaceLast(typed, 'u', 'ư', 'any'));
}

function replaceLast(typed: Typed, letter: string, by: string, where: 'any' | 'first' | 'adjacent'): boolean {
  const at = typed.letters.lastIndexOf(letter);
  if (at < 0 || (where === 'first' && at !== 0) || (where === 'adjacent' && at !== typed.letters.length - 1)) return false;
  typed.letters[at] = by;
  return true;
}

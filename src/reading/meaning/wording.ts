/**
 * The source of a pattern for any of these words, whole, with any spacing, longest first. `oneOf(['bãi bỏ', 'hủy'])`
 * finds 'Bãi  bỏ', but not 'hủynh'. It accepts both positions of a tone: 'hủy' finds 'huỷ', 'hòa' finds 'hoà'.
 */
export function oneOf(words: readonly string[]): string {
  return `(?<![\\p{L}\\d])${anyOf(words)}(?![\\p{L}\\d])`;
}

/** The same, also as a part of a longer word: 'STT17'. */
export function anyOf(words: readonly string[]): string {
  const alternatives = [...words].sort((a, b) => b.length - a.length).map(wordSource);
  return `(?:${alternatives.join('|')})`;
}

/** Joins sources into a pattern that ignores case. */
export function pattern(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join(''), 'iu');
}

/** A predicate for rules: whether a text matches the joined sources. */
export function holds(...sources: readonly string[]): (text: string) => boolean {
  const found = pattern(...sources);
  return (text) => found.test(text);
}

const TONES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

function wordSource(word: string): string {
  const escaped = word.normalize('NFC').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return TONES.reduce((source, [old, modern]) => source.replaceAll(modern, old).replaceAll(old, `(?:${old}|${modern})`), escaped).replace(
    /\s+/g,
    '\\s+',
  );
}

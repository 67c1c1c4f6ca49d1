import { withoutDiacritics } from '../../domain/values/tidyText.ts';

/** A form for comparison: lower case, no diacritics, đ as d, only letters and digits, single blanks. */
export function foldText(text: string): string {
  return withoutDiacritics(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Lower case on one line, with diacritics: for phrases that need them (cấp bộ, cấp bổ sung). */
export function lowerText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Whether a text contains a phrase as whole words; both in the form of `foldText`. */
export function hasPhrase(folded: string, phrase: string): boolean {
  return ` ${folded} `.includes(` ${phrase} `);
}

/** Whether all letters of a text are capitals. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** 'THỦY SẢN VÀ KIỂM NGƯ' → 'Thủy sản và kiểm ngư'; text with small letters stays. */
export function fromCapitals(text: string): string {
  if (!isAllCapitals(text)) return text;
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

import { withoutDiacritics } from '../../domain/values/tidyText.ts';

/** For comparing: lower case, no diacritics, đ as d, only letters and digits, single blanks. */
export function foldText(text: string): string {
  return withoutDiacritics(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Lower case with diacritics, on one line: for phrases that lose their meaning without them (cấp bộ, cấp bổ sung). */
export function lowerText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Whether a folded text holds a folded phrase as whole words. */
export function hasPhrase(folded: string, phrase: string): boolean {
  return ` ${folded} `.includes(` ${phrase} `);
}

/** Whether a text is written in capitals throughout (digits and marks aside). */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** 'THỦY SẢN VÀ KIỂM NGƯ' as 'Thủy sản và kiểm ngư'; text that is not all capitals stays. */
export function fromCapitals(text: string): string {
  if (!isAllCapitals(text)) return text;
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

import { writable } from './writable.ts';

/** Soft hyphen, zero-width blanks and joiners, direction marks, byte order mark: what copying from Word and PDF leaves behind. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Eth and African D look like Đ and come out of old fonts and converters. */
const FALSE_D: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };

/** One line of NFC text: without invisible characters, with single blanks and a true Đ. */
export function tidyText(text: string): string {
  return writable(text.normalize('NFC'))
    .replace(INVISIBLE, '')
    .replace(/[ÐðƉɖ]/g, (letter) => FALSE_D[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

const NO_BREAK_BLANKS = /[\u00A0\u2007\u202F]/g;

/** The same for long text: several lines keep their breaks and blanks, so that only words count when texts are compared. */
export function tidyLongText(text: string): string {
  const lines = writable(text.normalize('NFC')).replace(INVISIBLE, '').replace(NO_BREAK_BLANKS, ' ').replace(/\r\n?/g, '\n').trim();
  return lines.includes('\n') ? lines.replace(/[ÐðƉɖ]/g, (letter) => FALSE_D[letter] ?? letter) : tidyText(lines);
}

/** `tidyText` for numbers and codes: full-width characters become plain, and every dash a hyphen. */
export function tidySymbols(text: string): string {
  return tidyText(text.normalize('NFKC').replace(DASHES, '-'));
}

/** 'Đường' → 'Duong': letters without diacritics, in their case. No other function removes diacritics. */
export function bareLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** The same in lower case: one spelling for 'Hoà Bình' and 'Hòa Bình'. */
export function withoutDiacritics(text: string): string {
  return bareLetters(text).toLowerCase();
}

/** One line without diacritics, in lower case: how lists and forms compare what people type. */
export function bareText(text: string): string {
  return withoutDiacritics(tidyText(text));
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Moves each word's tone mark to its end: a key under which 'uỷ' and 'ủy', 'hoà' and 'hòa' are equal. */
export function withTonesLast(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONE, '') + (word.match(TONE)?.join('') ?? ''))
    .normalize('NFC');
}

/**
 * Removes the characters of `before` from the start and those of `after` from the end, in linear time, unlike a
 * pattern.
 */
export function trimmedOf(before: string, after: string, text: string): string {
  let [from, until] = [0, text.length];
  while (from < until && before.includes(text[from]!)) from += 1;
  while (until > from && after.includes(text[until - 1]!)) until -= 1;
  return text.slice(from, until);
}

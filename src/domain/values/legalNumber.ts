import { tidySymbols } from './tidyText.ts';

const SERIAL = String.raw`\d{1,5}(?:\.\d{1,3})?[A-Z]?`;
const YEAR = String.raw`(?:19|20)\d{2}`;
/** The national assembly's laws: 'QH14', 'UBTVQH13', 'PL-UBTVQH11'. */
const ASSEMBLY = String.raw`(?:PL-)?(?:UBTV)?QH\d{1,2}`;
const LETTERS = String.raw`\p{Lu}[\p{Lu}&]*`;
const SIGN = String.raw`${LETTERS}(?:[-/.]${LETTERS}\d{0,2})*`;
const WITH_YEAR = String.raw`${SERIAL}/${YEAR}/(?:${ASSEMBLY}|${SIGN})`;
/** Without a year the sign must have two parts: '2205/QĐ-TTG', '13-TB/TW', '73-CP', but not '01/HỒ' of '01/hồ sơ'. */
const WITHOUT_YEAR = String.raw`${SERIAL}/${LETTERS}(?:[-.]${LETTERS}\d{0,2})+|\d{1,5}-(?:${LETTERS}/TW|CP|TTG|HĐBT)`;
const NUMBER = new RegExp(String.raw`(?<![\d./-])(?:${WITH_YEAR}|${WITHOUT_YEAR})`, 'gu');
/** Types of document after which a blank is a slip: '59/2023/TT- BTC', '250/QĐ - TTg'. */
const TYPES = 'NĐ|QĐ|TT|TTLT|NQ|CT|VBHN';

/**
 * The keys of all laws cited in a text, each once, in order: '123/2015/NĐ-CP', '66.7/2025/NQ-CP', '14/2008/QH12',
 * '10/2025/QĐ-TTG'. Keys are in upper case; 'ND' becomes 'NĐ', blanks and stray dots go, and a single digit gets a
 * zero. So all spellings of a number share one key. Local laws ('33/2026/NQ-HĐND') exist once in each province: their
 * key does not tell which province.
 */
export function legalNumbersIn(text: string): string[] {
  return [...new Set([...mended(text).matchAll(NUMBER)].map(([number]) => canonical(number)))];
}

/** The key of the first law cited in a text; null where no number is complete ('146/2025', 'Luật Chăn nuôi'). */
export function parseLegalNumber(text: string): string | null {
  return legalNumbersIn(text)[0] ?? null;
}

/** The key to look up a law by: that of the one number in the text, else the text in capitals. */
export function legalKey(text: string): string {
  const [only, ...others] = legalNumbersIn(text);
  return only !== undefined && others.length === 0 ? only : text.normalize('NFC').trim().toUpperCase();
}

function mended(text: string): string {
  return tidySymbols(text)
    .toUpperCase()
    .replace(/_/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/(?<=\d)\.+(?=\/)|(?<=\/)\.+/g, '')
    .replace(/(?<=[/\d])([QN])D(?=[-/ ])/g, '$1Đ')
    .replace(new RegExp(String.raw`(?<=/(?:${TYPES}))\s*-\s*(?=\p{Lu})`, 'gu'), '-')
    .replace(/\/(TT|QĐ|NQ|NĐ|TTLT)\/(?=\p{Lu})/gu, '/$1-');
}

function canonical(number: string): string {
  return number.replace(/^\d(?=[/])/, '0$&');
}

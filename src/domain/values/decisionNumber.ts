import { tidySymbols } from './tidyText.ts';

export interface ParsedDecisionNumber {
  /** Canonical: '3565/QĐ-UBND'. Leading zeros stay, because authorities print them on purpose. */
  readonly number: string;
  /** As given. */
  readonly raw: string;
  /** False for a bare number without a type of document: '9303', '14/2026'. */
  readonly isComplete: boolean;
}

const PREFIX = /^(?:(?:Quyết định|QĐ|Tờ trình|Công văn|Nghị quyết|Thông báo)\s+)?(?:số\s*)?[:.]?\s*(?=[\p{L}\d])/iu;
/** Text that sentences add after a number: a date, an issuer, a place in brackets. */
const AFTER = /\s+(?:ngày|của|năm|về)\s.*$|\s*\([^()]*\)\s*$/iu;
const SHAPE = /^\d+[A-Z]?(?:[/-][\p{L}\d&]+(?:[.-][\p{L}\d&]+)*)*$/u;
/** Types and issuers that are not printed in capitals throughout. */
const OWN_CASE: Readonly<Record<string, string>> = { TTR: 'TTr', TTG: 'TTg', QD: 'QĐ', ND: 'NĐ' };

/**
 * Reads a decision's number in any spelling and mends it: blanks, stray dots, 'QD' for 'QĐ', the type before the
 * number, words around it. Numbers of other documents (proposals, letters, laws) keep their form. Null for a text with
 * no number or with several.
 */
export function parseDecisionNumber(text: string): ParsedDecisionNumber | null {
  const bare = tidySymbols(text).replace(AFTER, '').replace(PREFIX, '').toUpperCase();
  const mended = typeBehindNumber(withoutStrayMarks(bare));
  if (!SHAPE.test(mended)) return null;
  return { number: inOwnCase(mended), raw: text, isComplete: /[/-]\p{L}/u.test(mended) };
}

/** Whether two texts mean the same number; false where one of them is not a number. */
export function sameDecisionNumber(a: string, b: string): boolean {
  const [first, second] = [parseDecisionNumber(a), parseDecisionNumber(b)];
  return first !== null && first.number === second?.number;
}

function withoutStrayMarks(text: string): string {
  return text
    .replace(/(\p{L})\s+(?=\p{L})/gu, '$1-')
    .replace(/\s/g, '')
    .replace(/[_\\]/g, (mark) => (mark === '_' ? '-' : '/'))
    .replace(/(?<![\p{L}\d])\.+|\.+(?![\p{L}\d])/gu, '')
    .replace(/([/-])[/-]+/g, '$1')
    .replace(/[/,;:-]+$/g, '');
}

/** 'QĐ2338-BTP', 'QĐ/0001-BCA', '3500QĐ-UBND', '3500-QĐ-UBND', '3500/QĐUBND', '3500/QĐ/UBND' as '…/QĐ-…'. */
function typeBehindNumber(text: string): string {
  return text
    .replace(/^Q[ĐD][/-]?(\d+[A-Z]?)[/-](?!Q[ĐD])/u, '$1/QĐ-')
    .replace(/^Q[ĐD][/-]?(?=\d)/u, '')
    .replace(/^(\d+[A-Z]?)-?Q[ĐD]-/u, '$1/QĐ-')
    .replace(/\/Q[ĐD]\/?(?=\p{L})/u, '/QĐ-');
}

function inOwnCase(text: string): string {
  return text
    .replace(/[\p{L}\d]+/gu, (word) => OWN_CASE[word] ?? word)
    .replace(/^(\d+)([A-Z])(?=\/|$)/, (_, digits: string, letter: string) => digits + letter.toLowerCase());
}

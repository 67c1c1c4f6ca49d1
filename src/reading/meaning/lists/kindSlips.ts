import { foldText, lowerText } from '../foldText.ts';
import { KIND_PHRASES } from '../vocabulary.ts';

/** Words that look like a kind of change but are meant: 'cấp thay thẻ', 'giao đất bãi bồi', 'chỉ huy bộ đội'. */
const MEANT: ReadonlySet<string> = new Set(['thay thẻ', 'thay thể', 'bãi bồi', 'bãi bơi', 'bãi bò', 'huy bộ', 'huy bổ', 'huy bố']);
const LISTS_PROCEDURES = /thủ tục|tthc|danh mục/u;
/** Not those that end in 'mới': 'thủ tục hành chính môi trường', 'công bố mười thủ tục'. */
const KINDS = KIND_PHRASES.map(({ phrase }) => {
  const folded = foldText(phrase);
  return { phrase, folded, letters: folded.replaceAll(' ', ''), length: folded.split(' ').length };
}).filter(({ folded, length }) => length >= 2 && !folded.endsWith(' moi'));
/** A shorter phrase is too near to other words for a mended letter. */
const FEWEST_LETTERS = 5;

export interface MendedKind {
  readonly text: string;
  /** The words as typed. */
  readonly slip: string;
}

/**
 * A heading whose words are a kind of change but for a wrong tone, a blank or one letter: 'BÃI BÕ', 'BÃIBỎ', 'BÃI BỎO',
 * 'THAY TẾ'. Null for none.
 */
export function mendKind(text: string): MendedKind | null {
  const lower = lowerText(text);
  if (!LISTS_PROCEDURES.test(lower)) return null;
  const words = lower.split(' ');
  const folded = words.map(foldText);
  return mend(words, folded, isSameButTones) ?? mend(words, folded, isOneLetterOff);
}

type Slip = (folded: string, kind: (typeof KINDS)[number]) => boolean;

const isSameButTones: Slip = (folded, kind) => folded === kind.folded;

const isOneLetterOff: Slip = (folded, { letters }) => {
  const typed = folded.replaceAll(' ', '');
  return typed === letters || (letters.length >= FEWEST_LETTERS && isOneLetterMissing(typed, letters));
};

/** The words of a heading that a slip makes of a kind, with any neighbouring number of words: blanks slip too. */
function mend(words: readonly string[], folded: readonly string[], isSlip: Slip): MendedKind | null {
  for (const kind of KINDS) {
    for (const length of isSlip === isSameButTones ? [kind.length] : [kind.length, kind.length - 1, kind.length + 1]) {
      for (let at = 0; at + length <= words.length; at += 1) {
        // Most words begin otherwise, and the first letter is never a slip.
        if (folded[at]?.[0] !== kind.folded[0]) continue;
        if (!isSlip(folded.slice(at, at + length).join(' '), kind)) continue;
        const slip = words.slice(at, at + length).join(' ');
        if (slip === kind.phrase || MEANT.has(slip.replace(/[^\p{L} ]/gu, ''))) continue;
        return { text: [...words.slice(0, at), kind.phrase, ...words.slice(at + length)].join(' '), slip };
      }
    }
  }
  return null;
}

/** One letter missing, one too many, or two exchanged; the first letter must be right. */
function isOneLetterMissing(typed: string, wanted: string): boolean {
  if (Math.abs(typed.length - wanted.length) > 1 || typed[0] !== wanted[0]) return false;
  let at = 0;
  while (at < typed.length && typed[at] === wanted[at]) at += 1;
  if (typed.length > wanted.length) return typed.slice(at + 1) === wanted.slice(at);
  if (typed.length < wanted.length) return typed.slice(at) === wanted.slice(at + 1);
  return typed[at] === wanted[at + 1] && typed[at + 1] === wanted[at] && typed.slice(at + 2) === wanted.slice(at + 2);
}

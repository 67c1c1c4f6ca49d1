import type { LegalReference } from '../../domain/content/content.ts';
import { legalNumbersIn } from '../../domain/values/legalNumber.ts';
import { textLines } from './textLines.ts';

const DOCUMENT =
  /^(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|hiến pháp|hiệp định|công ước|chỉ thị|lệnh)(?!\p{L})/iu;
const AMENDS = /(?<!được\s)sửa đổi/iu;

/**
 * The laws that a cell cites, in order, each with the words of its name. A law without a number ('Luật Đất đai') is
 * cited by its words.
 */
export function citedDocuments(text: string): LegalReference[] {
  const found = new Map<string, LegalReference>();
  for (const piece of pieces(text)) {
    const numbers = legalNumbersIn(piece).map(asPrinted);
    const cited = numbers.length > 0 ? numbers : DOCUMENT.test(piece) ? [piece] : [];
    for (const number of cited) if (!found.has(number)) found.set(number, { number, title: cited.length === 1 ? piece : null });
  }
  return [...found.values()];
}

/** Those of the cited laws that amend others: 'Nghị định số 22/2026/NĐ-CP sửa đổi, bổ sung …'. */
export function amendingDocuments(text: string): LegalReference[] {
  return pieces(text).flatMap((piece) => {
    const verb = AMENDS.exec(piece);
    // The law before the verb amends the one after it.
    return verb ? citedDocuments(piece.slice(0, verb.index)).map(({ number }) => ({ number, title: piece })) : [];
  });
}

function pieces(text: string): string[] {
  return textLines(text.replace(/;\s*/g, '\n'));
}

function asPrinted(number: string): string {
  return number.replace(/(?<=-)TTG$/, 'TTg');
}

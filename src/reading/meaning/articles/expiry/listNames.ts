import { anyOf, oneOf, pattern } from '../../wording.ts';
import type { ClauseExpiry } from './clauseExpiries.ts';
import type { ParsedSentence } from './parseSentence.ts';

const ENDED = pattern(
  '(?:bị|được|đã)\\s+(?:thay thế, bị\\s+)?',
  oneOf(['bãi bỏ', 'hủy bỏ', 'thay thế']),
  '|',
  oneOf(['bãi bỏ', 'hủy bỏ', 'thay thế']),
);
const STOOD_IN = pattern(
  anyOf(['công bố', 'ban hành', 'phê duyệt', 'kèm theo', 'quy định', 'nằm', 'thuộc danh mục']),
  '\\s+(?:[^;:§]{0,60}\\s)?(?:kèm theo|tại|theo|trong|ở)\\s*$|kèm theo\\s*$',
);
/** 'Thay thế cụm từ … bằng cụm từ … tại các thủ tục …': words change, nothing ends. */
const PHRASES_ONLY = pattern(oneOf(['cụm từ']));
const ENDED_IN = pattern(oneOf(['bãi bỏ', 'hủy bỏ', 'thay thế']), '\\s+(?:tại|theo|trong)\\s*$');

/**
 * 'Công bố Danh mục 03 thủ tục bị bãi bỏ đã được công bố tại Quyết định số …': procedures of the decision end although
 * no verb governs it. A body ends nothing of another body: a ministry's decision is only the source.
 */
export function expiriesByListName(sentence: ParsedSentence, ownNumber: string | null): ClauseExpiry[] {
  const { shown, citations } = sentence;
  let from = 0;
  return citations.flatMap((citation): ClauseExpiry[] => {
    const head = shown.slice(from, citation.start);
    from = citation.end;
    const isStanding = stoodIn(head);
    if (
      PHRASES_ONLY.test(head) ||
      !ENDED.test(head) ||
      (!isStanding && !ENDED_IN.test(head)) ||
      isOfAnother(citation.reference.number, ownNumber)
    )
      return [];
    return [{ citation, sentence, extent: isStanding ? 'partly' : 'open', head, note: head.trim(), from: null }];
  });
}

/** '… đã được công bố tại', '… ban hành kèm theo': the listed procedures were in the decision that follows. */
export function stoodIn(head: string): boolean {
  return STOOD_IN.test(head);
}

/** '411/QĐ-BNV' and '7100/QĐ-UBND' are of different bodies. */
export function isOfAnother(number: string, ownNumber: string | null): boolean {
  const [own, cited] = [bodyOf(ownNumber ?? ''), bodyOf(number)];
  return isCentral(cited) && own !== cited;
}

/** A province cannot end a decision of a ministry; a ministry ends those of one that it takes over. */
export function isOfHigherBody(number: string, ownNumber: string | null): boolean {
  const own = bodyOf(ownNumber ?? '');
  return own !== undefined && !isCentral(own) && isCentral(bodyOf(number));
}

function bodyOf(number: string): string | undefined {
  return /Q[ĐD]-([\p{L}]+)/u.exec(number)?.[1];
}

function isCentral(body: string | undefined): boolean {
  return body !== undefined && /^(?:B(?!QL)|TTg|NHNN|VPCP|TTCP)/u.test(body);
}

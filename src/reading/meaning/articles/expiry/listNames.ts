import { anyOf, oneOf, pattern } from '../../wording.ts';
import { dayIn, type ClauseExpiry } from './clauseExpiries.ts';
import { VERBS } from './expiryWords.ts';
import { isEnding, type ParsedSentence } from './parseSentence.ts';
import { isTask } from './verbs.ts';

const LOST_FORCE = oneOf(VERBS.filter(([, shape]) => shape === 'ends' || shape === 'endsEither').map(([phrase]) => phrase));
/** ' Phụ lục II', ' Mục A Phần I' between 'tại' and the number */
const SECTION = '(?:\\s+(?:phụ lục|danh mục|mục|phần|điều|khoản|điểm)(?!\\p{L})[^;:§,]{0,30})?\\s*$';
const ENDED = pattern(oneOf(['bãi bỏ', 'hủy bỏ', 'thay thế']), '|', LOST_FORCE);
const STOOD_IN = pattern(
  anyOf(['công bố', 'ban hành', 'phê duyệt', 'kèm theo', 'quy định', 'nằm', 'thuộc danh mục']),
  '\\s+(?:[^;:§]{0,60}\\s)?(?:kèm theo|tại|theo|trong|ở)\\s*$|kèm theo\\s*$',
);
/** 'Thay thế cụm từ … bằng cụm từ … tại các thủ tục …': words change, nothing ends. */
const PHRASES_ONLY = pattern(oneOf(['cụm từ']));
/** 'thủ tục bị bãi bỏ tại Quyết định số 5': in it, or by it. */
const ENDED_IN = pattern('(?:', oneOf(['bãi bỏ', 'hủy bỏ', 'thay thế']), '|', LOST_FORCE, ')\\s+(?:tại|theo|trong)\\s*$');
/** 'thủ tục hết hiệu lực tại Quyết định số 5': no decision makes another's lose force, so they stood in it. */
const LOST_FORCE_IN = pattern(LOST_FORCE, '[^;:§]{0,120}\\s(?:tại|trong|thuộc)', SECTION);

/** 'Quyết định A và Quyết định B', 'các Quyết định: A; B', 'Phụ lục I Quyết định A, Phụ lục II Quyết định B' */
const JOINED = pattern('^(?:[\\s,;:]|và|cùng|số)*', SECTION);
/** 'hết hiệu lực theo Quyết định A đã được công bố tại Quyết định B' */
const GOES_ON = /^[\s,]*(?:đã|được|công bố|ban hành|kèm theo|\s)+(?:tại|theo|trong)\s*$/iu;
const ALL_OF = pattern(oneOf(['toàn bộ', 'tất cả']));

/**
 * 'Công bố Danh mục 03 thủ tục bị bãi bỏ (hết hiệu lực) đã được công bố tại Quyết định số …': procedures of the decision
 * end although no verb governs it. A body ends nothing of another body: a ministry's decision is only the source.
 */
export function expiriesByListName(sentence: ParsedSentence, ownNumber: string | null): ClauseExpiry[] {
  const { shown, citations, clauses } = sentence;
  const governed = new Set(clauses.filter(isEnding).flatMap((clause) => clause.governed));
  const found: ClauseExpiry[] = [];
  let from = 0;
  let words = '';
  for (const citation of citations) {
    const head = shown.slice(from, citation.start);
    from = citation.end;
    if (!JOINED.test(head)) words = GOES_ON.test(head) ? words + head : head;
    const isOpen = !governed.has(citation) && !isTask(shown.slice(0, citation.start));
    const ended = isOpen && !isOfAnother(citation.reference.number, ownNumber) ? endedByHead(words, sentence) : null;
    if (ended) found.push({ ...ended, citation });
  }
  return found;
}

function endedByHead(head: string, sentence: ParsedSentence): Omit<ClauseExpiry, 'citation'> | null {
  const ended = ENDED.exec(head);
  if (ended === null || PHRASES_ONLY.test(head)) return null;
  const isSure = stoodIn(head.slice(ended.index)) || LOST_FORCE_IN.test(head);
  if (!isSure && !ENDED_IN.test(head)) return null;
  const extent = isSure && !ALL_OF.test(head) ? 'partly' : 'open';
  return { sentence, extent, head, note: head.trim(), from: dayIn(head.slice(ended.index)) };
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

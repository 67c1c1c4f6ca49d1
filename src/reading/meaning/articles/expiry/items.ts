import { oneOf, pattern } from '../../wording.ts';
import type { Citation } from './citations.ts';
import type { Clause } from './clauses.ts';
import { EXCEPTIONS } from './expiryWords.ts';

/** A decision that a clause governs, with the words about how much of it is meant. */
export interface Item {
  readonly citation: Citation;
  readonly head: string;
  readonly own: string;
  readonly title: string;
  /** A list item by itself: after a semicolon, or the first one after the colon. */
  readonly isSeparate: boolean;
  /** Named only inside another decision's title, or as the act that amended it. */
  readonly isMention: boolean;
  /** An item or the rest of a title: 'về việc sửa đổi Quyết định A và Quyết định B'. */
  readonly isUnsure: boolean;
}

const JOINT_LAST = /(?:[,;]|\s(?:và|cùng với|cùng|hoặc|với))\s*$/iu;
const ITEM_WORDS = oneOf([
  'toàn bộ',
  'tất cả',
  'các',
  'những',
  'một phần',
  'một số',
  'nội dung',
  'thủ tục',
  'TTHC',
  'số thứ tự',
  'STT',
  'danh mục',
  'phụ lục',
  'mục',
  'phần',
  'điểm',
  'khoản',
  'quy trình',
]);
const JOINT_OF_ITEM = new RegExp(`(?:,|\\s(?:và|cùng với|cùng|đồng thời))\\s+(?=${ITEM_WORDS}|\\d)`, 'giu');
const JOINT = /(?:,|\s(?:và|cùng với|cùng|đồng thời))\s+(?!trừ|ngoại|riêng)/iu;
const AMENDED_BY =
  /^\s*,?\s*\(?\s*(?:đã\s+)?(?:được\s+|bị\s+)?(?:sửa đổi|bổ sung|thay thế|đính chính|bãi bỏ|hủy bỏ|huỷ bỏ)[^;]*(?:tại|bởi|bằng|theo)\s*$/iu;
/** 'thủ tục số 5 tại § bằng thủ tục số 1 tại §' */
const IN_ITS_STEAD = /^\s*,?\s*bằng\s/iu;
const BY_ACT = /(?:căn cứ|thực hiện|hướng dẫn tại|trên cơ sở|(?<!kèm |bố |hành |duyệt |đính kèm )theo)\s*$/iu;
const EXEMPT = pattern(oneOf(EXCEPTIONS), '\\s*:?\\s*$');
const LEADING_BRACKET = /^\s*\([^)]*\)/u;
/** Brackets that describe a decision without limiting it: '(đã được sửa đổi …)', '(công bố thủ tục …)'. */
const ASIDE =
  /\(\s*(?:đã\s+)?(?:được\s+)?(?:sửa đổi|bổ sung|đính chính|thay thế|công bố|về việc|kèm theo|ban hành|sau đây|có hiệu lực|viết tắt|gọi tắt|kể cả|(?:bao )?gồm cả)[^)]*\)/giu;
const OF_THIS_DECISION = oneOf(['này', 'nêu trên', 'nói trên', 'tại Quyết định này', 'theo Quyết định này', 'kèm theo Quyết định này']);
const OWN_CLAUSE = pattern(
  '[;.]\\s*(?:(?:các|những|toàn bộ|danh mục|nội dung|\\d+)\\s+){0,4}(?:thủ tục hành chính|thủ tục|TTHC|danh mục)\\s+(?:[^;,§]{0,40}\\s)?',
  OF_THIS_DECISION,
  '\\s+(?:sẽ\\s+)?',
  oneOf(['được áp dụng', 'được thực hiện', 'được tiếp nhận', 'được giải quyết', 'được công khai', 'áp dụng', 'thực hiện', 'có hiệu lực']),
  '[^;§]*$',
);
const EXCEPTION = pattern(oneOf(EXCEPTIONS));
/** 'đối với các cơ sở giáo dục' may be the end of a title; 'đối với các thủ tục số 1, 2' is none. */
const EXCEPTION_START = pattern(
  '[,(]?\\s*(?:',
  oneOf(EXCEPTIONS),
  '|',
  oneOf(['đối với các', 'đối với những']),
  '\\s+',
  oneOf(['thủ tục', 'TTHC', 'nội dung', 'mục', 'phụ lục', 'lĩnh vực']),
  ')',
);

/** The decisions that a clause governs, in order. In `shown`, '§' stands for each name. */
export function itemsOf(clause: Clause, shown: string): Item[] {
  const { governed, verb, from, listFrom } = clause;
  const items: Item[] = [];
  const [first] = governed;
  let isExempting = false;
  governed.forEach((citation, index) => {
    const previous = governed[index - 1];
    if (!previous) {
      const head = shown.slice(listFrom ?? (verb.governs === 'object' ? verb.end : from), citation.start);
      isExempting = isExempt(head);
      items.push({ citation, head, own: '', title: '', isSeparate: listFrom !== null, isMention: isMentioned(head), isUnsure: false });
      return;
    }
    const last = items[items.length - 1];
    const isAfterMention = last?.isMention === true;
    const gap = splitGap(shown.slice(previous.end, citation.start), previous.hasTitle || isAfterMention);
    if (last) items[items.length - 1] = { ...last, own: last.own + gap.own, title: last.title + gap.title };
    isExempting = isExempt(gap.head) || (isExempting && goesOn(gap));
    const isInBrackets = isAfterMention && isBracketOpen(shown.slice(first?.end, citation.start));
    items.push({
      citation,
      head: gap.head,
      own: '',
      title: '',
      isSeparate: gap.isSeparate,
      isMention: gap.isMention || isExempting || isInBrackets,
      isUnsure: gap.isUnsure || (isAfterMention && !gap.isSeparate),
    });
  });
  return withoutAsides(withLastWords(items, clause, shown));
}

interface Gap {
  readonly own: string;
  readonly title: string;
  readonly head: string;
  readonly isSeparate: boolean;
  readonly isMention: boolean;
  readonly isUnsure: boolean;
}

/** Words between two names belong to the first (its own words or title) or to the second (its head). */
function splitGap(gap: string, hasTitle: boolean): Gap {
  const bracket = LEADING_BRACKET.exec(gap)?.[0] ?? '';
  const rest = gap.slice(bracket.length);
  const cut = (at: number, length: number, more: Partial<Gap> = {}): Gap => {
    const words = rest.slice(0, at);
    const head = rest.slice(at + length);
    const titleEnd = hasTitle ? startOfException(words) : 0;
    const [own, title] = [bracket + words.slice(titleEnd), words.slice(0, titleEnd)];
    return { own, title, head, isSeparate: false, isMention: isMentioned(head), isUnsure: false, ...more };
  };
  if (AMENDED_BY.test(rest) || IN_ITS_STEAD.test(rest)) return cut(0, 0, { isMention: true, head: rest });
  const joint = JOINT_LAST.exec(rest);
  if (joint) return cut(joint.index, joint[0].length, { isSeparate: joint[0].includes(';') });
  const semicolon = rest.lastIndexOf(';');
  if (semicolon >= 0) return cut(semicolon, 1, { isSeparate: true });
  if (hasTitle) {
    const item = [...rest.matchAll(JOINT_OF_ITEM)].pop();
    // The mark tells that the title goes on with the name of another decision.
    if (!item) return { ...cut(rest.length, 0, { isMention: true }), own: bracket, title: `${rest}§` };
    const isWhole = /^\s*toàn bộ\s*$/iu.test(rest.slice(item.index + item[0].length));
    return cut(item.index, item[0].length, { isUnsure: !isWhole });
  }
  const first = JOINT.exec(rest);
  return first ? cut(first.index, first[0].length) : cut(0, 0, { isUnsure: true });
}

/** '(đã được sửa đổi bởi Quyết định A và Quyết định B)' */
function isBracketOpen(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** 'trừ Quyết định A và Quyết định B' */
function goesOn({ isSeparate, head }: Gap): boolean {
  return !isSeparate && !/\p{L}/u.test(head);
}

/** Named as the reason ('theo Quyết định số …'), or as what does not end ('trừ Quyết định số …'). */
function isMentioned(head: string): boolean {
  return isByAct(head) || isExempt(head);
}

export function isByAct(head: string): boolean {
  return BY_ACT.test(head);
}

export function isExempt(head: string): boolean {
  return EXEMPT.test(head);
}

/** The words after the last name, up to the verb or the end of the clause. */
function withLastWords(items: readonly Item[], { verb, to }: Clause, shown: string): Item[] {
  const last = items[items.length - 1];
  if (!last) return [];
  const isBeforeVerb = verb.governs === 'subject' && last.citation.end <= verb.start;
  const rest = shown.slice(last.citation.end, isBeforeVerb ? verb.start : to);
  const bracket = LEADING_BRACKET.exec(rest)?.[0] ?? '';
  const words = rest.slice(bracket.length);
  const titleEnd = last.citation.hasTitle || last.isMention ? endOfTitle(words) : 0;
  const all = { ...last, own: last.own + bracket + words.slice(titleEnd), title: last.title + words.slice(0, titleEnd) };
  return [...items.slice(0, -1), all];
}

function endOfTitle(words: string): number {
  const colon = words.search(/[:;]/u);
  return Math.min(startOfException(words), colon < 0 ? words.length : colon);
}

/** Where an exception behind a title begins; its length where there is none. */
export function startOfException(words: string): number {
  const at = words.search(EXCEPTION_START);
  return at < 0 ? words.length : at;
}

/** '…; các thủ tục này được áp dụng từ ngày …' speaks of this decision's procedures; an exception is still one. */
function withoutOwnClause(own: string): string {
  const clause = OWN_CLAUSE.exec(own);
  return clause && !EXCEPTION.test(clause[0]) ? own.slice(0, clause.index) : own;
}

function withoutAsides(items: readonly Item[]): Item[] {
  return items.map((item) => ({
    ...item,
    own: withoutOwnClause(item.own.replace(ASIDE, (aside) => (EXCEPTION.test(aside) ? aside : ' '))),
  }));
}

import { addDays, type CalendarDate } from '../../../../domain/values/calendarDate.ts';
import { oneOf, pattern } from '../../wording.ts';
import { readPositions } from '../positions.ts';
import { findDay } from '../references.ts';
import { withoutBlanket, withoutLeadingBlanket } from './blankets.ts';
import type { Citation } from './citations.ts';
import type { Clause } from './clauses.ts';
import { EXCEPTIONS, UNTIL } from './expiryWords.ts';
import { readExtent, type Extent, type ExtentWords } from './extent.ts';
import { itemsOf, type Item } from './items.ts';
import type { Ruling } from '../../rules.ts';
import type { ParsedSentence } from './parseSentence.ts';

/** How much of one decision a clause ends. */
export interface ClauseExpiry {
  readonly citation: Citation;
  readonly sentence: ParsedSentence;
  readonly extent: Extent;
  readonly head: string;
  readonly note: string | null;
  readonly from: CalendarDate | null;
}

const BY_LAW = /theo (?:đúng )?quy định[^;,.(]*/giu;
const AGENT = /(?:bởi|bằng)\s[^,;(]*/giu;
/** 'Bãi bỏ Quyết định số 5 đang có hiệu lực từ ngày 01/01/2024': not the day on which it ends. */
const FROM_DAY = /(?<!có (?:hiệu lực|giá trị)(?: thi hành)? (?:kể )?)(?:kể\s+)?từ\s+(?:ngày\s+)?(?=\d{1,2}\s*(?:\/|-|\.|tháng))/iu;
const UNTIL_DAY = pattern(UNTIL);
const OPENING_DAY = /^[\s,;]*(?:kể\s+)?từ\s+ngày\s+\d{1,2}[^§:;,]*,/iu;
const CHANGES = oneOf(['sửa đổi, bổ sung', 'sửa đổi', 'bổ sung', 'điều chỉnh']);
const AND = '(?:\\s*,|\\s+và|\\s+hoặc)?';
/** 'sửa đổi, thay thế, bãi bỏ': further verbs may stand between. */
const CHANGES_BEFORE = pattern(CHANGES, AND, `(?:\\s+${oneOf(['thay thế', 'bãi bỏ', 'hủy bỏ'])}${AND})*`, '\\s*$');
const EXCEPTION_LEADS = pattern('^\\s*', oneOf(EXCEPTIONS));
const SHARED_HEAD = pattern(oneOf(['tương ứng', 'các quyết định', 'những quyết định']));

/** The effect of a clause on each decision that it governs, without mere mentions. */
export function readClause(clause: Clause, sentence: ParsedSentence): ClauseExpiry[] {
  const { shown, passage } = sentence;
  const items = itemsOf(clause, shown);
  const tail = tailOf(clause, shown);
  const opening = openingExtent(clause, shown, tail);
  const found: ClauseExpiry[] = [];
  let inherited: Extent | undefined = opening ?? undefined;
  let isOfItsOwn = false;
  let isShared = opening !== null || clause.verb.governs === 'subject';
  items.forEach((item, index) => {
    if (item.isMention) return;
    if (item.isSeparate && opening !== null) inherited = opening;
    else if (item.isSeparate && isOfItsOwn) inherited = undefined;
    const isTailOwn = clause.verb.governs === 'subject' || index === items.length - 1;
    const head = withoutLeadingBlanket(item.head);
    const own = withoutBlanket(item.own);
    const words: ExtentWords = {
      head,
      own,
      title: item.title,
      tail: tail || endOfList(items, index),
      isTailOwn,
      isShared,
      isMixed: isMixed(clause, shown),
      ...(inherited ? { inherited } : {}),
    };
    const read = readExtent(words);
    const extent = extentOf(item, read);
    if (found.length === 0 && opening === null) isShared ||= SHARED_HEAD.test(head) || isPlural(item, passage.text);
    ({ inherited, isOfItsOwn } = handDown(read, words, found.length > 0));
    found.push({
      citation: item.citation,
      sentence,
      extent,
      head,
      note: noteOf(extent, head, own, tail),
      from: dayOf(clause, shown, { ...item, own }, tail),
    });
  });
  return found;
}

/** 'sửa đổi, thay thế các Quyết định …' */
export function isMixed({ verb }: Clause, shown: string): boolean {
  return CHANGES_BEFORE.test(shown.slice(Math.max(0, verb.start - 80), verb.start));
}

/** Only 'toàn bộ' before the name of a decision settles one that may belong to a title. */
function extentOf({ isUnsure }: Item, { rule, result }: Ruling<Extent>): Extent {
  return isUnsure && (result === 'wholly' || rule !== 'the decision as a whole') ? 'open' : result;
}

/** What one decision of a list leaves to the next. */
interface Inheritance {
  readonly inherited: Extent;
  /** Only an exception limits it: 'A, trừ thủ tục số 3; B' leaves nothing to B. */
  readonly isOfItsOwn: boolean;
}

const BEHIND_THE_NAME: ReadonlySet<string> = new Set([
  'an exception behind the name',
  'positions behind the title of an announcement',
  'a part in brackets',
]);

/**
 * Words before the name may go on ('các thủ tục tại A, B'); those behind it are of one decision, though a joint without
 * a semicolon leaves it open: 'A (trừ thủ tục số 3), B hết hiệu lực'. So does a part within a list: 'A, phần III B, C'.
 */
function handDown({ rule, result }: Ruling<Extent>, words: ExtentWords, isWithinList: boolean): Inheritance {
  if (BEHIND_THE_NAME.has(rule)) {
    const before = readExtent({ ...words, own: '', title: '' });
    if (before.result !== 'wholly') return { ...handDown(before, words, isWithinList), isOfItsOwn: false };
    return { inherited: 'open', isOfItsOwn: rule === 'an exception behind the name' };
  }
  return { inherited: rule === 'a part before the name' && isWithinList ? 'open' : result, isOfItsOwn: false };
}

/** 'Bãi bỏ A và B, trừ …': words after the last decision may limit the earlier ones, unless a semicolon separates them. */
function endOfList(items: readonly Item[], index: number): string {
  const last = items[items.length - 1];
  const isSame = last !== undefined && items.slice(index + 1).every(({ isSeparate }) => !isSeparate);
  return isSame && index < items.length - 1 ? last.own.replace(/^\s*\([^)]*\)/u, ' ') : '';
}

/** The words before a list apply to all of it: 'Bãi bỏ các thủ tục tại các Quyết định sau: …'. Null without such words. */
function openingExtent({ verb, from, listFrom }: Clause, shown: string, tail: string): Extent | null {
  if (listFrom === null) return null;
  const head = verb.governs === 'object' ? shown.slice(verb.end, listFrom) : shown.slice(from, verb.start);
  return readExtent({ head, own: '', tail, isTailOwn: true }).result;
}

/** The words after the verb that apply to everything it governs. After an object they belong to the last item only. */
function tailOf({ verb, from, to, listFrom, governed }: Clause, shown: string): string {
  // 'Trừ 02 thủ tục tại mục II, bãi bỏ Quyết định số …'
  if (verb.governs === 'object') return EXCEPTION_LEADS.test(shown.slice(from, verb.start)) ? shown.slice(from, verb.start) : '';
  const end = listFrom ?? to;
  const words = shown.slice(verb.end, governed.length > 0 && listFrom === null ? to : end);
  return withoutBlanket(words.split(';')[0] ?? '')
    .replace(BY_LAW, ' ')
    .replace(AGENT, ' ');
}

function isPlural({ citation }: Item, text: string): boolean {
  return /^(?:các|những)\s/iu.test(text.slice(citation.start, citation.reference.start));
}

/** The part of a decision that ends, in the clause's own words. */
export function noteOf(extent: Extent, head: string, own: string, tail: string): string | null {
  if (extent === 'wholly') return null;
  const words = [head, own, tail].map((each) => each.replace(/§+/gu, ' ').replace(/\s+/g, ' ').trim());
  return readPositions(words[0] ?? '')?.text ?? (words.filter((each) => /\p{L}/u.test(each)).join(' … ') || null);
}

/** Behind the name, behind the verb, or before both: 'Từ ngày 01/7/2025, Quyết định số 5 hết hiệu lực'. */
function dayOf({ from, verb }: Clause, shown: string, { citation, own }: Item, tail: string): CalendarDate | null {
  if (verb.shape === 'endsAfter') return dayAfter(verb.phrase);
  const before = shown.slice(from, verb.start);
  const printed = dayIn(own) ?? dayIn(tail) ?? (OPENING_DAY.test(before) ? dayIn(before) : null);
  return printed ?? (verb.governs === 'subject' ? dayAfter(shown.slice(citation.end, verb.start)) : null);
}

/** 'được áp dụng đến hết ngày 28/02/2027, sau ngày này hết hiệu lực': the day after the last one. */
function dayAfter(words: string): CalendarDate | null {
  const until = UNTIL_DAY.exec(words);
  const last = until && findDay(until[0]);
  return last && addDays(last, 1);
}

/** The day after 'từ ngày' in some words; null without one. */
export function dayIn(tail: string): CalendarDate | null {
  const from = FROM_DAY.exec(tail);
  return from ? findDay(tail.slice(from.index)) : null;
}

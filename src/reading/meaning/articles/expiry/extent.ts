import { decide, type Rule, type Ruling } from '../../rules.ts';
import { oneOf, pattern } from '../../wording.ts';
import { EXCEPTIONS, LIMITS, PARTS } from './expiryWords.ts';

/** How much of a decision ends; `open` where the words leave it open: then it is taken as partly, and asked. */
export type Extent = 'wholly' | 'partly' | 'open';

/** The words around one decision that a verb ends. */
export interface ExtentWords {
  /** From the verb, or from the decision named before it: 'các thủ tục tại'. */
  readonly head: string;
  /** Behind its name, without its title: ' (trừ thủ tục số 3)'. */
  readonly own: string;
  readonly title?: string;
  /** Behind the verb that follows, or at the end of the list, for all: ' một phần'. */
  readonly tail: string;
  /** The tail speaks of this decision for certain: of the last in a list, or of a subject. */
  readonly isTailOwn?: boolean;
  /** What was read of the decision before it in the same list. */
  readonly inherited?: Extent;
  /** A list whose opening speaks for all ('các Quyết định A, B'), and not one that a decision was added to. */
  readonly isShared?: boolean;
  /** An amending verb stands beside the ending one: 'sửa đổi, thay thế'. */
  readonly isMixed?: boolean;
}

const EXCEPTION = pattern(oneOf(EXCEPTIONS));
const PART = pattern(oneOf(PARTS));
const LIMIT = pattern(oneOf(LIMITS));
const WHOLE = pattern(oneOf(['toàn bộ', 'hoàn toàn', 'toàn văn', 'tất cả']));
/** 'toàn bộ nội dung của các': what is whole is the decision. */
const WHOLE_DECISION = /toàn\s+(?:bộ|văn)(?:\s+(?:nội dung|hiệu lực|văn bản|các|của|tại))*\s*$/iu;
const PART_IN_TITLE =
  /đối với\s+(?:các\s+|những\s+|\d+\s+)?(?:thủ tục|TTHC|nội dung|phần|mục|phụ lục|số thứ tự)|(?<!trực tuyến |toàn trình,? |toàn trình và )một phần(?! và toàn trình)/iu;

const hasException = (text: string): boolean => EXCEPTION.test(text);
const limits = (text: string): boolean => hasException(text) || LIMIT.test(text);
const NOTHING = { head: '', own: '', tail: '' };

/** How much ends. The first rule that holds decides; the dangerous answer, wholly, comes last. */
export const EXTENT_RULES: readonly Rule<ExtentWords, Extent>[] = [
  ['an exception behind the name', ({ own }) => limits(own), 'partly', { ...NOTHING, own: ' (trừ các thủ tục tại Phụ lục II)' }],
  [
    'an exception behind the verb',
    ({ tail, isTailOwn }) => isTailOwn === true && limits(tail),
    'partly',
    { ...NOTHING, tail: ' đối với các thủ tục lĩnh vực Lưu trữ.', isTailOwn: true },
  ],
  ['an exception at the end of a list', ({ tail }) => limits(tail), 'open', { ...NOTHING, tail: ', trừ các thủ tục số 3.' }],
  [
    'an exception in what may be a title',
    ({ title = '' }) => hasException(title) || PART_IN_TITLE.test(title),
    'open',
    { ...NOTHING, title: ' về việc công bố TTHC đối với các thủ tục cấp xã' },
  ],
  ['amended as well', ({ isMixed }) => isMixed === true, 'open', { ...NOTHING, isMixed: true }],
  ['the decision as a whole', ({ head }) => WHOLE_DECISION.test(head), 'wholly', { ...NOTHING, head: ' toàn bộ nội dung ' }],
  ['all of its parts', ({ head }) => WHOLE.test(head) && PART.test(head), 'open', { ...NOTHING, head: ' toàn bộ thủ tục tại ' }],
  ['a part before the name', ({ head }) => PART.test(head), 'partly', { ...NOTHING, head: ' các thủ tục tương ứng tại các ' }],
  [
    'a part behind the verb',
    ({ tail, isTailOwn }) => isTailOwn === true && PART.test(tail) && !WHOLE.test(tail),
    'partly',
    { ...NOTHING, tail: ' tại mục II.', isTailOwn: true },
  ],
  [
    'a part in brackets',
    ({ own }) => /\([^)]*/u.test(own) && PART.test(own) && !WHOLE.test(own),
    'partly',
    { ...NOTHING, own: ' (STT 3)' },
  ],
  [
    'a part behind the name',
    ({ own }) => PART.test(own) && !WHOLE.test(own),
    'open',
    { ...NOTHING, own: ', các thủ tục lĩnh vực Lưu trữ' },
  ],
  [
    'whole behind the name or the verb',
    ({ own, tail }) => WHOLE.test(own) || WHOLE.test(tail),
    'wholly',
    { ...NOTHING, tail: ' toàn bộ.', inherited: 'partly' },
  ],
  [
    'one of a list that ends in part',
    ({ inherited, isShared }) => inherited === 'partly' && isShared === true,
    'partly',
    { ...NOTHING, inherited: 'partly', isShared: true },
  ],
  [
    'added to one that ends in part',
    ({ inherited }) => inherited === 'partly' || inherited === 'open',
    'open',
    { ...NOTHING, head: ' và ', inherited: 'partly' },
  ],
  ['named alone', () => true, 'wholly', { ...NOTHING, head: ' ' }],
];

export function readExtent(words: ExtentWords): Ruling<Extent> {
  return decide(EXTENT_RULES, words) ?? { rule: 'named alone', result: 'wholly' };
}

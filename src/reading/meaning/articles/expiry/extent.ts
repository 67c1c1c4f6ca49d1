import { decide, type Rule, type Ruling } from '../../rules.ts';
import { anyOf, oneOf, pattern } from '../../wording.ts';
import { readPositions } from '../positions.ts';
import { EXCEPTIONS, HARMLESS_OPENINGS, HARMLESS_WORDS, LIMITS, PARTS } from './expiryWords.ts';

/** How much of a decision ends. `open`: the words do not decide it; it is taken as partly, and somebody is asked. */
export type Extent = 'wholly' | 'partly' | 'open';

/** The words around one decision that a verb ends. */
export interface ExtentWords {
  /** The words before it, from the verb or from the previous decision on: 'các thủ tục tại'. */
  readonly head: string;
  /** The words after its name, without its title: ' (trừ thủ tục số 3)'. */
  readonly own: string;
  readonly title?: string;
  /** Words for all decisions, after the verb or at the end of the list: ' một phần'. */
  readonly tail: string;
  /** The tail certainly applies to this decision: it is the last in a list, or the subject. */
  readonly isTailOwn?: boolean;
  /** The extent of the previous decision in the same list. */
  readonly inherited?: Extent;
  /** A list with common words before it ('các Quyết định A, B'), not one with a decision added. */
  readonly isShared?: boolean;
  /** An amending verb beside the ending one: 'sửa đổi, thay thế'. */
  readonly isMixed?: boolean;
}

const EXCEPTION = pattern(oneOf(EXCEPTIONS));
const PART = pattern(oneOf(PARTS));
const LIMIT = pattern(oneOf(LIMITS));
const WHOLE = pattern(oneOf(['toàn bộ', 'hoàn toàn', 'toàn văn', 'tất cả']));
/** 'toàn bộ nội dung của các': the whole decision is meant. */
const WHOLE_DECISION = /toàn\s+(?:bộ|văn)(?:\s+(?:nội dung|hiệu lực|văn bản|các|của|tại))*\s*$/iu;
/**
 * 'Toàn bộ thủ tục hành chính công bố tại Quyết định A hết hiệu lực': to end wholly is to end every procedure it holds. A
 * count, field, level, kind or annex between the words makes it a part, and it is asked.
 */
const EVERY_PROCEDURE = pattern(
  '(?:^|[\\s,;])(?:toàn bộ|tất cả)\\s+(?:các\\s+|những\\s+)?(?:danh mục\\s+)?(?:các\\s+)?(?:thủ tục hành chính|thủ tục|TTHC|danh mục)\\s+',
  '(?:(?:đã\\s+)?(?:được\\s+)?(?:công bố|ban hành)\\s+)?(?:kèm theo|tại|theo|kèm theo tại|trong)(?:\\s+các)?\\s*$',
);
/** 'các Quyết định công bố thủ tục hành chính của Sở Nội vụ, gồm:': decisions end, not the procedures that name them. */
const ANNOUNCEMENTS = pattern(
  '^\\s*(?:toàn bộ\\s+)?(?:các|những|\\d+)\\s+(?:\\d+\\s+)?quyết định\\s+(?:(?:đã|được|về|việc|về việc)\\s+)*công bố\\s+',
  '(?:(?!',
  oneOf(['đối với', 'tại', 'trong', 'một phần', 'phần', 'nội dung', ...EXCEPTIONS]),
  ')[^;:§])*(?:gồm|sau|sau đây)?\\s*:\\s*$',
);
const PART_IN_TITLE = pattern(
  'đối với\\s+(?:các\\s|những\\s|(?:\\d+\\s+)?',
  anyOf(['thủ tục', 'TTHC', 'nội dung', 'phần', 'mục', 'phụ lục', 'số thứ tự', 'lĩnh vực', 'cấp']),
  ')',
  // 'trực tuyến một phần và toàn trình' is a way to apply.
  '|(?<!trực tuyến |toàn trình,? |toàn trình và )một phần(?! và toàn trình)',
);

/**
 * What titles of publications do not print, each with an example: behind a title it limits the decision. Titles that
 * amend another decision go on with its name ('§').
 */
export const LIMITS_BEHIND_TITLE: readonly (readonly [source: string, example: string])[] = [
  [`${oneOf(['số thứ tự', 'STT'])}\\s*(?:từ\\s+)?(?:số\\s+)?\\d`, 'lĩnh vực Tôn giáo tại số thứ tự 4, 5'],
  [`${oneOf(['từ số', 'trang'])}\\s+\\d`, 'lĩnh vực Tôn giáo từ số 1 đến số 5'],
  ['\\d\\.\\d{6}', 'lĩnh vực Tôn giáo (mã số 1.001193)'],
  [
    `${oneOf(['tại', 'thuộc', 'ở'])}\\s+(?:các\\s+)?${oneOf(['mục', 'phần', 'phụ lục', 'điểm', 'khoản', 'tiểu mục'])}\\s+(?:số\\s+)?(?:\\d|[IVX]+(?!\\p{L})|[A-ZĐ](?!\\p{L}))`,
    'lĩnh vực Tôn giáo tại Phụ lục II',
  ],
  [
    `(?<!(?:cổ|thành|học|toàn|một|góp)\\s+)${oneOf(['phần'])}\\s+(?:các\\s+)?${oneOf(['thủ tục', 'TTHC', 'lĩnh vực', 'nội dung', 'danh mục'])}`,
    'thuộc Sở Nội vụ phần lĩnh vực Tôn giáo',
  ],
  [`\\s[–-]\\s*${oneOf(['phần', 'nội dung', 'riêng'])}\\s`, 'lĩnh vực Tôn giáo - nội dung về hội đoàn'],
  ['\\(\\d{1,3}\\s+(?:thủ tục|TTHC)[^)]*\\)', 'lĩnh vực Tôn giáo (02 thủ tục)'],
  [
    `\\((?:các\\s+|những\\s+|phần\\s+|gồm các\\s+)*${oneOf(['thủ tục', 'TTHC', 'lĩnh vực', 'nội dung', 'mục', 'phụ lục', 'phần', 'số thứ tự', 'STT', 'cấp'])}\\s+[^)]*\\)`,
    'thuộc Sở Nội vụ (các thủ tục số 1, 2)',
  ],
  [`trong phạm vi\\s+${oneOf(['cấp', 'thủ tục', 'lĩnh vực'])}`, 'lĩnh vực Tôn giáo trong phạm vi cấp xã'],
  [
    `(?:[,(;]|nhưng|mà)\\s*chỉ\\s+${oneOf(['bãi bỏ', 'hủy bỏ', 'thay thế', 'áp dụng', 'đối với', 'phần', 'các', 'thủ tục', 'số thứ tự', 'còn', 'giữ'])}`,
    'lĩnh vực Tôn giáo, chỉ áp dụng đối với cấp xã',
  ],
  [
    `[,(;]\\s*${oneOf(['chưa', 'không'])}\\s+${oneOf(['bãi bỏ', 'hủy bỏ', 'thay thế', 'áp dụng', 'tính', 'kể'])}`,
    'lĩnh vực Tôn giáo, chưa bãi bỏ thủ tục cấp xã',
  ],
  [
    `[,(;]\\s*(?:${oneOf(['để lại', 'giữ', 'còn lại'])}|ngoài\\s+${oneOf(['các', 'những', 'thủ tục', 'phần', 'lĩnh vực'])})`,
    'lĩnh vực Tôn giáo, ngoài các thủ tục cấp xã',
  ],
  [oneOf(['vẫn', 'nhưng']), 'lĩnh vực Tôn giáo, các thủ tục cấp xã vẫn thực hiện'],
];
const PART_BEHIND_TITLE = pattern('(?:', LIMITS_BEHIND_TITLE.map(([source]) => source).join('|'), ')(?!.*§)');

const ANNOUNCES = pattern(oneOf(['công bố']));
const CHANGES = pattern(oneOf(['sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ', 'hủy bỏ', 'đính chính', 'điều chỉnh']));
/** What a decision amends has positions in its title; what it announces has none. */
const hasPositions = (title: string): boolean =>
  ANNOUNCES.test(title) && !CHANGES.test(title) && !title.includes('§') && readPositions(title) !== null;

const HARMLESS = new RegExp(
  `${oneOf(HARMLESS_WORDS)}|${oneOf(HARMLESS_OPENINGS)}[^,;()]*|(?<!\\p{L})(?:(?:kể\\s+)?từ|sau|trước|đến|đến\\s+hết)\\s+(?:ngày|khi|thời điểm|\\d{1,2}\\s*[/.-])[^,;()]*`,
  'giu',
);
/** 'UBND thành phố Đà Nẵng', 'năm 2023': names and years limit nothing. */
const NAMES = /(?<!\p{L})(?:\p{Lu}\p{Ll}+|năm \d{4})/gu;
const hasUnknown = (text: string): boolean =>
  /\p{L}|\d\.\d{6}/u.test((text.split(';')[0] ?? '').replace(HARMLESS, ' ').replace(NAMES, ' '));

const hasException = (text: string): boolean => EXCEPTION.test(text);
const limits = (text: string): boolean => hasException(text) || LIMIT.test(text);
const NOTHING = { head: '', own: '', tail: '' };

/** How much ends. The first rule that fits decides; the dangerous answer, wholly, comes last. */
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
    'positions behind the title of an announcement',
    ({ title = '' }) => hasPositions(title) && !hasException(title),
    'partly',
    { ...NOTHING, title: ' về việc công bố TTHC lĩnh vực Tôn giáo tại số thứ tự 4, 5 mục II' },
  ],
  [
    'a limit in what may be a title',
    ({ title = '' }) => hasException(title) || PART_IN_TITLE.test(title) || PART_BEHIND_TITLE.test(title),
    'open',
    { ...NOTHING, title: ' về việc công bố TTHC đối với các thủ tục cấp xã' },
  ],
  ['amended as well', ({ isMixed }) => isMixed === true, 'open', { ...NOTHING, isMixed: true }],
  ['the decision as a whole', ({ head }) => WHOLE_DECISION.test(head), 'wholly', { ...NOTHING, head: ' toàn bộ nội dung ' }],
  [
    'every procedure that it announced',
    ({ head, own, tail }) => EVERY_PROCEDURE.test(head) && !PART.test(own) && !PART.test(tail),
    'wholly',
    { ...NOTHING, head: ' toàn bộ các thủ tục hành chính đã được công bố tại ' },
  ],
  [
    'decisions, named by what they announced',
    ({ head }) => ANNOUNCEMENTS.test(head),
    'wholly',
    { ...NOTHING, head: ' các Quyết định công bố thủ tục hành chính thuộc phạm vi quản lý của Sở Nội vụ, gồm: ' },
  ],
  [
    'all of its parts',
    ({ head }) => WHOLE.test(head) && PART.test(head),
    'open',
    { ...NOTHING, head: ' toàn bộ 12 thủ tục lĩnh vực Hộ tịch tại ' },
  ],
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
  [
    'words behind the name that nobody has met',
    ({ own, tail, isTailOwn }) => hasUnknown(own) || (isTailOwn === true && hasUnknown(tail)),
    'open',
    { ...NOTHING, own: ' (cấp huyện)' },
  ],
  ['named alone', () => true, 'wholly', { ...NOTHING, head: ' ' }],
];

export function readExtent(words: ExtentWords): Ruling<Extent> {
  return decide(EXTENT_RULES, words) ?? { rule: 'named alone', result: 'wholly' };
}

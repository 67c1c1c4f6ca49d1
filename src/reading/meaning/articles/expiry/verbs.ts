import { decide, type Rule } from '../../rules.ts';
import { anyOf, oneOf, pattern } from '../../wording.ts';
import type { Citation } from './citations.ts';
import { TASK_OPENINGS, TASKS, TERM, VERBS, type VerbShape } from './expiryWords.ts';

/** A verb that governs decisions: those before it (`subject`) or after it (`object`). */
export interface Verb {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly shape: VerbShape;
  readonly governs: 'subject' | 'object';
  readonly isTask: boolean;
}

/** The words around a verb; a run of '§' stands for each decision's name. */
export interface Surroundings {
  readonly before: string;
  readonly shape: VerbShape;
  readonly after: string;
  /** After 'về việc …' of a decision named before. */
  readonly isInTitle?: boolean;
  /** Another verb before it governs what follows, or a list after a colon. */
  readonly isGoverned?: boolean;
}

type Role = 'subject' | 'object' | 'none';

const NOUN_BEFORE = pattern(oneOf(['thủ tục hành chính', 'thủ tục', 'TTHC', 'danh mục', 'văn bản', 'việc', 'quy trình']), '\\s*$');
const PASSIVE = /(?:bị|được)\s+$/iu;
/** The verb may come after its subject: 'các quy định trái với Quyết định này đều bãi bỏ'. */
const BEHIND_SUBJECT =
  /(?:bị|được|đều|cùng|thì)\s+(?:(?:thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)(?:\s*,\s*(?:bị\s+)?|\s+(?:và|hoặc)\s+(?:bị\s+)?))*$/iu;
const OPENS_CLAUSE = /(?:^|[;:,(–-]|(?<!\p{L})(?:và|đồng thời|quyết định này|nay|thì|công bố|sẽ|vẫn|để|cũng))\s*$/iu;
/** 'Bãi bỏ § về việc công bố …, bãi bỏ …': the second verb is part of a title, or opens a clause. */
const JOINED = /(?:[;:,(]|(?<!\p{L})(?:và|đồng thời|vẫn|còn|tiếp tục))\s*$/iu;
const OBJECT_WORDS = oneOf([
  'quyết định',
  'các',
  'những',
  'một số',
  'một phần',
  'toàn bộ',
  'toàn văn',
  'nội dung',
  'số thứ tự',
  'STT',
  'thủ tục',
  'TTHC',
  'danh mục',
  'phụ lục',
  'mục',
  'phần',
  'điểm',
  'khoản',
  'điều',
  'quy trình',
  'quy định',
  'mọi',
  'tất cả',
  'hoàn toàn',
  'tại',
]);
const OBJECT_NEXT = pattern(
  '^\\s*(?:(?:cho|hiệu lực|giá trị|thi hành|việc thực hiện|thực hiện|đối với|của|như sau|sau đây)\\s*)*:?\\s*(?:§|\\d|',
  OBJECT_WORDS,
  ')',
);
/** 'không bị sửa đổi, bãi bỏ, thay thế' */
const DENIED =
  /(?<!\p{L})(?:không|chưa)\s+(?:bị\s+|được\s+)?(?:(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)(?:\s*,\s*|\s+(?:và|hoặc)\s+)){0,4}$/iu;
const BY_ANOTHER = /^\s*(?:bởi|bằng|tại|theo)\s*§/u;
/** 'Các thủ tục tại § bãi bỏ.', but not 'các thủ tục đã được § bãi bỏ.' */
const DIRECTLY_BEHIND = /§\s*$/u;
const BY_AGENT = /(?:được|bị|do|bởi|theo)\s+§+\s*$/iu;
const CLOSES_SENTENCE = /^\s*(?:$|[.;]|kể từ)/iu;
/** Words before 'hết hiệu lực Quyết định số …' that leave it the verb of its clause. */
const OPENS_WITH_LOSS = /(?:^|[;:]|(?<!\p{L})(?:công bố|tuyên bố|nay))\s*$/iu;
/** Words that may follow the last verb of a clause: 'bị bãi bỏ kể từ …', but not 'bị bãi bỏ lĩnh vực …'. */
const CLAUSE_ENDS = pattern(
  '^\\s*(?:$|[.;:(/]|,\\s*(?:§|(?:',
  anyOf(['các', 'những', 'trừ', 'ngoại trừ', 'riêng', 'kể từ', 'đồng thời', 'quyết định', 'không']),
  '|(?:được|bị)\\s+thay thế\\s+(?:bởi|bằng))(?!\\p{L}))|',
  oneOf(['kể từ', 'từ ngày', 'bởi', 'bằng', 'toàn bộ', 'hoàn toàn', 'một phần', 'đối với', 'trừ', 'ngoại trừ', 'theo quy định']),
  '|và\\s+(?:§|',
  oneOf(['thay thế bằng', 'được thay thế', 'không', 'các', 'những', 'quyết định', 'hết hiệu lực']),
  '))',
);
const ANNOUNCED = pattern('(?:^|[;.])\\s*(?:nay\\s+)?(?:công bố|danh mục)\\s[^;:.§]*', oneOf(['thủ tục', 'TTHC']), '[^;:.§]*$');
const STOOD_IN = /^[^;:§]*(?:tại|trong|kèm theo|theo|thuộc)\s+(?:(?:phụ lục|danh mục|mục|phần)\s[^;:§,]{0,30})?§/iu;
const BRACKET_OPENS = /§\s*\([^)]*$/u;
const LIST_OF = /^\s*(?:(?:trong\s+)?lĩnh vực|thuộc|của|ban hành|được|kèm|tại\s*§)/iu;

/** What a verb governs, or that it is part of a name. The first rule that fits decides. */
export const VERB_RULES: readonly Rule<Surroundings, Role>[] = [
  [
    'denied',
    ({ before, shape }) => shape !== 'keeps' && DENIED.test(before),
    'none',
    { before: 'Các nội dung khác không bị bãi bỏ, ', shape: 'endsOther', after: ' tại § vẫn giữ nguyên' },
  ],
  [
    'ended by another decision',
    ({ before, after }) => PASSIVE.test(before) && BY_ANOTHER.test(after),
    'none',
    { before: '§ đã được ', shape: 'endsOther', after: ' bởi §§' },
  ],
  [
    'a term of what another verb governs',
    ({ shape, before, isGoverned }) =>
      isGoverned === true && (shape === 'endsAfter' || (shape === 'suspends' && BRACKET_OPENS.test(before))),
    'none',
    { before: 'Bãi bỏ § (', shape: 'endsAfter', after: ').', isGoverned: true },
  ],
  ['a term', ({ shape }) => shape === 'endsAfter', 'subject', { before: '§ ', shape: 'endsAfter', after: '.' }],
  [
    'a procedure that lost force, in a name',
    ({ shape, before, after, isInTitle, isGoverned }) =>
      shape === 'ends' && NOUN_BEFORE.test(before) && (LIST_OF.test(after) || (isInTitle === true && isGoverned === true)),
    'none',
    { before: 'Bãi bỏ thủ tục 3 Danh mục thủ tục hành chính ', shape: 'ends', after: ' lĩnh vực Đất đai kèm theo §' },
  ],
  [
    'procedures announced as ended, before the decision that they stood in',
    ({ shape, before, after }) => (shape === 'ends' || shape === 'endsEither') && ANNOUNCED.test(before) && STOOD_IN.test(after),
    'none',
    { before: 'Công bố 03 thủ tục hành chính ', shape: 'ends', after: ' kể từ ngày 01/7/2026 đã được công bố tại §' },
  ],
  [
    'a title that begins with the verb',
    ({ before, shape, isInTitle }) => isInTitle === true && shape !== 'ends' && !PASSIVE.test(before) && !JOINED.test(before),
    'none',
    { before: 'Bãi bỏ § về việc ', shape: 'endsOther', after: ' thủ tục tại §', isInTitle: true },
  ],
  [
    'loses force, named before what does',
    ({ shape, before, after }) => shape === 'ends' && OPENS_WITH_LOSS.test(before) && OBJECT_NEXT.test(after),
    'object',
    { before: '', shape: 'ends', after: ' các thủ tục tại §' },
  ],
  ['loses force itself', ({ shape }) => shape === 'ends', 'subject', { before: '§ ', shape: 'ends', after: '.' }],
  [
    'a passive in the title of a decision that a verb governs already',
    ({ before, isInTitle, isGoverned }) => PASSIVE.test(before) && isInTitle === true && isGoverned === true,
    'none',
    { before: 'Bãi bỏ § về việc công bố thủ tục bị ', shape: 'endsOther', after: '.', isInTitle: true, isGoverned: true },
  ],
  [
    'a passive at the end of its clause',
    ({ before, shape, after }) => shape !== 'changes' && BEHIND_SUBJECT.test(before) && CLAUSE_ENDS.test(after),
    'subject',
    { before: '§ về việc công bố thủ tục lĩnh vực Lưu trữ bị ', shape: 'endsOther', after: ' kể từ ngày ký.' },
  ],
  [
    'a passive in the name of a list',
    ({ before }) => PASSIVE.test(before),
    'none',
    { before: 'Danh mục TTHC được ', shape: 'endsOther', after: ' lĩnh vực Lưu trữ' },
  ],
  [
    'may stand on both sides, and opens its clause',
    ({ shape, before, after }) => shape !== 'endsOther' && shape !== 'changes' && OPENS_CLAUSE.test(before) && OBJECT_NEXT.test(after),
    'object',
    { before: '', shape: 'endsEither', after: ' hiệu lực của §' },
  ],
  [
    'may stand on both sides, and closes its clause',
    ({ shape }) => shape !== 'endsOther' && shape !== 'changes',
    'subject',
    { before: 'Các nội dung khác tại § vẫn ', shape: 'keeps', after: ' giá trị pháp lý' },
  ],
  [
    'an object follows',
    ({ after }) => OBJECT_NEXT.test(after),
    'object',
    { before: 'Quyết định này ', shape: 'endsOther', after: ' các thủ tục tại §' },
  ],
  [
    'closes the sentence directly behind the name',
    ({ shape, before, after, isInTitle, isGoverned }) =>
      shape === 'endsOther' &&
      isInTitle !== true &&
      isGoverned !== true &&
      DIRECTLY_BEHIND.test(before) &&
      !BY_AGENT.test(before) &&
      CLOSES_SENTENCE.test(after),
    'subject',
    { before: 'Các thủ tục hành chính tương ứng của § ', shape: 'endsOther', after: '.' },
  ],
  ['any other is part of a name', () => true, 'none', { before: 'Danh mục TTHC ', shape: 'endsOther', after: ' trong lĩnh vực Lưu trữ' }],
];

const PHRASES = new Map(VERBS.map(([phrase, shape]) => [phrase.toLowerCase(), shape]));
const ANY_VERB = new RegExp(`${TERM}|${oneOf([...PHRASES.keys()])}`, 'giu');
const IS_TERM = new RegExp(TERM, 'iu');
const TASK = pattern(`(?:^\\s*${oneOf(TASK_OPENINGS)}|${oneOf(TASKS)})`);

/** The characters around a verb that rules look at: bounds the work for long lists. */
const NEAR = 300;

/** The verbs of a sentence that govern decisions, in order. In `shown`, '§' stands for each name. */
export function findVerbs(shown: string, citations: readonly Citation[]): Verb[] {
  const verbs: Verb[] = [];
  for (const match of shown.matchAll(ANY_VERB)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const shape = shapeOf(match[0]);
    const before = shown.slice(Math.max(0, start - NEAR), start);
    const previous = verbs[verbs.length - 1];
    const role = decide(VERB_RULES, {
      before,
      shape,
      after: shown.slice(end, end + NEAR),
      isInTitle: isInTitle(shown, citations, start),
      isGoverned: previous !== undefined && (previous.governs === 'object' || shown.slice(previous.end, start).includes(':')),
    })?.result;
    if (role === 'none' || role === undefined) continue;
    verbs.push({ start, end, phrase: match[0], shape, governs: role, isTask: isTask(before) });
  }
  return verbs;
}

/** Accepts every spelling of a tone and any spacing: 'Huỷ  bỏ' is 'hủy bỏ'. */
function shapeOf(text: string): VerbShape {
  const lower = text.toLowerCase().replace(/\s+/g, ' ').replace(/uỷ/g, 'ủy').replace(/oá/g, 'óa');
  return PHRASES.get(lower) ?? (IS_TERM.test(text) ? 'endsAfter' : 'endsOther');
}

function isInTitle(shown: string, citations: readonly Citation[], at: number): boolean {
  const before = citations.filter(({ end }) => end <= at).pop();
  return before?.hasTitle === true && !/[;:]/u.test(shown.slice(before.end, at));
}

/** 'Giao Sở Nội vụ rà soát, bãi bỏ …': the words before the verb give a task. */
export function isTask(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1).split('§')[0] ?? '';
  return TASK.test(clause) && !/quyết định này\s+$/iu.test(before);
}

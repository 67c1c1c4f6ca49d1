import { oneOf, pattern } from '../../wording.ts';
import { blankOut, findCitations, type Citation } from './citations.ts';
import { findClauses, type Clause } from './clauses.ts';
import { NO_EXCEPTIONS, UNTIL, UNTIL_ENDED, VERBS, type VerbShape } from './expiryWords.ts';
import type { Passage } from './passages.ts';
import { findVerbs } from './verbs.ts';

/** A sentence with its decisions and clauses. */
export interface ParsedSentence {
  readonly passage: Passage;
  /** The text with '§' for each decision's name, and blanks for the day of this decision. */
  readonly shown: string;
  /** The decisions in it, without this one. */
  readonly citations: readonly Citation[];
  readonly clauses: readonly Clause[];
}

/** 'có hiệu lực từ ngày 01/01/2024 đến ngày 31/12/2026': whether the second day is the last is not said. */
const IN_FORCE_UNTIL = `có hiệu lực(?: thi hành)?\\s+(?:kể\\s+)?từ\\s[^;:§]{6,30}\\s${UNTIL}`;
const ENDING_SHAPES: ReadonlySet<VerbShape> = new Set(['ends', 'endsOther', 'endsEither', 'endsAfter']);
const ANY_ENDING = pattern(
  oneOf(VERBS.filter(([, shape]) => ENDING_SHAPES.has(shape) || shape === 'suspends').map(([phrase]) => phrase)),
  '|',
  IN_FORCE_UNTIL,
);

const CHANGE_OR_END = oneOf(['sửa đổi, bổ sung', 'sửa đổi', 'bổ sung', 'điều chỉnh', 'thay thế', 'bãi bỏ', 'hủy bỏ']);
const AND_OR = '(?:\\s*,\\s*|\\s+(?:và|hoặc)\\s+)';
/** 'Những nội dung không được sửa đổi, bãi bỏ thì thực hiện theo Quyết định số 5': no ending is spoken of. */
const DENIED_ENDINGS = new RegExp(
  `(?<!\\p{L})(?:không|chưa)\\s+(?:(?:bị|được|có)\\s+)?${CHANGE_OR_END}(?:${AND_OR}(?:(?:bị|được)\\s+)?${CHANGE_OR_END})*`,
  'giu',
);

const SAID_TWICE = new RegExp(UNTIL_ENDED, 'giu');
const NO_EXCEPTION = new RegExp(oneOf(NO_EXCEPTIONS), 'giu');
/**
 * 'kể từ ngày Quyết định này có hiệu lực', 'Quyết định này có hiệu lực kể từ ngày ký và …': words about this decision's
 * own day.
 */
const OWN_DAYS: readonly RegExp[] = [
  /(?:kể\s+)?(?:từ|khi)\s+(?:ngày\s+|khi\s+|thời điểm\s+)?quyết định này\s+(?:có hiệu lực(?:\s+thi hành)?|được ban hành|được ký)/giu,
  /(?:kể\s+)?(?:từ|khi)\s+(?:ngày\s+)?có hiệu lực(?:\s+thi hành)?\s+của quyết định này/giu,
  /quyết định (?:này )?(?:sẽ )?có hiệu lực.*?(?=\s*(?:[,;.]|$)|\s+(?:và|đồng thời|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)(?!\p{L}))/giu,
];

/** The sentences of the articles, each with its clauses and its decisions, without this one. */
export function parseSentences(passages: readonly Passage[], ownNumber: string | null): ParsedSentence[] {
  return passages.map((passage) => parseSentence(passage, ownNumber));
}

function parseSentence(passage: Passage, ownNumber: string | null): ParsedSentence {
  const { text } = passage;
  const citations = findCitations(text).filter(({ reference }) => reference.number !== ownNumber);
  const days = [...OWN_DAYS, SAID_TWICE, NO_EXCEPTION].reduce((rest, day) => rest.replace(day, (found) => ' '.repeat(found.length)), text);
  const bare = citations.reduce((rest, { start, end }) => rest.slice(0, start) + '§'.repeat(end - start) + rest.slice(end), days);
  const others = findCitations(bare).map(({ start, end }) => ({ start, end }));
  const shown = citations.reduce(joinTitle, blankOut(bare, others));
  return { passage, shown, citations, clauses: findClauses(shown, findVerbs(shown, citations), citations) };
}

const GOES_ON =
  /;(?=\s*(?:các\s+)?(?:danh mục\s+)?(?:thủ tục hành chính|thủ tục|TTHC)?\s*(?:được|bị|mới|sửa đổi|thay thế|bãi bỏ|ban hành)(?!\p{L}))/giu;

/** A semicolon ends a title, except in 'về việc công bố thủ tục mới ban hành; thủ tục bị bãi bỏ …'. */
function joinTitle(shown: string, { end, hasTitle }: Citation): string {
  if (!hasTitle) return shown;
  const next = shown.indexOf('§', end);
  const title = shown.slice(end, next < 0 ? shown.length : next);
  return shown.slice(0, end) + title.replace(GOES_ON, ',') + shown.slice(end + title.length);
}

export function isEnding({ verb }: Clause): boolean {
  return ENDING_SHAPES.has(verb.shape) && !verb.isTask;
}

/** A clause in its own words. */
export function wordsOf({ from, to }: Clause, { passage }: ParsedSentence): string {
  return passage.text
    .slice(from, to)
    .replace(/^[\s,;]+/u, '')
    .trim();
}

/** Whether a sentence contains a verb of ending, even inside a name. */
export function speaksOfEnding(text: string): boolean {
  return ANY_ENDING.test(text.replace(DENIED_ENDINGS, ' '));
}

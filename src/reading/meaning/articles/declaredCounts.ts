import type { Place } from '../../form/documentForm.ts';
import { joinLines } from '../foldText.ts';
import { findKinds } from '../lists/headingFacets.ts';
import { DECISION_KINDS, type Counts, type DecisionKind } from '../parsedDecision.ts';
import { decide, type Rule } from '../rules.ts';
import { anyOf } from '../wording.ts';
import type { Sentence } from './sentences.ts';

export interface DeclaredCount {
  readonly kind: DecisionKind | 'total';
  readonly count: number;
  readonly place: Place;
}

/** '03 (ba) danh mục thủ tục hành chính' */
const COUNTED = `(?:(?:danh\\s+mục|nhóm)\\s+){0,2}${anyOf(['thủ tục hành chính', 'thủ tục', 'TTHC'])}(?!\\p{L})`;
const COUNT = new RegExp(`(?<![\\d./])(\\d{1,4})(?!\\s*/)\\s*(?:\\([^)]{1,40}\\)\\s*)?${COUNTED}`, 'giu');

/** The counts in the announcing article or the title; a count without a kind is the total. */
export function readDeclaredCounts(
  sentences: readonly Sentence[],
  title: { readonly text: string; readonly place: Place } | null,
): DeclaredCount[] {
  const announcing = sentences.find(({ text }) => /công bố|chuẩn hóa|ban hành/iu.test(text))?.article ?? 1;
  const texts = sentences.filter(({ article }) => article === announcing);
  const inArticle = settle(texts.flatMap(({ text, place }) => countsIn(joinLines(text), place)));
  return inArticle.length > 0 || !title ? inArticle : settle(countsIn(title.text, title.place));
}

interface Found extends DeclaredCount {
  readonly isByLevel: boolean;
  readonly opensWithLevel: boolean;
}

/**
 * '07 TTHC được sửa đổi, bổ sung (04 … lĩnh vực Luật sư; 03 … cấp xã)', '… gồm: 04 … cấp tỉnh, 03 … cấp xã': counts
 * without a kind, in brackets or in a list, break down the count before them.
 */
function isBreakdown(text: string, match: RegExpExecArray, matches: readonly RegExpExecArray[]): boolean {
  const before = text.slice(0, match.index);
  const bracketAt = isOpen(before) ? before.lastIndexOf('(') : -1;
  const opensAt = Math.max(
    bracketAt,
    before.search(/(?:gồm|trong đó|bao gồm|cụ thể)(?: có)?\s*:?(?!.*(?:gồm|trong đó|cụ thể))/iu),
    before.search(/:\s*(?=\d|$)(?!.*:\s*\d)/u),
  );
  const whole = [...matches].reverse().find(({ index }) => index < opensAt);
  if (!whole || isOpen(text.slice(0, whole.index))) return false;
  const own = text.slice(match.index + match[0].length).split(/[;:.,)]/u)[0] ?? '';
  return findKinds(text.slice(whole.index, opensAt)).length > 0 && findKinds(own).length === 0;
}

function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

const VERBS = [
  'ban hành mới',
  'công bố mới',
  'hủy bỏ',
  'thay thế',
  'bãi bỏ',
  'tiếp tục thực hiện',
  'tiếp tục áp dụng',
  'sửa đổi, bổ sung',
  'chuẩn hóa',
];
const VERB = `(${anyOf(VERBS)})\\s+(?:nội\\s+dung\\s+)?`;
const VERB_BEFORE = new RegExp(`${VERB}$`, 'iu');
/** 'mới ban hành và bãi bỏ 03 …': the verb belongs to the count after it. */
const VERB_OF_NEXT = new RegExp(`(?:,|;|\\svà)\\s+${VERB}$`, 'iu');
const BY_LEVEL = /^\s*(thuộc )?(thẩm quyền|cấp|dùng chung|áp dụng chung|thực hiện tại)/iu;

/** The words around a count: between it and the count before, and up to the next stop or count. */
export interface CountWords {
  readonly before: string;
  readonly own: string;
  readonly follows: boolean;
}
type KindSource = 'none' | 'verb' | 'before' | 'behind' | 'total';

const hasKind = (text: string): boolean => findKinds(text).length > 0;
const isIntroduced = ({ before }: CountWords): boolean => /[:(]\s*(gồm\s*)?$/u.test(before) && hasKind(before);
const isBracketed = ({ before }: CountWords): boolean => /\(\s*(gồm\s*)?$/u.test(before) && findKinds(before).length === 1;

/** Which words give the kind of a count. The first rule that fits decides. */
export const COUNT_RULES: readonly Rule<CountWords, KindSource>[] = [
  [
    "'02 thủ tục thay thế 05 thủ tục': those that are replaced",
    ({ before, follows }) => follows && /^\s*(được\s+)?thay thế\s*$/iu.test(before),
    'none',
    { before: ' thay thế ', own: '', follows: true },
  ],
  [
    'the verb before the count',
    ({ before }) => VERB_BEFORE.test(before),
    'verb',
    { before: 'Thay thế ', own: ' lĩnh vực Hộ tịch đã bãi bỏ', follows: false },
  ],
  ["'mới ban hành (01 TTHC)': the kind before a bracket", isBracketed, 'before', { before: 'mới ban hành (', own: '', follows: false }],
  ['the kind behind the count', ({ own }) => hasKind(own), 'behind', { before: 'Công bố ', own: ' bị bãi bỏ', follows: false }],
  ["'mới ban hành: 01 TTHC': the kind before a colon", isIntroduced, 'before', { before: 'mới ban hành: ', own: '', follows: false }],
  ['no kind: the total', () => true, 'total', { before: 'Công bố ', own: ' thuộc phạm vi quản lý', follows: false }],
];

function countsIn(text: string, place: Place): Found[] {
  const all = [...text.matchAll(COUNT)];
  const matches = all.filter((match) => !isBreakdown(text, match, all));
  const found = matches.flatMap((match, index) => readCount(match, wordsAround(text, matches, index), place));
  return found.map((each, index) => withKindOfLast(each, found, index));
}

function wordsAround(text: string, matches: readonly RegExpExecArray[], index: number): CountWords {
  const [match, previous, next] = [matches[index], matches[index - 1], matches[index + 1]];
  const at = match?.index ?? 0;
  const after = text.slice(at + (match?.[0].length ?? 0), next?.index ?? text.length);
  const stop = after.search(/[;:.]|\sgồm\s|\strong đó/iu);
  const own = stop >= 0 ? after.slice(0, stop) : after;
  return {
    before: text.slice(previous ? previous.index + previous[0].length : 0, at),
    own: next ? own.replace(VERB_OF_NEXT, '') : own,
    follows: previous !== undefined,
  };
}

function readCount(match: RegExpExecArray, words: CountWords, place: Place): Found[] {
  const source = decide(COUNT_RULES, words)?.result ?? 'total';
  if (source === 'none') return [];
  const kinds = kindsFrom(source, words);
  return [
    {
      kind: kinds.length === 1 ? (kinds[0] ?? 'total') : 'total',
      count: Number(match[1]),
      place,
      isByLevel: kinds.length === 0 && BY_LEVEL.test(words.own),
      opensWithLevel: BY_LEVEL.test(words.own),
    },
  ];
}

function kindsFrom(source: KindSource, { before, own }: CountWords): DecisionKind[] {
  if (source === 'verb') return findKinds(VERB_BEFORE.exec(before)?.[1] ?? '');
  if (source === 'before') return findKinds(before);
  return source === 'behind' ? findKinds(own) : [];
}

/** '09 … cấp tỉnh và 03 … cấp xã được sửa đổi': the kind after the last count is that of all. */
function withKindOfLast(each: Found, found: readonly Found[], index: number): Found {
  const last = found.slice(index + 1).find(({ kind }) => kind !== 'total');
  const isTotalPrinted = found.some(({ kind, isByLevel }) => kind === 'total' && !isByLevel);
  return each.isByLevel && last?.opensWithLevel === true && !isTotalPrinted ? { ...each, kind: last.kind, isByLevel: false } : each;
}

/** 'Danh mục 07 …, gồm 03 … và 04 …': counts that add up to the count before them are its parts. */
function settle(found: readonly Found[]): DeclaredCount[] {
  const kept: DeclaredCount[] = [];
  for (const kind of ['total', ...DECISION_KINDS] as const) {
    const same = found.filter((each) => each.kind === kind && !(each.isByLevel && found.some((other) => !other.isByLevel)));
    const [first, ...rest] = same;
    if (!first) continue;
    const sum = rest.reduce((total, { count }) => total + count, 0);
    const isWhole = rest.length === 0 || sum === first.count || (kind === 'total' && first.count > sum);
    const count = isWhole ? first.count : first.count + sum;
    kept.push({ kind, count, place: first.place });
  }
  return kept;
}

/** One value for each kind and for the total, as in the schema. */
export function tabulate<T>(value: (kind: DecisionKind | 'total') => T): Counts<T> {
  const entries = [...DECISION_KINDS, 'total' as const].map((kind) => [kind, value(kind)] as const);
  return Object.fromEntries(entries) as Record<DecisionKind | 'total', T>;
}

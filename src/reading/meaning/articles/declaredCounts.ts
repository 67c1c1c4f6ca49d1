import type { Place } from '../../form/documentForm.ts';
import { joinLines } from '../foldText.ts';
import { findKinds } from '../lists/headingFacets.ts';
import { DECISION_KINDS, type Counts, type DecisionKind } from '../parsedDecision.ts';
import type { Sentence } from './sentences.ts';

export interface DeclaredCount {
  readonly kind: DecisionKind | 'total';
  readonly count: number;
  readonly place: Place;
}

const COUNT =
  /(?<![\d./])(\d{1,4})(?!\s*\/)\s*(?:\([^)]{1,40}\)\s*)?(?:danh mục\s+)?(?:nhóm\s+)?(?:thủ tục hành chính|thủ tục|TTHC)(?!\p{L})/giu;

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

const VERB =
  '(ban hành mới|công bố mới|hủy bỏ|thay thế|bãi bỏ|tiếp tục thực hiện|tiếp tục áp dụng|sửa đổi, bổ sung|chuẩn hóa)\\s+(?:nội dung\\s+)?';
const VERB_BEFORE = new RegExp(`${VERB}$`, 'iu');
/** 'mới ban hành và bãi bỏ 03 …': the verb belongs to the count after it. */
const VERB_OF_NEXT = new RegExp(`(?:,|;|\\svà)\\s+${VERB}$`, 'iu');
const BY_LEVEL = /^\s*(thuộc )?(thẩm quyền|cấp|dùng chung|áp dụng chung|thực hiện tại)/iu;

function countsIn(text: string, place: Place): Found[] {
  const all = [...text.matchAll(COUNT)];
  const matches = all.filter((match) => !isBreakdown(text, match, all));
  const found = matches.flatMap((match, index): Found[] => {
    const after = text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length);
    const before = text.slice((matches[index - 1]?.index ?? 0) + (matches[index - 1]?.[0].length ?? 0), match.index);
    // '02 thủ tục thay thế 05 thủ tục': the second count is that of the replaced procedures.
    if (index > 0 && /^\s*(được\s+)?thay thế\s*$/iu.test(before)) return [];
    const nextBreak = after.search(/[;:.]|\sgồm\s|\strong đó/iu);
    const own = (nextBreak >= 0 ? after.slice(0, nextBreak) : after).replace(index + 1 < matches.length ? VERB_OF_NEXT : /$^/u, '');
    const kinds = kindsAround(own, before);
    return [
      {
        kind: kinds.length === 1 ? (kinds[0] ?? 'total') : 'total',
        count: Number(match[1]),
        place,
        isByLevel: kinds.length === 0 && BY_LEVEL.test(own),
        opensWithLevel: BY_LEVEL.test(own),
      },
    ];
  });
  // '09 … cấp tỉnh và 03 … cấp xã được sửa đổi': the kind after the last count is that of all.
  return found.map((each, index) => {
    const last = found.slice(index + 1).find(({ kind }) => kind !== 'total');
    return each.isByLevel && last?.opensWithLevel === true && !found.some(({ kind, isByLevel }) => kind === 'total' && !isByLevel)
      ? { ...each, kind: last.kind, isByLevel: false }
      : each;
  });
}

function kindsAround(own: string, before: string): DecisionKind[] {
  // 'Thay thế 03 thủ tục … đã bãi bỏ': the verb before the count decides.
  const verb = VERB_BEFORE.exec(before)?.[1];
  if (verb !== undefined) return findKinds(verb);
  // 'mới ban hành (01 TTHC)', 'mới ban hành: 01 TTHC': the kind stands before the count.
  const leading = /[:(]\s*(gồm\s*)?$/u.test(before) ? findKinds(before) : [];
  const kinds = findKinds(own);
  const isBracketed = /\(\s*(gồm\s*)?$/u.test(before) && leading.length === 1;
  return kinds.length > 0 && !isBracketed ? kinds : leading;
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

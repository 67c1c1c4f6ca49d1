import type { Place } from '../form/documentForm.ts';
import { joinLines } from './foldText.ts';
import { findKinds } from './headingFacets.ts';
import { DECISION_KINDS, type Counts, type DecisionKind } from './parsedDecision.ts';
import type { Sentence } from './readArticles.ts';

export interface DeclaredCount {
  readonly kind: DecisionKind | 'total';
  readonly count: number;
  readonly place: Place;
}

const COUNT = /(?<![\d./])(\d{1,4})(?!\s*\/)\s*(?:\([^)]{1,40}\)\s*)?(?:danh mục\s+)?(?:nhóm\s+)?(?:thủ tục hành chính|thủ tục|TTHC)(?!\p{L})/giu;

/** The counts that the article which announces states, or the title; a count without a kind is the total. */
export function readDeclaredCounts(sentences: readonly Sentence[], title: { readonly text: string; readonly place: Place } | null): DeclaredCount[] {
  const announcing = sentences.find(({ text }) => /công bố|chuẩn hóa|ban hành/iu.test(text))?.article ?? 1;
  const texts = sentences.filter(({ article }) => article === announcing);
  const inArticle = settle(texts.flatMap(({ text, place }) => countsIn(joinLines(text), place)));
  return inArticle.length > 0 || !title ? inArticle : settle(countsIn(title.text, title.place));
}

interface Found extends DeclaredCount {
  readonly isByLevel: boolean;
}

/** '07 TTHC được sửa đổi, bổ sung (04 … lĩnh vực Luật sư; 03 … cấp xã)': counts in brackets behind one that says its kind. */
function isBreakdown(text: string, match: RegExpExecArray, matches: readonly RegExpExecArray[]): boolean {
  const opensAt = text.lastIndexOf('(', match.index);
  if (opensAt < 0 || text.lastIndexOf(')', match.index) > opensAt) return false;
  const whole = [...matches].reverse().find(({ index }) => index < opensAt);
  if (!whole || text.slice(0, whole.index).lastIndexOf('(') > text.slice(0, whole.index).lastIndexOf(')')) return false;
  const own = text.slice(match.index + match[0].length).split(/[;:.,)]/u)[0] ?? '';
  return findKinds(text.slice(whole.index, opensAt)).length > 0 && findKinds(own).length === 0;
}

function countsIn(text: string, place: Place): Found[] {
  const all = [...text.matchAll(COUNT)];
  const matches = all.filter((match) => !isBreakdown(text, match, all));
  return matches.map((match, index) => {
    const after = text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length);
    const nextBreak = after.search(/[;:.]|\sgồm\s|\strong đó/iu);
    const own = nextBreak >= 0 ? after.slice(0, nextBreak) : after;
    const before = text.slice((matches[index - 1]?.index ?? 0) + (matches[index - 1]?.[0].length ?? 0), match.index);
    const kinds = findKinds(own.replace(/lĩnh vực.*$/iu, (rest) => rest.replace(/đổi mới/giu, '')));
    // 'mới ban hành (01 TTHC)', 'mới ban hành: 01 TTHC': the kind stands before the count.
    const leading = /[:(]\s*(gồm\s*)?$/u.test(before) ? findKinds(before) : [];
    // 'Thay thế 03 thủ tục … đã bãi bỏ': the verb before the count says what happens to them.
    const verb = /(thay thế|bãi bỏ|tiếp tục thực hiện|tiếp tục áp dụng|sửa đổi, bổ sung|chuẩn hóa)\s+(?:nội dung\s+)?$/iu.exec(before)?.[1];
    const isBracketed = /\(\s*(gồm\s*)?$/u.test(before) && leading.length === 1;
    const all = verb !== undefined ? findKinds(verb) : kinds.length > 0 && !isBracketed ? kinds : leading;
    return {
      kind: all.length === 1 ? (all[0] ?? 'total') : 'total',
      count: Number(match[1]),
      place,
      isByLevel: all.length === 0 && /^\s*(thuộc )?(thẩm quyền|cấp|dùng chung|thực hiện tại)/iu.test(own),
    };
  });
}

/** 'Danh mục 07 …, gồm 03 … và 04 …': parts that add up to a count before them are no further counts. */
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

/** One value per kind and the total, as the schema has it. */
export function tabulate<T>(value: (kind: DecisionKind | 'total') => T): Counts<T> {
  const entries = [...DECISION_KINDS, 'total' as const].map((kind) => [kind, value(kind)] as const);
  return Object.fromEntries(entries) as Record<DecisionKind | 'total', T>;
}

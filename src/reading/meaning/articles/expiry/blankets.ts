import { oneOf, pattern } from '../../wording.ts';
import type { Clause } from './clauses.ts';
import { BLANKETS } from './expiryWords.ts';
import { isExempt } from './items.ts';

const BLANKET = pattern(oneOf(BLANKETS), '|(?<![\\d/])\\d+\\s+', oneOf(['quyết định', 'văn bản']));
/** After the last decision: '… và các quy định trước đây trái với Quyết định này'. */
const ADDED =
  /(?:[,;]|\s(?:và|cùng với|cùng))\s*((?:các|những|mọi|tất cả các|toàn bộ các)\s+(?:quy định|nội dung|quyết định|văn bản|thủ tục)[^;]*)$/iu;
/** Before the first one: 'Các quy định trước đây trái với Quyết định này và Quyết định số 5 hết hiệu lực'. */
const LEADING = pattern('^.*', oneOf(['trước đây', 'trái với', 'không còn phù hợp']), '.*(?:,|\\svà)\\s*(?:các\\s*)?$');

/**
 * The words with which a clause ends something without naming it; null where it names everything. In `shown`, '§'
 * stands for each name.
 */
export function findBlanket({ verb, from, to, governed }: Clause, shown: string, text: string): string | null {
  const last = governed[governed.length - 1];
  const first = governed[0];
  if (!first || !last || isExempt(shown.slice(verb.end, first.start))) {
    const region = verb.governs === 'object' ? shown.slice(verb.end, first?.start ?? to) : shown.slice(from, verb.start);
    return BLANKET.test(region) && !region.includes('§')
      ? text
          .slice(from, to)
          .replace(/^[\s,;]+(?:và\s+)?/u, '')
          .trim()
      : null;
  }
  if (LEADING.test(shown.slice(from, first.start)))
    return text
      .slice(from, first.start)
      .replace(/[\s,]+(?:và\s*)?$/u, '')
      .trim();
  const added = ADDED.exec(shown.slice(last.end, to));
  if (!added || !BLANKET.test(added[1] ?? '')) return null;
  const at = last.end + added.index + added[0].length - (added[1] ?? '').length;
  return text.slice(at, to).replace(/[\s.;]+$/u, '');
}

/** The words of a clause without such a blanket, which limits no decision. */
export function withoutBlanket(words: string): string {
  const added = ADDED.exec(words);
  return added && BLANKET.test(added[1] ?? '') ? words.slice(0, added.index) : words;
}

export function withoutLeadingBlanket(head: string): string {
  return LEADING.test(head) ? '' : head;
}

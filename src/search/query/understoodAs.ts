import type { SearchAsk } from '../../words/wordData.ts';
import type { QueryWord } from './queryWord.ts';

const ASKS: Readonly<Record<SearchAsk, string>> = {
  papers: 'giấy tờ cần nộp',
  time: 'thời hạn',
  fee: 'phí, lệ phí',
  office: 'nơi nộp',
  conditions: 'điều kiện',
  how: 'cách làm',
  form: 'mẫu đơn',
  online: 'nộp trực tuyến',
};
/** Words around a request are not repeated. */
const LEAST_IMPORTANCE = 0.5;

/**
 * What a question was understood as: the words of the matter, and what is asked about it ('tách thửa đất – hỏi: thời
 * hạn'). Null where a matter is named as typed and nothing is asked about it.
 */
export function understoodAs(words: readonly QueryWord[], asks: readonly SearchAsk[], isChanged: boolean): string | null {
  if (asks.length === 0) return isChanged ? textOf(words) : null;
  const matter = textOf(words.filter(({ importance }) => importance >= LEAST_IMPORTANCE));
  return `${matter === '' ? textOf(words) : matter} – hỏi: ${asks.map((ask) => ASKS[ask]).join(', ')}`;
}

function textOf(words: readonly QueryWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

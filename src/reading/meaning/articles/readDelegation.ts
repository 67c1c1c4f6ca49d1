import { joinLines } from '../foldText.ts';
import type { Delegated } from '../parsedDecision.ts';
import type { Sentence } from './sentences.ts';
import { findDay } from './references.ts';

/** Who receives powers by a delegation's articles, and until when. */
export function readDelegation(sentences: readonly Sentence[], title: string | null): Delegated {
  const text = joinLines(sentences.find((sentence) => /ủy quyền|uỷ quyền|phân cấp|phân công/iu.test(sentence.text))?.text ?? title ?? '');
  const to =
    /(?:ủy quyền|uỷ quyền|phân cấp|phân công)\s+(?:cho\s+)?(.+?)\s+(?:giải quyết|thực hiện|ký|quyết định|xem xét|cấp|tiếp nhận|công bố)/iu.exec(
      text,
    )?.[1] ?? null;
  const ends = sentences.map((sentence) => /đến (?:hết )?(ngày [^.;]*)/iu.exec(sentence.text)?.[1]).find((day) => day !== undefined);
  return { to, until: ends === undefined ? null : findDay(ends), text };
}

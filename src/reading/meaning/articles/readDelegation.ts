import { joinLines } from '../foldText.ts';
import type { Delegated } from '../parsedDecision.ts';
import { anyOf, pattern } from '../wording.ts';
import type { Sentence } from './sentences.ts';
import { findDay } from './references.ts';

const DELEGATING = anyOf(['ủy quyền', 'phân cấp', 'phân công']);
const DELEGATES = pattern(DELEGATING);
/** 'ủy quyền cho Giám đốc Sở Tư pháp giải quyết …' */
const RECEIVER = pattern(
  DELEGATING,
  '\\s+(?:cho\\s+)?(.+?)\\s+',
  anyOf(['giải quyết', 'thực hiện', 'ký', 'quyết định', 'xem xét', 'cấp', 'tiếp nhận', 'công bố']),
);

/** Who receives powers by a delegation's articles, and until when. */
export function readDelegation(sentences: readonly Sentence[], title: string | null): Delegated {
  const text = joinLines(sentences.find((sentence) => DELEGATES.test(sentence.text))?.text ?? title ?? '');
  const to = RECEIVER.exec(text)?.[1] ?? null;
  const ends = sentences.map((sentence) => /đến (?:hết )?(ngày [^.;]*)/iu.exec(sentence.text)?.[1]).find((day) => day !== undefined);
  return { to, until: ends === undefined ? null : findDay(ends), text };
}

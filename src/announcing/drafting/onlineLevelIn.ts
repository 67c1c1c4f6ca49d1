import type { OnlineServiceLevel } from '../../domain/values/vocabulary.ts';
import { lowerText } from '../../reading/meaning/foldText.ts';

/** The online level that a cell names; null for unknown words. */
export function onlineLevelIn(text: string): OnlineServiceLevel | null {
  const lower = lowerText(text);
  const numbered = /mức(?: độ)?\s*([1-4])(?!\d)/u.exec(lower)?.[1] ?? /^([1-4])$/.exec(lower)?.[1];
  if (numbered !== undefined) return `level${numbered as '1' | '2' | '3' | '4'}`;
  const [isFull, isPartial] = [/toàn (?:trình|phần)/u.test(lower), /một phần/u.test(lower)];
  if (isFull !== isPartial) return isFull ? 'full' : 'partial';
  return /^(?:không|chưa|không cung cấp|trực tiếp)(?!\p{L})/u.test(lower) && !isFull ? 'none' : null;
}

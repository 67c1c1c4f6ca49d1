import type { PageView } from '../view.ts';
import { WORDS } from '../words.ts';

/** A count of an answer. Where not all that may fit was looked at, it is a lower bound, and choosing may find more. */
export function countText(count: number, isLimited: boolean, { t, number }: PageView): string {
  return isLimited ? `${t(WORDS.atLeast)} ${number(count)}` : number(count);
}

import { inRank, type Moment } from './startLists.ts';

/** The contract takes at most so many codes in one question. */
const MOST_CODES = 100;

/** What to ask to learn which moments lead to something: the first code of each, then the second of each … */
export function codesOfMoments(moments: readonly Moment[]): readonly string[] {
  const most = Math.max(0, ...moments.map(({ codes }) => codes.length));
  const turns = Array.from({ length: most }, (_, turn) => inRank(moments).flatMap(({ codes }) => codes[turn] ?? []));
  return [...new Set(turns.flat())].slice(0, MOST_CODES);
}

/** Moments that lead to a procedure in force. */
export function momentsWith(moments: readonly Moment[], procedures: readonly { readonly code: string }[]): readonly Moment[] {
  const inForce = new Set(procedures.map(({ code }) => code));
  return inRank(moments).filter(({ codes }) => codes.some((code) => inForce.has(code)));
}

/** Procedures of a moment in its order. */
export function inOrderOf<T extends { readonly code: string }>({ codes }: Moment, procedures: readonly T[]): readonly T[] {
  return [...procedures].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
}

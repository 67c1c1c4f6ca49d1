import moments from '../../../data/start/moments.json' with { type: 'json' };
import type { Label } from '../../domain/values/vocabulary.ts';

/** A moment of life: what people look for then, in the order in which they need it. */
export interface Moment {
  /** Part of its address. */
  readonly slug: string;
  readonly label: Label;
  readonly hint: Label;
  readonly codes: readonly string[];
}

export const MOMENTS: readonly Moment[] = moments;

/** Every code of a moment, once; the contract takes at most 100. */
export const MOMENT_CODES: readonly string[] = [...new Set(MOMENTS.flatMap(({ codes }) => codes))];

/** Moments that lead to a procedure in force. */
export function momentsWith(procedures: readonly { readonly code: string }[]): readonly Moment[] {
  const inForce = new Set(procedures.map(({ code }) => code));
  return MOMENTS.filter(({ codes }) => codes.some((code) => inForce.has(code)));
}

/** Procedures of a moment in its order. */
export function inOrderOf<T extends { readonly code: string }>({ codes }: Moment, procedures: readonly T[]): readonly T[] {
  return [...procedures].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
}

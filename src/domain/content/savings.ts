/** What one filing of a procedure costs people; null where it is not stated. */
export interface Burden {
  /** Working days of waiting. */
  readonly days: number | null;
  /** Papers to hand in. */
  readonly papers: number | null;
  /** In VND. */
  readonly fees: number | null;
}

export const PARTS = ['days', 'papers', 'fees'] as const satisfies (keyof Burden)[];

/** What a simplification saves in a year, by part; negative where it costs more, null where a figure is missing. */
export function savingsOf(now: Burden, proposed: Burden, filingsAYear: number | null): Burden {
  const saved = (part: keyof Burden): number | null => {
    const [before, after] = [now[part], proposed[part]];
    return before === null || after === null || filingsAYear === null ? null : (before - after) * filingsAYear;
  };
  return Object.fromEntries(PARTS.map((part) => [part, saved(part)])) as unknown as Burden;
}

import type { StartPageQuery } from '../answers.ts';

type Change = StartPageQuery['changes']['nodes'][number];
const SHOWN = 3;

/** The newest changes by the day on which they take effect. */
export function newestChanges(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1)).slice(0, SHOWN);
}

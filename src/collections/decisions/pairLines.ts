import type { DraftLine } from '../../domain/decision/draft.ts';

/**
 * Which earlier line each line of a newer file stands for: the one with its code, else with its name; null for a line
 * that is new. Each earlier line is taken once, in its order.
 * @returns for each newer line the index of the earlier one
 */
export function pairLines(earlier: readonly DraftLine[], newer: readonly DraftLine[]): (number | null)[] {
  const waiting = new Map<string, number[]>();
  for (const [at, line] of earlier.entries()) waiting.set(keyOf(line), [...(waiting.get(keyOf(line)) ?? []), at]);
  return newer.map((line) => waiting.get(keyOf(line))?.shift() ?? null);
}

/** A line without code and name has nothing but its position. */
function keyOf({ code, name, position }: DraftLine): string {
  return code !== null ? `code ${code}` : name !== null ? `name ${name}` : `position ${position}`;
}

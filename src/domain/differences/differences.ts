import type { VersionText } from './partTexts.ts';
import { partTexts } from './partTexts.ts';
import type { ProcedurePart } from '../values/vocabulary.ts';
import { PROCEDURE_PARTS } from '../values/vocabulary.ts';

/** One part that differs between two versions; null on the side that does not have it. */
export interface PartDifference {
  readonly part: ProcedurePart;
  readonly before: string | null;
  readonly after: string | null;
}

/** The parts in which two versions differ, in the order of the law. `wordChanges` compares them word by word. */
export function differencesBetween(before: VersionText, after: VersionText): PartDifference[] {
  const [old, now] = [partTexts(before), partTexts(after)];
  return PROCEDURE_PARTS.filter((part) => old[part] !== now[part]).map((part) => ({
    part,
    before: old[part],
    after: now[part],
  }));
}

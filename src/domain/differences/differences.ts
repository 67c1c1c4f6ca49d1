import type { VersionText } from './partTexts.ts';
import { partTexts } from './partTexts.ts';
import type { ProcedurePart } from '../values/vocabulary.ts';
import { PROCEDURE_PARTS } from '../values/vocabulary.ts';

/** One part that two versions say differently; null where one says nothing of it. */
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

import type { PartDifference } from '../../../domain/differences/differences.ts';
import type { LineChange } from '../../../domain/differences/lineChanges.ts';
import { lineChanges } from '../../../domain/differences/lineChanges.ts';
import type { WordChange } from '../../../domain/differences/wordChanges.ts';
import { wordChanges } from '../../../domain/differences/wordChanges.ts';

/** Comparing words is most of the work, so it is done only on request, one part after the other. */
export const partDifference = {
  words: ({ before, after }: PartDifference): WordChange[] => wordChanges(before ?? '', after ?? ''),
  lines: ({ before, after }: PartDifference): LineChange[] => lineChanges(before ?? '', after ?? ''),
};

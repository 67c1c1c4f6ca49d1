import type { PartDifference } from '../../../domain/differences/differences.ts';
import type { WordChange } from '../../../domain/differences/wordChanges.ts';
import { wordChanges } from '../../../domain/differences/wordChanges.ts';

/** Comparing word by word is most of the work: only where it is asked for, and one part after the other. */
export const partDifference = {
  words: ({ before, after }: PartDifference): WordChange[] => wordChanges(before ?? '', after ?? ''),
};

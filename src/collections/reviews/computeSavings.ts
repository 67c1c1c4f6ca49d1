import type { CollectionBeforeChangeHook } from 'payload';
import { savingsOf, type Burden } from '../../domain/content/savings.ts';
import type { Review } from '../payloadTypes.ts';

/** The system computes what a proposal saves; nobody types it. */
export const computeSavings: CollectionBeforeChangeHook<Review> = ({ data, originalDoc }) => {
  const { now, proposed, filingsAYear } = { ...originalDoc, ...data };
  const { days, papers, fees } = savingsOf(burdenOf(now), burdenOf(proposed), filingsAYear ?? null);
  return { ...data, savedDays: days, savedPapers: papers, savedFees: fees };
};

function burdenOf(stored: Review['now']): Burden {
  return { days: stored?.days ?? null, papers: stored?.papers ?? null, fees: stored?.fees ?? null };
}

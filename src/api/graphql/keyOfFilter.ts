import { asksOfTexts } from '../../domain/timeline/contentFilter.ts';
import type { ProcedureFilter } from '../../domain/timeline/procedureFilter.ts';

const LONGEST_KEPT_FILTER = 300;

/**
 * By what a filter's result can be found again; null where it is not to be kept. Only what the catalogue and the filter
 * decide alone is kept: facts of texts come later, and a condition that is a function has no text to be found by.
 */
export function keyOfFilter(filter: ProcedureFilter): string | null {
  const isWritten = Object.values(filter).every((condition) => typeof condition !== 'function');
  if (!isWritten || asksOfTexts(filter)) return null;
  const key = JSON.stringify(filter);
  return key.length > LONGEST_KEPT_FILTER ? null : key;
}

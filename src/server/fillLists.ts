import type { Logger } from 'pino';
import { fillSearchText } from '../collections/lists/fillSearchText.ts';
import type { OpenCatalogue } from './openCatalogue.ts';

/**
 * Lets the editors' lists find rows of an earlier release. Does not fail: the next start tries again.
 * @returns waits until it has stopped
 */
export function fillLists({ payload, untilFree }: OpenCatalogue, log: Logger): () => Promise<void> {
  let isStopped = false;
  const filling = untilFree(() => fillSearchText(payload, () => isStopped)).catch((error: unknown) =>
    log.warn({ err: error }, 'The lists do not find all rows without diacritics yet.'),
  );
  return async () => {
    isStopped = true;
    await filling;
  };
}

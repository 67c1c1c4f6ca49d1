import type { Router } from 'express';
import type { CachedAnswer } from './responseCache.ts';
import { makeEncoding, sendCached } from './responseCache.ts';

/** Serves an answer that stays the same while the process runs; it is compressed now, before anybody asks. */
export function serveFinished(router: Router, path: string, answer: CachedAnswer): void {
  const ready = Promise.all((['br', 'gzip'] as const).map((encoding) => makeEncoding(answer, encoding)));
  router.get(path, async (request, response) => {
    await ready;
    sendCached(request, response, answer);
  });
}

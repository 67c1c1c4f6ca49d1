import type { Router } from 'express';
import type { CachedAnswer } from './responseCache.ts';
import { makeEncoding, sendCached } from './responseCache.ts';

/** Serves an answer that never changes while the process runs; it is compressed in advance. */
export function serveFinished(router: Router, path: string, answer: CachedAnswer): void {
  const ready = Promise.all((['br', 'gzip'] as const).map((encoding) => makeEncoding(answer, encoding)));
  router.get(path, async (request, response) => {
    await ready;
    sendCached(request, response, answer);
  });
}

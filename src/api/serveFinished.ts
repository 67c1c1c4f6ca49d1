import type { Router } from 'express';
import { lazily } from './lazily.ts';
import type { CachedAnswer } from './responseCache.ts';
import { makeEncoding, sendCached } from './responseCache.ts';

/** Serves an answer that never changes while the process runs. It is made, and compressed, before its first reader has it. */
export function serveFinished(router: Router, path: string, make: () => CachedAnswer): void {
  const ready = lazily(async () => {
    const answer = make();
    await Promise.all((['br', 'gzip'] as const).map((encoding) => makeEncoding(answer, encoding)));
    return answer;
  });
  router.get(path, async (request, response) => sendCached(request, response, await ready()));
}

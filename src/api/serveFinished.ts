import type { Request, Response, Router } from 'express';
import { lazily } from './lazily.ts';
import type { CachedAnswer } from './responseCache.ts';
import { makeEncoding, sendCached } from './responseCache.ts';

/** Serves an answer that never changes while the process runs. It is made, and compressed, before its first reader has it. */
export function serveFinished(router: Router, path: string, make: () => CachedAnswer): void {
  router.get(path, sendFinished(make));
}

/** The same for what every page loads. It is compressed at the start, in the background, so that its first reader need not wait. */
export function serveFromTheStart(router: Router, path: string, make: () => CachedAnswer): void {
  const ready = readied(make);
  router.get(path, sendReady(ready));
  // The server listens by now, and the first answer comes first. A failure is told to whoever asks for the file.
  setImmediate(() => void ready().catch(() => undefined));
}

/** Answers with what `make` returns the first time, in the encoding that the client prefers. */
export function sendFinished(make: () => CachedAnswer): (request: Request, response: Response) => Promise<void> {
  return sendReady(readied(make));
}

function sendReady(ready: () => Promise<CachedAnswer>) {
  return async (request: Request, response: Response) => sendCached(request, response, await ready());
}

function readied(make: () => CachedAnswer): () => Promise<CachedAnswer> {
  return lazily(async () => {
    const answer = make();
    await Promise.all((['br', 'gzip'] as const).map((encoding) => makeEncoding(answer, encoding)));
    return answer;
  });
}

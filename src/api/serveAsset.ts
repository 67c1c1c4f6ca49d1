import type { Router } from 'express';
import type { Asset } from '../domain/values/asset.ts';
import { FOR_EVER, textAnswer } from './pages/pageAnswers.ts';
import { finish } from './responseCache.ts';
import { serveFinished, serveFromTheStart } from './serveFinished.ts';

/** Serves a file of pages under its hashed address, to be kept for ever, and under the plain one. */
export function serveAsset(router: Router, { path, plainPath, contentType, text }: Asset): void {
  const answer = () => textAnswer(200, contentType, text);
  serveFromTheStart(router, path, () => finish(answer(), null, FOR_EVER));
  serveFinished(router, plainPath, () => finish(answer(), null));
}

import type { APIError, PayloadRequest } from 'payload';
import { refusal } from '../problems/refusal.ts';
import type { Refused } from './signInLimits.ts';

/** Says, in words and for programs, when the next attempt is allowed. The same for an account that nobody has. */
export function tooOften(req: PayloadRequest, { retryAfter }: Refused): APIError {
  req.responseHeaders = new Headers(req.responseHeaders);
  req.responseHeaders.set('Retry-After', String(retryAfter));
  const minutes = Math.ceil(retryAfter / 60);
  const words = {
    vi: `Đã thử quá nhiều lần. Hãy đợi ${minutes} phút, hoặc nhờ quản trị mở khóa.`,
    en: `Tried too often. Wait ${minutes} minutes, or ask an administrator to unlock.`,
  };
  return refusal(req, words, 'RATE_LIMITED');
}

import type { PayloadRequest } from 'payload';
import { refusal } from '../problems/refusal.ts';

/** The person or program that asks; refused where nobody is signed in. */
export function requireSignedIn(req: PayloadRequest): NonNullable<PayloadRequest['user']> {
  if (req.user) return req.user;
  throw refusal(req, { vi: 'Hãy đăng nhập.', en: 'Sign in first.' }, 'NOT_SIGNED_IN');
}

import type { PayloadRequest } from 'payload';
import type { Role } from '../users/roles.ts';

/** The role of the requesting person; null for people who are not signed in. */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | null {
  return req.user?.role ?? null;
}

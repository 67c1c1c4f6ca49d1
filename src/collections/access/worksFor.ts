import type { PayloadRequest } from 'payload';

/**
 * Whether somebody drafts for an authority: those who are of one authority for that one only, all others for every one.
 * Null is the system itself, which works for all.
 */
export function worksFor(user: PayloadRequest['user'] | undefined, authority: string | null | undefined): boolean {
  return !user || user.role === 'administrator' || !user.authority || user.authority === authority;
}

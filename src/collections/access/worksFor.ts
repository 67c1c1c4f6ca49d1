import type { PayloadRequest } from 'payload';

/**
 * Whether somebody drafts for an authority: for their own, or for every one where an administrator said so. An account
 * without either drafts for none. Null is the system itself, which works for all.
 */
export function worksFor(user: PayloadRequest['user'] | undefined, authority: string | null | undefined): boolean {
  if (!user || user.isForAllAuthorities) return true;
  return Boolean(user.authority) && user.authority === authority;
}

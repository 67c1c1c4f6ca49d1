import type { PayloadRequest } from 'payload';

/**
 * Whether somebody drafts for an authority: their own, or any where an administrator allowed that. An account without
 * either drafts for none. Null is the system itself, which may do everything.
 */
export function worksFor(user: PayloadRequest['user'] | undefined, authority: string | null | undefined): boolean {
  if (!user || user.isForAllAuthorities) return true;
  return Boolean(user.authority) && user.authority === authority;
}

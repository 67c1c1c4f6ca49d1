import type { PayloadRequest } from 'payload';
import { plugged } from '../plugs.ts';

type Asker = Pick<PayloadRequest, 'user' | 'payload'>;

/**
 * Whether somebody drafts for an authority: their own, one that it carries on, or any where an administrator allowed
 * that. An account without either drafts for none. No user is the system itself, which may do everything.
 */
export function worksFor({ user, payload }: Asker, authority: string | null | undefined): boolean {
  if (!user || user.isForAllAuthorities) return true;
  return authority !== null && authority !== undefined && bodiesOfAccount({ user, payload }).has(authority);
}

/** Codes of the authorities that an account drafts for (`bodiesCarriedOn`); only its own in a process without a catalogue. */
export function bodiesOfAccount({ user, payload }: Asker): ReadonlySet<string> {
  const own = user?.authority;
  if (!own) return new Set();
  return plugged(payload, 'announcing')?.bodiesCarriedOn(own) ?? new Set([own]);
}

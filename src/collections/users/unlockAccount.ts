import type { CollectionAfterOperationHook, Payload, PayloadRequest } from 'payload';

/**
 * Lets Payload's own "unlock" (POST /api/users/unlock) end the lock-out of `signInLimits` too. Payload has checked by
 * then that an administrator asks.
 */
export const unlockAccount: CollectionAfterOperationHook<'users'> = async ({ args, operation, req, result }) => {
  if ((operation as string) !== 'unlock' || !result) return result;
  const { email } = (args as { data?: { email?: unknown } }).data ?? {};
  if (typeof email === 'string') await unlockNow(req.payload, email, new Date().toISOString(), req);
  return result;
};

/** Notes the instant (RFC 3339) from which earlier wrong passwords no longer count. Every process sees it at the next attempt. */
export async function unlockNow(payload: Payload, email: string, at: string, req?: PayloadRequest): Promise<void> {
  const where = { email: { equals: email.trim().toLowerCase() } };
  await payload.update({ collection: 'users', where, data: { unlockedAt: at }, overrideAccess: true, ...(req ? { req } : {}) });
}

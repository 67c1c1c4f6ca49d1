import { AuthenticationError, type CollectionAfterLoginHook, type CollectionAfterLogoutHook, type PayloadRequest } from 'payload';
import { refusal } from '../problems/refusal.ts';
import { recordEvent } from '../log/recordEvent.ts';
import type { User } from '../payloadTypes.ts';
import { addressOf } from './addressOf.ts';
import { passwordMatches } from './passwordMatches.ts';
import { signInLimitsOf, type Attempt, type Refused } from './signInLimits.ts';
import { tooOften } from './tooOften.ts';

const KNOWN_FOR_MS = 90 * 24 * 3_600_000;
const NOT_KNOWN = 0;

/**
 * Counts a sign-in, checks the password and records the result. Existing and unknown accounts take the same work and
 * get the same message, so nobody learns which exist. Payload signs in afterwards.
 */
export async function guardSignIn(req: PayloadRequest, typed: { readonly email?: unknown; readonly password?: unknown }): Promise<void> {
  if (req.payloadAPI === 'local' || typeof typed.email !== 'string' || typeof typed.password !== 'string') return;
  const attempt: Attempt = { email: typed.email.toLowerCase().trim(), address: addressOf(req) };
  const account = await findAccount(req, attempt.email);
  const refused = await countAttempt(req, account, attempt);
  if (refused) {
    if (refused.isFirst) await remember(req, account, 'sign-in-stopped', `${attempt.address}; ${refused.by}`);
    throw tooOften(req, refused);
  }
  if (await passwordMatches(account, typed.password)) {
    if (account?.isActive !== false) return;
    await remember(req, account, 'sign-in-refused', attempt.address);
    throw refusal(req, INACTIVE, 'NOT_ALLOWED');
  }
  await remember(req, account, 'sign-in-refused', attempt.address);
  throw new AuthenticationError(req.t);
}

/** An administrator may have unlocked the account meanwhile, in this process or by a command. */
async function countAttempt(req: PayloadRequest, account: User | null, attempt: Attempt): Promise<Refused | null> {
  const limits = signInLimitsOf(req.payload);
  const refused = await limits.tryOnce(attempt, () => isKnownAddress(req, account, attempt.address));
  if (!refused || !account?.unlockedAt || Date.parse(account.unlockedAt) < refused.since) return refused;
  await limits.forget(attempt);
  return limits.tryOnce(attempt);
}

export const rememberSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const attempt = { email: user.email, address: addressOf(req) };
  if (req.payloadAPI !== 'local') await signInLimitsOf(req.payload).succeeded(attempt);
  await recordEvent(
    req.payload,
    { ...user, collection: 'users' },
    { action: 'sign-in', what: `users/${user.id}`, details: attempt.address },
  );
  const { updatedAt } = user;
  await req.payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { lastSignInAt: new Date().toISOString(), updatedAt },
    returning: false,
  });
};

/** Told only to who knows the password. */
const INACTIVE = {
  vi: 'Tài khoản này đã ngừng hoạt động; hãy hỏi quản trị.',
  en: 'This account is no longer active; ask an administrator.',
};

export const rememberSignOut: CollectionAfterLogoutHook<User> = async ({ req }) => {
  if (req.user) await recordEvent(req.payload, req.user, { action: 'sign-out', what: `users/${req.user.id}`, details: addressOf(req) });
};

function findAccount(req: PayloadRequest, email: string): Promise<User | null> {
  return req.payload.db.findOne<User>({ collection: 'users', where: { email: { equals: email } } });
}

/** Whether somebody recently signed in to this account from this address. */
async function isKnownAddress(req: PayloadRequest, account: User | null, address: string): Promise<boolean> {
  const event = await req.payload.db.findOne({
    collection: 'audit-events',
    where: {
      what: { equals: `users/${account?.id ?? NOT_KNOWN}` },
      action: { equals: 'sign-in' },
      details: { equals: address },
      at: { greater_than: new Date(Date.now() - KNOWN_FOR_MS).toISOString() },
    },
  });
  return event !== null;
}

/** The typed e-mail is not stored: people type passwords into the wrong field. */
async function remember(req: PayloadRequest, account: User | null, action: string, details: string): Promise<void> {
  await recordEvent(req.payload, null, { action, what: `users/${account?.id ?? NOT_KNOWN}`, details });
}

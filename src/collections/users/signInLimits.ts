import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** An attempt to sign in. Its e-mail need not belong to an account. */
export interface Attempt {
  readonly email: string;
  readonly address: string;
}

const MINUTE = 60;
/** How many wrong passwords are allowed in how many seconds. */
const LIMITS = {
  /** One account from one address: a forgetful person. */
  pair: { points: 10, duration: 15 * MINUTE },
  /** One address over all accounts: one password tried on everybody. */
  address: { points: 30, duration: 15 * MINUTE },
  /** One account from all addresses: a botnet. Addresses that the owner used before are exempt. */
  account: { points: 100, duration: 24 * 60 * MINUTE },
} as const;
type Limit = keyof typeof LIMITS;

/** Why an attempt is refused, and since when (milliseconds). */
export interface Refused {
  readonly by: Limit;
  readonly since: number;
  /** Seconds until the next attempt is allowed. */
  readonly retryAfter: number;
  /** The first refusal in this window: only this one is recorded. */
  readonly isFirst: boolean;
}

export interface SignInLimits {
  /** Counts an attempt before it runs, so that simultaneous ones count too. Null: continue. */
  tryOnce(attempt: Attempt, isKnownAddress?: () => Promise<boolean>): Promise<Refused | null>;
  /** Removes the count of an attempt with the right password. */
  succeeded(attempt: Attempt): Promise<void>;
  /** Removes the counts of an account, and of the address that it is used from. */
  forget(attempt: Attempt): Promise<void>;
}

export function createSignInLimits(now: () => number = Date.now): SignInLimits {
  const limiters = {
    pair: new RateLimiterMemory({ keyPrefix: 'pair', ...LIMITS.pair }),
    address: new RateLimiterMemory({ keyPrefix: 'address', ...LIMITS.address }),
    account: new RateLimiterMemory({ keyPrefix: 'account', ...LIMITS.account }),
  };
  const count = async (limit: Limit, key: string): Promise<Refused | null> => {
    try {
      await limiters[limit].consume(key);
      return null;
    } catch (error) {
      if (error instanceof Error) throw error;
      const { msBeforeNext, consumedPoints } = error as RateLimiterRes;
      return {
        by: limit,
        since: now() + msBeforeNext - LIMITS[limit].duration * 1_000,
        retryAfter: Math.ceil(msBeforeNext / 1_000),
        isFirst: consumedPoints === LIMITS[limit].points + 1,
      };
    }
  };
  return {
    async tryOnce(attempt, isKnownAddress = async () => false) {
      const keys = keysOf(attempt);
      const refused = (await count('address', keys.address)) ?? (await count('pair', keys.pair));
      if (refused) return refused;
      const byAccount = await count('account', keys.account);
      return byAccount && (await isKnownAddress()) ? null : byAccount;
    },
    async succeeded(attempt) {
      const keys = keysOf(attempt);
      await limiters.pair.delete(keys.pair);
      await limiters.address.reward(keys.address, 1);
      await limiters.account.reward(keys.account, 1);
    },
    async forget(attempt) {
      const keys = keysOf(attempt);
      for (const limit of ['pair', 'address', 'account'] as const) await limiters[limit].delete(keys[limit]);
    },
  };
}

const PLUGGED_IN = 'signInLimits';

/** One count for each storage and process, also for the admin's bundle with its own copy of this code. */
export function signInLimitsOf(payload: Payload): SignInLimits {
  const custom = (payload.config.custom ??= {});
  return (custom[PLUGGED_IN] ??= createSignInLimits()) as SignInLimits;
}

/** Hashed: the typed text may be long, or a password in the wrong field. */
function keysOf({ email, address }: Attempt): Record<Limit, string> {
  const account = createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
  const network = networkOf(address);
  return { pair: `${account} ${network}`, address: network, account };
}

/** The owner of one IPv6 address has a whole /64 of them. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  return address.split(':').slice(0, 4).join(':');
}

import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Who tries, from where. The e-mail need not be anybody's. */
export interface Attempt {
  readonly email: string;
  readonly address: string;
}

const MINUTE = 60;
/** Wrong passwords that are taken, and in how many seconds. */
const LIMITS = {
  /** One account from one address: a person who forgot. */
  pair: { points: 10, duration: 15 * MINUTE },
  /** One address over all accounts: one password tried on everybody. */
  address: { points: 30, duration: 15 * MINUTE },
  /** One account from all addresses: a botnet. Addresses that the owner is known by are not stopped by it. */
  account: { points: 100, duration: 24 * 60 * MINUTE },
} as const;
type Limit = keyof typeof LIMITS;

/** Why an attempt is not taken, and since when in milliseconds. */
export interface Refused {
  readonly by: Limit;
  readonly since: number;
  /** Seconds until the next attempt is taken. */
  readonly retryAfter: number;
  /** The first that is refused in this window: the one that is worth remembering. */
  readonly isFirst: boolean;
}

export interface SignInLimits {
  /** Counts an attempt before it is made, so that many at once are counted too. Null: go on. */
  tryOnce(attempt: Attempt, isKnownAddress?: () => Promise<boolean>): Promise<Refused | null>;
  /** Takes back what a right password was counted with. */
  succeeded(attempt: Attempt): Promise<void>;
  /** Forgets what was counted against an account, and against the address that it is wanted from. */
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

/** One count per storage and process, wherever it is asked from: the admin's pages have a copy of this code. */
export function signInLimitsOf(payload: Payload): SignInLimits {
  const custom = (payload.config.custom ??= {});
  return (custom[PLUGGED_IN] ??= createSignInLimits()) as SignInLimits;
}

/** Hashed: what is typed may be long, and may be a password in the wrong box. */
function keysOf({ email, address }: Attempt): Record<Limit, string> {
  const account = createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
  const network = networkOf(address);
  return { pair: `${account} ${network}`, address: network, account };
}

/** Whoever has one IPv6 address has a whole /64 of them. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  return address.split(':').slice(0, 4).join(':');
}

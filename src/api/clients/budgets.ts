import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much a client may ask for in a stretch of time. A point is a thousand units of cost, at most ten milliseconds of work. */
interface Policy {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** What became of a wish to spend. */
export interface Spending {
  readonly isAllowed: boolean;
  /** `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers has them. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Seconds until there is enough again; 0 where it was allowed. */
  readonly retryAfter: number;
  /** Null where there is no limit. */
  readonly left: Left | null;
}

/** What a client may still spend, in units of cost, and the instant (RFC 3339) at which it may spend all again. */
export interface Left {
  readonly remaining: number;
  readonly resetAt: string;
}

export interface Budgets {
  /** Takes what an answer costs, in units of cost, from the client's budget. What is refused costs one point. */
  spend(client: string, cost: number): Promise<Spending>;
}

/** Six thousand points are a minute of work at most: whoever asks one thing after the other hardly meets the limit. */
export const POINTS_PER_MINUTE = 6_000;
const UNITS_IN_A_POINT = 1_000;
const SUSTAINED = 10;

/**
 * Two budgets a client: `points` a minute, and ten times as many an hour. The first lets one client read everything one
 * page after the other as fast as it is answered, the second keeps it from doing so all day. 0: no limit.
 */
export function createBudgets(points: number): Budgets {
  if (points === 0) return UNLIMITED;
  const policies: Policy[] = [
    { name: 'minute', points, seconds: 60 },
    { name: 'hour', points: points * SUSTAINED, seconds: 3_600 },
  ];
  const limits = policies.map((policy) => ({
    policy,
    limiter: new RateLimiterMemory({ keyPrefix: policy.name, points: policy.points, duration: policy.seconds }),
  }));
  const policyHeader = policies.map(({ name, points: quota, seconds }) => `"${name}";q=${quota};w=${seconds}`).join(', ');

  return {
    async spend(client, cost) {
      const wanted = Math.max(1, Math.ceil(cost / UNITS_IN_A_POINT));
      const results = await Promise.all(limits.map(({ limiter }) => limiter.consume(client, wanted).catch(whatIsLeft)));
      const short = results.filter((left, i) => left.consumedPoints > (policies[i]?.points ?? 0));
      // What was refused was not done: the next, smaller question shall not suffer for it.
      if (short.length > 0) await Promise.all(limits.map(({ limiter }) => limiter.reward(client, wanted - 1)));
      const state = results.map((left, i) => `"${policies[i]?.name}";r=${left.remainingPoints};t=${secondsLeft(left)}`);
      return {
        isAllowed: short.length === 0,
        headers: [
          ['RateLimit-Policy', policyHeader],
          ['RateLimit', state.join(', ')],
        ],
        retryAfter: Math.max(0, ...short.map(secondsLeft)),
        left: leastLeft(results),
      };
    },
  };
}

const UNLIMITED: Budgets = { spend: async () => ({ isAllowed: true, headers: [], retryAfter: 0, left: null }) };

/** The library rejects with the state where points run out. */
function whatIsLeft(rejected: unknown): RateLimiterRes {
  if (rejected instanceof RateLimiterRes) return rejected;
  throw rejected;
}

/** Of the budget that ends first. */
function leastLeft(results: readonly RateLimiterRes[]): Left | null {
  const [least] = [...results].sort((a, b) => a.remainingPoints - b.remainingPoints);
  if (!least) return null;
  return {
    remaining: least.remainingPoints * UNITS_IN_A_POINT,
    resetAt: new Date(Date.now() + least.msBeforeNext).toISOString(),
  };
}

function secondsLeft({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1_000));
}

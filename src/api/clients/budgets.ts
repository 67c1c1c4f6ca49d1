import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much a client may use in a period. A point is a thousand units of cost: at most ten milliseconds of work. */
interface Policy {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** The result of spending. */
export interface Spending {
  readonly isAllowed: boolean;
  /** `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers has them. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Seconds until the budget is sufficient again; 0 where the request was allowed. */
  readonly retryAfter: number;
  /** Null where there is no limit. */
  readonly left: Left | null;
}

/** A client's remaining units of cost, and the instant (RFC 3339) at which the budget is full again. */
export interface Left {
  readonly remaining: number;
  readonly resetAt: string;
}

export interface Budgets {
  /** Takes the cost of an answer, in units, from the client's budget. A refusal costs one point. */
  spend(client: string, cost: number): Promise<Spending>;
}

/** Six thousand points are at most a minute of work. A client that waits for each answer hardly reaches the limit. */
export const POINTS_PER_MINUTE = 6_000;
const UNITS_IN_A_POINT = 1_000;
const SUSTAINED = 10;

/**
 * Each client has two budgets: `points` a minute, and ten times as many an hour. The first lets a client read
 * everything page by page as fast as possible; the second stops it from doing so all day. 0: no limit.
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
      // Refused work was not done, so it must not use up the budget for a smaller query.
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

/** The library rejects with its state where points run out. */
function whatIsLeft(rejected: unknown): RateLimiterRes {
  if (rejected instanceof RateLimiterRes) return rejected;
  throw rejected;
}

/** The remainder of the budget that is used up first. */
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

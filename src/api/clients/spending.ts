import type { IncomingMessage, ServerResponse } from 'node:http';
import { createBudgets, type Budgets, type Left } from './budgets.ts';
import type { Clients } from './clients.ts';
import { TooMuch } from './tooMuch.ts';

/**
 * Takes units of cost from the client's budget; a little even for 0. Resolves with the remainder, null without a limit.
 * Rejects with `TooMuch` where the budget is used up.
 */
export type Spend = (cost: number) => Promise<Left | null>;

export type SpendingOf = (request: IncomingMessage, response: ServerResponse) => Spend;

/** The spending of a request; its answer shows the remainder. Clients with the same points a minute share the limiters. */
export function spendingOf(clients: Clients): SpendingOf {
  const budgets = new Map<number, Budgets>();
  const budgetsOf = (points: number): Budgets => {
    const known = budgets.get(points) ?? createBudgets(points);
    budgets.set(points, known);
    return known;
  };
  return (request, response) => {
    const { name, points } = clients.of(request);
    return async (cost) => {
      const { isAllowed, headers, retryAfter, left } = await budgetsOf(points).spend(name, cost);
      if (!response.headersSent) for (const [header, value] of headers) response.setHeader(header, value);
      if (!isAllowed) throw new TooMuch('RATE_LIMITED', retryAfter);
      return left;
    };
  };
}

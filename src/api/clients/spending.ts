import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Budgets, Left } from './budgets.ts';
import type { ClientOf } from './clientAddress.ts';
import { TooMuch } from './tooMuch.ts';

/**
 * Takes units of cost from the client's budget; a little even for 0. Resolves with the remainder, null without a limit.
 * Rejects with `TooMuch` where the budget is used up.
 */
export type Spend = (cost: number) => Promise<Left | null>;

/** The spending of a request; its answer shows the remainder. */
export function spendingOf(clientOf: ClientOf, budgets: Budgets) {
  return (request: IncomingMessage, response: ServerResponse): Spend => {
    const client = clientOf(request);
    return async (cost) => {
      const { isAllowed, headers, retryAfter, left } = await budgets.spend(client, cost);
      if (!response.headersSent) for (const [name, value] of headers) response.setHeader(name, value);
      if (!isAllowed) throw new TooMuch('RATE_LIMITED', retryAfter);
      return left;
    };
  };
}

import { GraphQLError } from 'graphql';
import type { NextAttempt, Subscription, WebhookStore } from '../../store/webhookStore.ts';
import type { NextMessage, WebhookMessage } from './message.ts';
import type { SendWebhook, Sent } from './sendWebhook.ts';

export interface Deliveries {
  /** Begins to deliver what is due; each receiver is told by itself, so that a slow one delays nobody. */
  look(): Promise<void>;
  /** Resolves when nothing is being delivered. */
  settled(): Promise<void>;
  /** Begins nothing more; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

interface Delivering {
  readonly store: WebhookStore;
  readonly nextMessage: (of: Subscription, after: number) => Promise<NextMessage | null>;
  readonly send: SendWebhook;
  readonly clock: () => Date;
  readonly onTrouble: (error: unknown) => void;
}

/** Seconds from a failed attempt to the next one; after the last the receiver is given up until somebody asks again. */
const RETRY_AFTER = [5, 60, 300, 1_800, 7_200, 18_000, 43_200] as const;
/** Then others get their turn, and what an administrator changed is read. */
const MESSAGES_AT_ONCE = 50;
/** The receiver is not there any more and says so. */
const GONE = 410;

/** Tells every receiver of each decision at least once, in order. What was told stands in the store alone. */
export function createDeliveries({ store, nextMessage, send, clock, onTrouble }: Delivering): Deliveries {
  const underWay = new Map<Subscription['id'], Promise<void>>();
  let isOpen = true;

  const attempt = async (to: Subscription, from: number, failures: number, message: WebhookMessage): Promise<boolean> => {
    const now = clock();
    const { status, problem } = await send(to, message, now);
    const told = { revision: message.revision, at: now.toISOString(), status, problem };
    if (problem === null) return store.delivered(to.id, from, told);
    // Broken off by our own end: no fault of the receiver, who gets it at the next start.
    if (!isOpen) return false;
    await store.failed(to.id, from, told, nextAttempt(failures + 1, status, now));
    return false;
  };

  const deliver = async (to: Subscription): Promise<void> => {
    let at = to.deliveredTo;
    for (let sent = 0, { failures } = to; isOpen && sent < MESSAGES_AT_ONCE; sent += 1, failures = 0) {
      const next = await nextOf(to, at);
      if (next === null) return;
      if ('nothingTo' in next) return void (await store.skip(to.id, at, next.nothingTo));
      if (!(await attempt(to, at, failures, next.message))) return;
      at = next.message.revision;
    }
  };

  /** A filter that names nothing of the register is a failure that waiting does not mend. */
  const nextOf = async (to: Subscription, at: number): Promise<NextMessage | null> => {
    try {
      return await nextMessage(to, at);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const told = { revision: at + 1, at: clock().toISOString(), status: null, problem: error.message };
      await store.failed(to.id, at, told, { failures: to.failures + 1, dueAt: null });
      return null;
    }
  };

  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay.values());
  };
  return {
    async look() {
      if (!isOpen) return;
      const now = clock().toISOString();
      for (const to of await store.active()) {
        if (underWay.has(to.id) || (to.dueAt !== null && to.dueAt > now) || !isOpen) continue;
        const delivering = deliver(to)
          .catch(onTrouble)
          .finally(() => underWay.delete(to.id));
        underWay.set(to.id, delivering);
      }
    },
    settled,
    async stop() {
      isOpen = false;
      await settled();
    },
  };
}

function nextAttempt(failures: number, status: Sent['status'], now: Date): NextAttempt {
  const wait = status === GONE ? undefined : RETRY_AFTER[failures - 1];
  return { failures, dueAt: wait === undefined ? null : new Date(now.getTime() + wait * 1000).toISOString() };
}

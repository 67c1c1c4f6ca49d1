import type { Payload, Where } from 'payload';
import type { DeliveryAttempt, Subscription, WebhookStore } from '../../store/webhookStore.ts';
import type { Webhook, WebhookDelivery } from '../payloadTypes.ts';
import { MOST_WEBHOOKS, openSecret } from './settleWebhook.ts';

/** How long deliveries can be looked up. */
const KEPT_MS = 90 * 86_400_000;
const LONGEST_PROBLEM = 300;

/** Subscriptions in Payload's database. What the system notes goes below Payload's operations: it is no change of an editor. */
export function payloadWebhooks(payload: Payload): WebhookStore {
  const move = async (id: Subscription['id'], from: number, data: Partial<Webhook>): Promise<boolean> => {
    const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'active' } }, { deliveredTo: { equals: from } }] };
    return (await payload.db.updateOne({ collection: 'webhooks', where, data, req: {} })) !== null;
  };
  const record = async (webhook: Subscription['id'], attempt: DeliveryAttempt, outcome: WebhookDelivery['outcome']) => {
    const { revision, at, status, problem } = attempt;
    await payload.db.create({
      collection: 'webhook-deliveries',
      data: { webhook, revision, at, status, outcome, problem: short(problem) },
      req: {},
    });
    const before = new Date(Date.parse(at) - KEPT_MS).toISOString();
    await payload.db.deleteMany({ collection: 'webhook-deliveries', where: { at: { less_than: before } }, req: {} });
  };
  return {
    async active() {
      const { docs } = await payload.db.find<Webhook>({
        collection: 'webhooks',
        where: { state: { equals: 'active' } },
        limit: MOST_WEBHOOKS,
        pagination: false,
        req: {},
      });
      return docs.map((doc) => toSubscription(payload, doc));
    },
    async givenUp() {
      const where: Where = { state: { equals: 'failed' } };
      return (await payload.db.count({ collection: 'webhooks', where, req: {} })).totalDocs;
    },
    skip: (id, from, to) => move(id, from, { deliveredTo: to }),
    async delivered(id, from, attempt) {
      await record(id, attempt, 'delivered');
      return move(id, from, { deliveredTo: attempt.revision, failures: 0, dueAt: null, problem: null });
    },
    async failed(id, from, attempt, { failures, dueAt }) {
      await record(id, attempt, dueAt === null ? 'gaveUp' : 'failed');
      await move(id, from, { failures, dueAt, problem: short(attempt.problem), ...(dueAt === null ? { state: 'failed' } : {}) });
    },
  };
}

function toSubscription(payload: Payload, { id, url, fields, place, deliveredTo, failures, dueAt, sealedSecret }: Webhook): Subscription {
  return {
    id,
    url,
    secret: openSecret(payload, sealedSecret),
    fields: fields ?? [],
    place: place || null,
    deliveredTo: deliveredTo ?? 0,
    failures: failures ?? 0,
    dueAt: dueAt ?? null,
  };
}

function short(problem: string | null): string | null {
  return problem === null ? null : problem.slice(0, LONGEST_PROBLEM);
}

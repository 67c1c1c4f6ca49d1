import type { Label } from '../domain/values/vocabulary.ts';

/** Who is told of new decisions, and how far they have been told. */
export interface Subscription {
  readonly id: number | string;
  readonly url: string;
  /** 'whsec_…'; null where this installation's secret cannot open it. */
  readonly secret: string | null;
  /** Codes or names; empty: every field. */
  readonly fields: readonly string[];
  /** A province or commune: what concerns its people. Null: everything. */
  readonly place: string | null;
  /** Revision up to which everything was delivered or does not concern it. */
  readonly deliveredTo: number;
  /** Failed attempts at the next message. */
  readonly failures: number;
  /** RFC 3339: no attempt before; null: at once. */
  readonly dueAt: string | null;
}

/** What a filter names that nothing bears: such a receiver would be told of nothing, or be given up at the first decision. */
export type CheckWebhookFilter = (filter: Pick<Subscription, 'fields' | 'place'>) => Promise<readonly FilterProblem[]>;

export interface FilterProblem {
  readonly field: 'fields' | 'place';
  readonly message: Label;
}

/** One attempt to deliver the message about a revision. */
export interface DeliveryAttempt {
  readonly revision: number;
  /** RFC 3339 in UTC. */
  readonly at: string;
  /** Status of the receiver's answer; null where none came. */
  readonly status: number | null;
  /** Why it failed; null for a delivery. */
  readonly problem: string | null;
}

/** When to try again; null: never by itself. */
export interface NextAttempt {
  readonly failures: number;
  readonly dueAt: string | null;
}

/** Subscriptions and the log of deliveries. Moves are conditional: what an administrator did meanwhile wins. */
export interface WebhookStore {
  active(): Promise<readonly Subscription[]>;
  /** How many were given up: nothing is sent to them until somebody asks for it again. */
  givenUp(): Promise<number>;
  /** Skips what does not concern the receiver. False where the subscription is no longer at `from`. */
  skip(id: Subscription['id'], from: number, to: number): Promise<boolean>;
  /** Records a delivery and moves on. False as above. */
  delivered(id: Subscription['id'], from: number, attempt: DeliveryAttempt): Promise<boolean>;
  /** Records a failure; with `next.dueAt` null nothing is sent until somebody asks for it again. */
  failed(id: Subscription['id'], from: number, attempt: DeliveryAttempt, next: NextAttempt): Promise<void>;
}

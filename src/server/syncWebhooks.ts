import type { ApiDeps } from '../api/deps.ts';
import { createSchema } from '../api/graphql/createSchema.ts';
import { createDeliveries } from '../portals/webhooks/deliverWebhooks.ts';
import { createMessages } from '../portals/webhooks/message.ts';
import { createSender } from '../portals/webhooks/sendWebhook.ts';
import type { WebhookStore } from '../store/webhookStore.ts';

const LOOK_EVERY_MS = 1_000;

interface Syncing {
  readonly store: WebhookStore;
  readonly mayBePrivate: boolean;
  readonly onTrouble: (error: unknown) => void;
}

/** Tells receivers of new decisions until stopped: as they are announced, and each second what is due again. */
export function syncWebhooks(deps: ApiDeps, { store, mayBePrivate, onTrouble }: Syncing): () => Promise<void> {
  const { clock, follower } = deps;
  const nextMessage = createMessages(deps, createSchema());
  const ending = new AbortController();
  const send = createSender({ mayBePrivate, signal: ending.signal });
  const deliveries = createDeliveries({ store, nextMessage, send, clock, onTrouble });
  let isInTrouble = false;
  /** A database that is away is told once, not each second. */
  const look = () =>
    void deliveries.look().then(
      () => void (isInTrouble = false),
      (error: unknown) => {
        if (!isInTrouble) onTrouble(error);
        isInTrouble = true;
      },
    );
  look();
  const stopFollowing = follower.onChange(look);
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    stopFollowing();
    clearInterval(timer);
    const stopped = deliveries.stop();
    ending.abort();
    await stopped;
  };
}

import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { payloadWebhooks } from '../../src/collections/webhooks/payloadWebhooks.ts';
import type { WebhookStore } from '../../src/store/webhookStore.ts';
import { openStorage, type OpenStorage } from '../collections/storage/openStorage.ts';
import { Receiver } from './receiver.ts';
import type { ServedCatalogue } from './servedCatalogue.ts';
import { aSmallCountry } from './smallCountry.ts';

export interface WebhookStage {
  storage: OpenStorage;
  store: WebhookStore;
  /** The small country, new for each test. */
  served: ServedCatalogue;
  /** A receiver that has got nothing yet, new for each test. */
  receiver: Receiver;
}

/** A storage without webhooks, the small country and a receiver, for the tests of the calling file. */
export function aWebhookStage(): WebhookStage {
  const stage = {} as WebhookStage;
  beforeAll(async () => {
    stage.storage = await openStorage();
    stage.store = payloadWebhooks(stage.storage.payload);
  });
  afterAll(() => stage.storage.close());
  beforeEach(async () => {
    stage.served = await aSmallCountry();
    stage.receiver = await Receiver.start();
  });
  afterEach(async () => {
    await stage.receiver.stop();
    await stage.storage.payload.delete({ collection: 'webhooks', where: {} });
  });
  return stage;
}

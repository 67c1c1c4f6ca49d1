import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../src/api/createApp.ts';
import { followCatalogue } from '../../src/catalogue/catalogueFollower.ts';
import type { CatalogueFollower } from '../../src/catalogue/snapshot.ts';
import { payloadWebhooks } from '../../src/collections/webhooks/payloadWebhooks.ts';
import { createClient } from '../../src/portals/client/index.ts';
import { PORTALS } from '../../src/portals/portals.ts';
import { syncWebhooks } from '../../src/server/syncWebhooks.ts';
import { openStorage, type OpenStorage } from '../collections/storage/openStorage.ts';
import { eventually } from '../factories/eventually.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { listening, type Listening } from '../factories/listening.ts';
import { Receiver } from '../factories/receiver.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

/** The promise is two seconds; a machine that does ten things at once gets more. */
const SOON_MS = 15_000;
let served: ServedCatalogue;
let storage: OpenStorage;
let follower: CatalogueFollower;
let server: Listening;
let receiver: Receiver;
let slow: Receiver;
let stopWebhooks: () => Promise<void>;

/** A process that is told of nothing: it looks at the log each second, as `npm start` does. */
beforeAll(async () => {
  served = await aSmallCountry();
  storage = await openStorage();
  const registers = bareRegisters();
  follower = await followCatalogue({
    log: served.log,
    registers: { state: async () => registers.state, load: async () => registers },
    places: registers.places,
    onTrouble: () => undefined,
  });
  const deps = { ...served.deps, follower };
  server = await listening(createApp(deps, PORTALS));
  [receiver, slow] = [await Receiver.start(), await Receiver.start()];
  slow.answer = null;
  for (const { url } of [slow, receiver]) {
    const { id } = await storage.payload.create({ collection: 'webhooks', data: { name: url, url, state: 'active' } });
    const { revision } = follower.current().catalogue;
    await storage.payload.update({ collection: 'webhooks', id, data: { resendFrom: revision } });
  }
  stopWebhooks = syncWebhooks(deps, {
    store: payloadWebhooks(storage.payload),
    mayBePrivate: true,
    onTrouble: (error) => {
      throw error;
    },
  });
});
afterAll(async () => {
  await stopWebhooks();
  await Promise.all([receiver.stop(), slow.stop(), server.stop(), follower.stop(), storage.close()]);
});

const textOf = async (path: string) => (await fetch(server.url + path)).text();

describe('What another process announces', () => {
  it('reaches the feed, the changes, a receiver and a client that follows, soon, though another receiver never answers', async () => {
    const newest = await eventually(
      async () => receiver.revisions.at(-1),
      (revision) => revision === follower.current().catalogue.revision,
    );
    const client = createClient({ origin: server.url });
    const { pageInfo } = await client.get<{ pageInfo: { endCursor: string } }>('/v1/changes', { last: 1 });
    const followed = (async () => {
      for await (const { items } of client.follow<{ code: string }>({ after: pageInfo.endCursor, every: 500 }))
        if (items.some(({ code }) => code === '1.765432')) return;
    })();
    const isTold = (path: string) =>
      eventually(
        () => textOf(path),
        (text) => text.includes('765/QĐ-BTP') || text.includes('1.765432'),
        SOON_MS,
      );

    served.log.add(
      served.book.announce({ number: '765/QĐ-BTP', issuedOn: '2026-06-11', lines: [{ code: '1.765432', name: 'Vừa công bố' }] }),
    );
    const began = Date.now();
    const after = (what: string) => () => [what, Date.now() - began] as const;
    const seen = await Promise.all([
      isTold('/v1/feed.atom').then(after('feed')),
      isTold(`/v1/changes?after=${encodeURIComponent(pageInfo.endCursor)}`).then(after('changes')),
      eventually(
        async () => receiver.revisions.at(-1),
        (revision) => revision === newest! + 1,
        SOON_MS,
      ).then(after('webhook')),
      followed.then(after('follow')),
    ]);
    expect(seen.filter(([, ms]) => ms > SOON_MS)).toEqual([]);
    expect(receiver.revisions.at(-1)).toBe(newest! + 1);
    // The one that keeps silent was asked once, and still is.
    expect(slow.received).toHaveLength(1);
    if (process.env['TELL_TIMES']) console.info(Object.fromEntries(seen));
  });
});

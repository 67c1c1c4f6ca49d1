import { beforeEach, describe, expect, it } from '@jest/globals';
import { syncWebhooks } from '../../src/server/syncWebhooks.ts';
import { eventually } from '../factories/eventually.ts';
import { aWebhookStage } from '../factories/webhookStage.ts';

const stage = aWebhookStage();
let troubles: string[];

beforeEach(() => {
  troubles = [];
});

const sync = (of = stage.store) =>
  syncWebhooks(stage.served.deps, { store: of, mayBePrivate: true, onTrouble: (error) => troubles.push(String(error)) });
const subscribe = () =>
  stage.storage.payload.create({ collection: 'webhooks', data: { name: 'Cổng thử', url: stage.receiver.url, state: 'active' } });
const revision = () => stage.served.follower.current().catalogue.revision;
const received = (count: number) =>
  eventually(
    async () => stage.receiver.revisions.length,
    (length) => length >= count,
  );

describe('Webhooks, while the server runs', () => {
  it('are sent when something is set up, and when something is announced', async () => {
    const stop = sync();
    await subscribe();
    await received(revision());
    await stage.served.announce({ issuedOn: '2026-06-10', lines: [{ code: '1.777777', name: 'Mới' }] });
    await received(revision());
    expect(stage.receiver.revisions).toEqual(Array.from({ length: revision() }, (_, i) => i + 1));
    await stop();
    expect(troubles).toEqual([]);
  });

  it('stop at once, also while a receiver keeps silent, who is told again at the next start', async () => {
    stage.receiver.answer = null;
    const { id } = await subscribe();
    const stop = sync();
    await received(1);
    await stop();
    const log = await stage.storage.payload.find({ collection: 'webhook-deliveries', where: { webhook: { equals: id } } });
    expect(log.docs).toEqual([]);
    stage.receiver.answer = [200];
    const stopAgain = sync();
    await received(1 + revision());
    await stopAgain();
    expect(stage.receiver.revisions.slice(0, 3)).toEqual([1, 1, 2]);
  });

  it('tell once that the database is away, and go on when it is back', async () => {
    await subscribe();
    let isAway = true;
    let asked = 0;
    const stop = sync({
      ...stage.store,
      async active() {
        asked += 1;
        if (isAway) throw new Error('away');
        return stage.store.active();
      },
    });
    await eventually(
      async () => asked,
      (times) => times > 1,
    );
    expect(troubles).toEqual(['Error: away']);
    isAway = false;
    await received(revision());
    await stop();
    expect(troubles).toEqual(['Error: away']);
  });
});

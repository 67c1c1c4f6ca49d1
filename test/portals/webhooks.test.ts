import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook as Signatures } from 'standardwebhooks';
import { createSchema } from '../../src/api/graphql/createSchema.ts';
import type { Webhook, WebhookDelivery } from '../../src/collections/payloadTypes.ts';
import { createDeliveries, type Deliveries } from '../../src/portals/webhooks/deliverWebhooks.ts';
import { createMessages } from '../../src/portals/webhooks/message.ts';
import { createSender } from '../../src/portals/webhooks/sendWebhook.ts';
import type { WebhookStore } from '../../src/store/webhookStore.ts';
import { eventually } from '../factories/eventually.ts';
import { Receiver } from '../factories/receiver.ts';
import { aWebhookStage } from '../factories/webhookStage.ts';

const schema = createSchema();
const AN_HOUR = 3_600_000;
const stage = aWebhookStage();
let troubles: unknown[];

beforeEach(() => {
  troubles = [];
});
afterEach(() => {
  expect(troubles).toEqual([]);
});

const deliveriesOf = (of: WebhookStore = stage.store, mayBePrivate = true): Deliveries =>
  createDeliveries({
    store: of,
    nextMessage: createMessages(stage.served.deps, schema),
    send: createSender({ mayBePrivate }),
    clock: () => stage.served.now,
    onTrouble: (error) => troubles.push(error),
  });
const round = async (deliveries: Deliveries) => {
  await deliveries.look();
  await deliveries.settled();
};
/** Delivers again after each wait that a failure demands. */
const rounds = async (deliveries: Deliveries, times: number) => {
  for (let n = 0; n < times; n += 1) {
    await round(deliveries);
    stage.served.now = new Date(stage.served.now.getTime() + 13 * AN_HOUR);
  }
};
const subscribe = (data: Partial<Webhook> = {}) =>
  stage.storage.payload.create({ collection: 'webhooks', data: { name: 'Cổng thử', url: stage.receiver.url, state: 'active', ...data } });
const stateOf = async ({ id }: Pick<Webhook, 'id'>) => stage.storage.payload.findByID({ collection: 'webhooks', id, depth: 0 });
const logOf = async ({ id }: Pick<Webhook, 'id'>): Promise<WebhookDelivery[]> =>
  (
    await stage.storage.payload.find({
      collection: 'webhook-deliveries',
      where: { webhook: { equals: id } },
      sort: 'id',
      limit: 0,
      depth: 0,
    })
  ).docs;
const everyRevision = () => Array.from({ length: stage.served.follower.current().catalogue.revision }, (_, i) => i + 1);

describe('A receiver', () => {
  it('is told of every decision in order, with a signature that its own library accepts', async () => {
    const webhook = await subscribe();
    await round(deliveriesOf());
    expect(stage.receiver.revisions).toEqual(everyRevision());
    const signatures = new Signatures(webhook.secret!);
    for (const { body, headers } of stage.receiver.received) {
      // The library compares the time of signature with the real clock.
      expect(() => signatures.verify(body, { ...(headers as Record<string, string>) })).toThrow('too old');
      const { 'webhook-id': id = '', 'webhook-timestamp': at, 'webhook-signature': given } = headers as Record<string, string>;
      expect(signatures.sign(id, new Date(Number(at) * 1000), body)).toBe(given);
    }
    const first = JSON.parse(stage.receiver.received[0]!.body);
    expect(first).toMatchObject({
      type: 'decision.announced',
      data: {
        revision: 1,
        decision: { number: '1872/QĐ-BTP' },
        hasMoreChanges: false,
        changes: [{ code: '1.001193', kind: 'NEW' }, {}, {}],
      },
    });
    expect((await stateOf(webhook)).deliveredTo).toBe(everyRevision().length);
  });

  it('verifies what was signed just now, and refuses one altered byte', async () => {
    stage.served.now = new Date();
    const { secret } = await subscribe();
    await round(deliveriesOf());
    const { body, headers } = stage.receiver.received[0]!;
    const verify = (text: string) => new Signatures(secret!).verify(text, headers as Record<string, string>);
    expect(verify(body)).toMatchObject({ data: { revision: 1 } });
    expect(() => verify(body.replace('NEW', 'NEX'))).toThrow();
  });

  it('that fails and comes back gets each decision, later and in order', async () => {
    const webhook = await subscribe();
    const deliveries = deliveriesOf();
    stage.receiver.answer = [503];
    await rounds(deliveries, 3);
    expect(await stateOf(webhook)).toMatchObject({ state: 'active', deliveredTo: 0, problem: expect.stringContaining('503') });
    stage.receiver.answer = [200];
    await rounds(deliveries, 1);
    expect(stage.receiver.revisions).toEqual([1, 1, 1, ...everyRevision()]);
    expect(new Set(stage.receiver.received.slice(0, 4).map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await logOf(webhook)).map(({ outcome, status }) => [outcome, status]).slice(0, 4)).toEqual([
      ['failed', 503],
      ['failed', 503],
      ['failed', 503],
      ['delivered', 200],
    ]);
    expect(await stateOf(webhook)).toMatchObject({ state: 'active', problem: null, deliveredTo: everyRevision().length });
  });

  it('has deliveries of ninety days, whosever they are', async () => {
    const webhook = await subscribe();
    await round(deliveriesOf());
    const first = (await logOf(webhook)).map(({ id }) => id);
    await stage.storage.payload.delete({ collection: 'webhooks', id: webhook.id });
    stage.served.now = new Date(stage.served.now.getTime() + 91 * 24 * AN_HOUR);
    await subscribe();
    await round(deliveriesOf());
    const { docs } = await stage.storage.payload.find({ collection: 'webhook-deliveries', where: { id: { in: first } } });
    expect([first.length, docs]).toEqual([everyRevision().length, []]);
  });

  it('is not asked again before the wait is over', async () => {
    await subscribe();
    const deliveries = deliveriesOf();
    stage.receiver.answer = [500];
    await round(deliveries);
    await round(deliveries);
    expect(stage.receiver.received).toHaveLength(1);
    stage.served.now = new Date(stage.served.now.getTime() + 5_000);
    await round(deliveries);
    expect(stage.receiver.received).toHaveLength(2);
  });

  it('is given up after twelve hours of failures, and gets everything when it is taken up again', async () => {
    const webhook = await subscribe();
    const deliveries = deliveriesOf();
    stage.receiver.answer = [500];
    await rounds(deliveries, 10);
    expect(stage.receiver.received).toHaveLength(8);
    expect(await stateOf(webhook)).toMatchObject({ state: 'failed', deliveredTo: 0 });
    expect((await logOf(webhook)).at(-1)?.outcome).toBe('gaveUp');
    stage.receiver.answer = [204];
    await stage.storage.payload.update({ collection: 'webhooks', id: webhook.id, data: { state: 'active' } });
    await round(deliveries);
    expect(stage.receiver.revisions.slice(8)).toEqual(everyRevision());
  });

  it('that is gone says so once', async () => {
    const webhook = await subscribe();
    stage.receiver.answer = [410];
    await rounds(deliveriesOf(), 3);
    expect([stage.receiver.received.length, (await stateOf(webhook)).state]).toEqual([1, 'failed']);
  });

  it('gets what an administrator sends again', async () => {
    const webhook = await subscribe();
    const deliveries = deliveriesOf();
    await round(deliveries);
    await stage.storage.payload.update({ collection: 'webhooks', id: webhook.id, data: { resendFrom: 2 } });
    await round(deliveries);
    expect(stage.receiver.revisions).toEqual([...everyRevision(), ...everyRevision().slice(1)]);
  });

  it('is told only of what it asked for', async () => {
    const webhook = await subscribe({ place: '24' });
    await stage.served.announce({
      issuedOn: '2026-05-05',
      lines: [{ code: '1.777777', name: 'Việc chung', fields: [{ code: 'F01', name: 'Hộ tịch' }] }],
    });
    const national = everyRevision().length;
    await round(deliveriesOf());
    expect(stage.receiver.revisions).toContain(national);
    expect(stage.receiver.revisions).not.toEqual(everyRevision());
    expect((await stateOf(webhook)).deliveredTo).toBe(national);
  });

  it('is told of an imported decision of which nobody knows the number', async () => {
    await subscribe();
    await stage.served.announce({
      type: 'baseline',
      number: 'Không số',
      issuedOn: '2026-05-05',
      lines: [{ code: '1.777778', name: 'Việc cũ' }],
    });
    await round(deliveriesOf());
    expect(stage.receiver.revisions).toEqual(everyRevision());
    expect(JSON.parse(stage.receiver.received.at(-1)!.body).data.decision).toMatchObject({ number: 'Không số', issuedOn: '2026-05-05' });
  });

  it('with a filter that names no place is given up with the reason', async () => {
    const webhook = await subscribe({ place: '99' });
    await round(deliveriesOf());
    expect(await stateOf(webhook)).toMatchObject({ state: 'failed', problem: expect.stringContaining('99') });
    expect(stage.receiver.received).toEqual([]);
  });

  it('that is ahead of a restored log is given up with the reason, and misses nothing when it is sent again', async () => {
    const webhook = await subscribe({ resendFrom: 1_000 });
    await round(deliveriesOf());
    const { revision } = stage.served.follower.current().catalogue;
    expect(await stateOf(webhook)).toMatchObject({ state: 'failed', problem: expect.stringContaining(`at revision ${revision}`) });
    await stage.storage.payload.update({ collection: 'webhooks', id: webhook.id, data: { resendFrom: revision } });
    await round(deliveriesOf());
    expect(stage.receiver.revisions).toEqual([revision]);
  });

  it('misses nothing where the system ended between sending and remembering', async () => {
    await subscribe();
    let isEnding = true;
    const ended: WebhookStore = {
      ...stage.store,
      async delivered(...given) {
        if (isEnding) throw new Error('killed');
        return stage.store.delivered(...given);
      },
    };
    await round(deliveriesOf(ended));
    expect(troubles.splice(0).map(String)).toEqual(['Error: killed']);
    isEnding = false;
    await round(deliveriesOf());
    expect(stage.receiver.revisions).toEqual([1, ...everyRevision()]);
  });

  it('that is slow delays no other', async () => {
    const slow = await Receiver.start();
    slow.answer = null;
    await subscribe({ url: slow.url });
    await subscribe();
    const deliveries = deliveriesOf();
    await deliveries.look();
    await eventually(
      async () => stage.receiver.received.length,
      (count) => count === everyRevision().length,
    );
    expect(stage.receiver.revisions).toEqual(everyRevision());
    await slow.stop();
    await deliveries.settled();
  });
});

describe('An address', () => {
  it.each([
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://10.1.2.3/x',
    'https://169.254.169.254/latest/meta-data',
    'https://192.168.1.1/x',
    'https://[::1]/x',
    'https://[::ffff:127.0.0.1]/x',
    'https://[fe80::1]/x',
    'https://localhost/x',
  ])('of a private network is refused: %s', async (url) => {
    const webhook = await subscribe({ url });
    await round(deliveriesOf(stage.store, false));
    const [told] = await logOf(webhook);
    expect(told).toMatchObject({
      outcome: 'failed',
      status: null,
      problem: expect.stringContaining('is no address of the public internet'),
    });
  });

  it('without encryption is refused', async () => {
    const webhook = await subscribe();
    await round(deliveriesOf(stage.store, false));
    expect((await logOf(webhook))[0]).toMatchObject({ problem: 'Only https:// is asked.' });
    expect(stage.receiver.received).toEqual([]);
  });

  it('is asked itself: no redirect is followed', async () => {
    const other = await Receiver.start();
    const webhook = await subscribe();
    stage.receiver.answer = [302, { Location: other.url }];
    await round(deliveriesOf());
    expect([stage.receiver.received.length, other.received.length]).toEqual([1, 0]);
    expect((await logOf(webhook))[0]).toMatchObject({ status: 302, outcome: 'failed' });
    await other.stop();
  });

  it.each(['ftp://nhan.example', 'https://ten:mat-khau@nhan.example', 'nhan.example'])('is refused on saving: %s', async (url) => {
    await expect(subscribe({ url })).rejects.toMatchObject({ status: 400 });
  });
});

describe('The secret', () => {
  it('is shown by the answer that made it, and by no other', async () => {
    const webhook = await subscribe();
    expect(webhook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const shown = await stage.storage.payload.find({ collection: 'webhooks', overrideAccess: false, user: await anAdministrator() });
    expect(JSON.stringify(shown)).not.toContain(webhook.secret!.slice(6));
    expect(shown.docs[0]).not.toHaveProperty('sealedSecret');
    const { docs } = await stage.storage.payload.db.find<Webhook>({ collection: 'webhooks' });
    expect(docs[0]?.sealedSecret).not.toContain(webhook.secret!.slice(6));
  });

  it('that cannot be opened any more stops deliveries with the reason', async () => {
    const webhook = await subscribe();
    await stage.storage.payload.db.updateOne({ collection: 'webhooks', id: webhook.id, data: { sealedSecret: 'ff'.repeat(40) } });
    await round(deliveriesOf());
    expect((await stateOf(webhook)).problem).toContain('secret');
  });
});

async function anAdministrator() {
  const data = { email: 'quan-tri@tthc.example', password: 'mật khẩu đủ dài', role: 'administrator' as const, isForAllAuthorities: true };
  return { ...(await stage.storage.payload.create({ collection: 'users', data })), collection: 'users' as const };
}

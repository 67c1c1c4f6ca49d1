import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plugIn } from '../../src/collections/plugs.ts';
import { payloadWebhooks } from '../../src/collections/webhooks/payloadWebhooks.ts';
import { createFilterCheck } from '../../src/portals/webhooks/checkFilter.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

let admin: OpenAdmin;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
  plugIn(admin.payload, { webhookFilter: createFilterCheck({ follower: admin.follower, clock: () => new Date() }) });
  await admin.payload.create({ collection: 'fields', data: { code: 'F01', name: 'Hộ tịch' } });
});
afterAll(() => admin.close());

const save = async (more: object) => {
  const body = { name: 'Cổng của tỉnh', url: 'https://nhan.example/tin', ...more };
  const answer = await admin.ask('administrator', 'POST', '/webhooks', body);
  return { status: answer.status, text: JSON.stringify(answer.body), id: (answer.body['doc'] as { id: number } | undefined)?.id };
};
const change = (id: number, data: object) => admin.ask('administrator', 'PATCH', `/webhooks/${id}`, data);

describe('A webhook', () => {
  it.each([
    [{ place: 'zzz' }, 'place', 'No place bears the code \\"zzz\\"'],
    [{ place: '99' }, 'place', 'No place bears the code \\"99\\"'],
    [{ fields: ['qq'] }, 'fields', 'The catalogue has no field \\"qq\\"'],
    [{ fields: ['F01', 'qq'] }, 'fields', 'The catalogue has no field \\"qq\\"'],
  ])('is refused on saving where its filter names nothing: %j', async (filter, field, told) => {
    const { status, text } = await save(filter);
    expect([status, text]).toEqual([400, expect.stringContaining(told)]);
    expect(text).toContain(`"path":"${field}"`);
    expect((await admin.payload.count({ collection: 'webhooks' })).totalDocs).toBe(0);
  });

  it.each([{}, { place: '24' }, { fields: ['F01'] }, { fields: ['hộ tịch'] }, { place: '', fields: [] }])(
    'is saved with a filter that names what there is: %j',
    async (filter) => {
      const { status, id } = await save(filter);
      expect(status).toBe(201);
      await admin.payload.delete({ collection: 'webhooks', id: id! });
    },
  );

  it('whose place is gone may be paused and mended, not set back to active', async () => {
    const { id } = await save({ place: '24' });
    await admin.payload.db.updateOne({ collection: 'webhooks', id: id!, data: { place: 'zzz', state: 'failed' }, req: {} });
    expect(await payloadWebhooks(admin.payload).givenUp()).toBe(1);
    expect((await change(id!, { name: 'Tên khác' })).status).toBe(200);
    expect((await change(id!, { state: 'active' })).status).toBe(400);
    expect((await change(id!, { resendFrom: 1 })).status).toBe(400);
    expect((await change(id!, { place: '24', state: 'active' })).status).toBe(200);
    expect(await payloadWebhooks(admin.payload).givenUp()).toBe(0);
  });
});

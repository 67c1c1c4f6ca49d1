import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { payloadApiKeys } from '../../src/collections/apiKeys/payloadApiKeys.ts';
import { dayInVietNam } from '../../src/domain/values/calendarDate.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

let admin: OpenAdmin;
let now = new Date('2998-11-28T05:00:00Z');
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
});
afterAll(() => admin.close());

type Made = { doc: { id: number; key: string; start: string; hash?: string } };
const make = async (more: object = {}, role: 'administrator' | 'approver' | 'editor' | null = 'administrator') => {
  const body = { name: 'Cổng của tỉnh', scopes: ['read'], lastDay: '2999-12-31', ...more };
  const answer = await admin.ask(role, 'POST', '/api-keys', body);
  return { status: answer.status, text: JSON.stringify(answer.body), ...(answer.body as unknown as Made) };
};
const find = (key: string) => payloadApiKeys(admin.payload, () => now).find(key);

describe('An API key', () => {
  it('is shown once, and only its hash is kept', async () => {
    const { status, doc } = await make();
    expect([status, doc.key]).toEqual([201, expect.stringMatching(/^tthc_[\w-]{43}$/)]);
    const { body } = await admin.ask('administrator', 'GET', `/api-keys/${doc.id}`);
    expect(body).toMatchObject({ name: 'Cổng của tỉnh', start: doc.key.slice(0, 10) });
    const stored = JSON.stringify(await admin.payload.findByID({ collection: 'api-keys', id: doc.id, showHiddenFields: true }));
    expect([JSON.stringify(body).includes('hash'), stored.includes(doc.key), stored.includes('"hash"')]).toEqual([false, false, true]);
    expect(await find(doc.key)).toEqual({ id: doc.id, name: 'Cổng của tỉnh', scopes: ['read'], authority: null, pointsPerMinute: null });
  });

  it('can be the one that the form proposed, in the form of a key only', async () => {
    const key = `tthc_${'a'.repeat(43)}`;
    expect((await make({ key })).doc.key).toBe(key);
    expect((await make({ key: 'abc' })).status).toBe(400);
  });

  it('counts until its last day in Viet Nam, and not once it is revoked', async () => {
    const { doc } = await make({ pointsPerMinute: 500, lastDay: '2998-11-30' });
    now = new Date('2998-11-30T16:59:00Z');
    expect(await find(doc.key)).toMatchObject({ pointsPerMinute: 500 });
    now = new Date('2998-11-30T17:00:00Z');
    expect(await find(doc.key)).toBeNull();
    now = new Date('2998-11-28T05:00:00Z');
    await admin.ask('administrator', 'PATCH', `/api-keys/${doc.id}`, { isRevoked: true });
    expect(await find(doc.key)).toBeNull();
    expect(await find(`tthc_${'b'.repeat(43)}`)).toBeNull();
  });

  it('is noticed by a running process as revoked within seconds', async () => {
    const { doc } = await make();
    const keys = payloadApiKeys(admin.payload, () => now);
    expect(await keys.find(doc.key)).not.toBeNull();
    await admin.ask('administrator', 'PATCH', `/api-keys/${doc.id}`, { isRevoked: true });
    now = new Date(now.getTime() + 2_001);
    expect(await keys.find(doc.key)).toBeNull();
  });

  it('belongs to an authority of the register where it writes', async () => {
    expect((await make({ scopes: ['draft'] })).text).toContain('belongs to an authority');
    expect((await make({ scopes: ['draft'], authority: 'H99' })).text).toContain('no code H99');
    const { doc } = await make({ scopes: ['read', 'draft'], authority: 'h26' });
    expect(await find(doc.key)).toMatchObject({ authority: 'H26', scopes: ['read', 'draft'] });
  });

  it('works for a day at least: one that would be over is not made', async () => {
    const yesterday = dayInVietNam(new Date(Date.now() - 86_400_000));
    const { status, text } = await make({ lastDay: yesterday });
    expect([status, text]).toEqual([400, expect.stringContaining('This day is over')]);
    expect((await make({ lastDay: '31/12/2020' })).text).toContain('"path":"lastDay"');
    const { doc, ...made } = await make({ lastDay: dayInVietNam(new Date()) });
    expect(made.status).toBe(201);
    expect((await admin.ask('administrator', 'PATCH', `/api-keys/${doc.id}`, { lastDay: yesterday })).status).toBe(200);
  });

  it('is made, seen and revoked by administrators alone, and deleted by nobody', async () => {
    const { doc } = await make();
    for (const role of ['approver', 'editor', null] as const) {
      expect((await make({}, role)).status).toBe(403);
      expect((await admin.ask(role, 'GET', `/api-keys/${doc.id}`)).status).toBe(403);
      expect((await admin.ask(role, 'PATCH', `/api-keys/${doc.id}`, { isRevoked: true })).status).toBe(403);
    }
    expect((await admin.ask('administrator', 'DELETE', `/api-keys/${doc.id}`)).status).toBe(403);
  });

  it('leaves its traces in the audit trail, never itself', async () => {
    const { doc } = await make();
    await admin.ask('administrator', 'PATCH', `/api-keys/${doc.id}`, { isRevoked: true });
    const where = { what: { equals: `api-keys/${doc.id}` } };
    const { docs } = await admin.payload.find({ collection: 'audit-events', where, sort: 'id' });
    expect(docs.map(({ who, action }) => [who, action])).toEqual([
      ['administrator@tthc.example', 'create'],
      ['administrator@tthc.example', 'update'],
    ]);
    expect(docs[0]?.details).toContain(`start: ${doc.start}; name: Cổng của tỉnh; scopes: read`);
    expect(docs[1]?.details).toBe('isRevoked: false → true');
    expect(JSON.stringify(docs)).not.toContain(doc.key);
  });

  it('cannot be changed into another one', async () => {
    const { doc } = await make();
    await admin.ask('administrator', 'PATCH', `/api-keys/${doc.id}`, { key: `tthc_${'c'.repeat(43)}`, hash: 'x', start: 'y' });
    expect(await find(doc.key)).toMatchObject({ id: doc.id });
    expect(await find(`tthc_${'c'.repeat(43)}`)).toBeNull();
  });
});

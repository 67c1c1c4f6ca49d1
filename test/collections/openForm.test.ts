import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { saveDraft } from '../../src/collections/decisions/saveDraft.ts';
import { HA_NOI, LawBook } from '../factories/lawBook.ts';
import { openAdmin, type OpenAdmin } from './openAdmin.ts';

let admin: OpenAdmin;
let decision: number;
beforeAll(async () => {
  admin = await openAdmin({ authority: 'H26' });
  decision = Number(
    await saveDraft(admin.payload, new LawBook().draft({ by: HA_NOI, number: '1/QĐ-UBND', lines: [{ code: '1.000001' }] })),
  );
});
afterAll(() => admin.close());

const open = (role: Parameters<OpenAdmin['ask']>[0], address: string) => admin.ask(role, 'GET', `/open-form?${address}`);

describe('Who has a form open', () => {
  it('is nobody before somebody has', async () => {
    expect(await open('editor', `collection=decisions&id=${decision}`)).toMatchObject({ status: 200, body: { open: null } });
  });

  it('is told to others by name and time, though they may not read accounts; it is not told to that person', async () => {
    const approver = (await admin.payload.find({ collection: 'users', where: { role: { equals: 'approver' } } })).docs[0]!;
    await admin.payload.update({ collection: 'users', id: approver.id, data: { name: 'Lê Thị Duyệt' } });
    await admin.payload.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'decisions', value: decision }, user: { relationTo: 'users', value: approver.id } },
    });
    const { body } = await open('editor', `collection=decisions&id=${decision}`);
    expect(body).toEqual({ open: { name: 'Lê Thị Duyệt', at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) } });
    expect((await open('approver', `collection=decisions&id=${decision}`)).body).toEqual({ open: null });
    expect((await admin.ask('editor', 'GET', `/users/${approver.id}`)).status).toBe(404);
  });

  it.each([
    ['strangers', null, 401, 'collection=decisions&id=1'],
    ['an entry that the person may not read', 'editor', 404, 'collection=users&id=1'],
    ['what is no collection', 'editor', 404, 'collection=nothing&id=1'],
    ['what is no id', 'editor', 404, 'collection=decisions&id=x'],
  ] as const)('is not told to, or of, %s', async (_what, role, status, address) => {
    expect((await open(role, address)).status).toBe(status);
  });
});

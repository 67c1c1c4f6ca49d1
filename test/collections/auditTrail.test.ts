import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openStorage, type OpenStorage } from './storage/openStorage.ts';

let storage: OpenStorage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.close());

const events = async () =>
  (await storage.payload.find({ collection: 'audit-events', sort: 'id' })).docs.map(({ who, action, what }) => [who, action, what]);

describe('The audit trail', () => {
  it("takes what another copy of the code records, for the admin's pages are a bundle of their own", async () => {
    jest.resetModules();
    const { recordEvent } = await import('../../src/collections/log/recordEvent.ts');
    await recordEvent(storage.payload, null, { action: 'update', what: 'search-aliases/1' });
    expect(await events()).toEqual([['system', 'update', 'search-aliases/1']]);
  });

  it('takes nothing from anybody else', async () => {
    const data = { at: '2026-01-05T00:00:00.000Z', who: 'me', action: 'update', what: 'x' };
    await expect(storage.payload.create({ collection: 'audit-events', data })).rejects.toThrow('chỉ được ghi thêm');
    await expect(storage.payload.create({ collection: 'audit-events', data, context: { 'tthc.recording': true } })).rejects.toThrow(
      'chỉ được ghi thêm',
    );
    await expect(storage.payload.delete({ collection: 'audit-events', where: {} })).rejects.toThrow('chỉ được ghi thêm');
  });
});

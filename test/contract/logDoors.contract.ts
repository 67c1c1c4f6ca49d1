import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSlug, TypedUser } from 'payload';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { askPayloadGraphql } from './askPayloadGraphql.ts';
import type { Guarding, StorageUnderTest } from './storageUnderTest.ts';
import { askRest } from '../collections/askRest.ts';

const ROLES = ['administrator', 'approver', 'editor', null] as const;
const PASSWORD = 'mật khẩu đủ dài';

/** No user can change through any door of Payload what was announced. */
export function logDoorsContract(name: string, open: () => Promise<StorageUnderTest>, { isGuarded = true }: Guarding = {}): void {
  describe(`Every door to the log in ${name}`, () => {
    let storage: StorageUnderTest;
    let before: string;
    const tokens = new Map<string, string>();
    const ids: Record<string, string | number> = {};

    const snapshot = async () =>
      JSON.stringify([await storage.store.announcementsAfter(0, 100), await storage.store.storedLinesAfter('', 1_000)]);

    beforeAll(async () => {
      storage = await open();
      await appendDecision({
        store: storage.store,
        buildFor: async () => aSealedDecision({ number: '1/QĐ-UBND' }),
        now: () => '2026-01-05T05:00:00.000Z',
      });
      const { payload } = storage;
      for (const role of ROLES) {
        if (role === null) continue;
        const email = `${role}@tthc.example`;
        await payload.create({ collection: 'users', data: { email, password: PASSWORD, role, isForAllAuthorities: true } });
        const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } });
        tokens.set(role, token ?? '');
      }
      ids['sealed-lines'] = aSealedDecision({ number: '1/QĐ-UBND' }).rows[0]!.id;
      ids.announcements = (await payload.find({ collection: 'announcements' })).docs[0]!.id;
      before = await snapshot();
    });
    afterAll(() => storage.close());

    const ask = async (role: (typeof ROLES)[number], method: string, path: string, body?: unknown) => {
      const request = new Request(`http://localhost/api${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...(role ? { authorization: `JWT ${tokens.get(role)}` } : {}) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return askRest(storage.payload)(request);
    };

    const userOf = async (role: (typeof ROLES)[number]): Promise<TypedUser | null> => {
      if (role === null) return null;
      const { docs } = await storage.payload.find({ collection: 'users', where: { role: { equals: role } } });
      return docs[0] ? { ...docs[0], collection: 'users' } : null;
    };

    const newRow = (collection: string) =>
      collection === 'announcements'
        ? { sequence: 2, decision: 'x', announcedAt: 'x', hash: 'x', head: '{}', lines: '[]' }
        : { id: 'b'.repeat(26), hash: 'x', code: 'x', decision: 'x', kind: 'new', effectiveFrom: 'x', head: '{}', text: '{}' };

    describe.each(['announcements', 'sealed-lines'] as const)('%s', (collection) => {
      it.each(ROLES)('over REST, as %s', async (role) => {
        const id = ids[collection];
        const everything = `where[hash][exists]=true`;
        const attempts = [
          await ask(role, 'PATCH', `/${collection}/${id}`, { hash: 'x' }),
          await ask(role, 'PATCH', `/${collection}?${everything}`, { hash: 'x' }),
          await ask(role, 'DELETE', `/${collection}/${id}`),
          await ask(role, 'DELETE', `/${collection}?${everything}`),
          await ask(role, 'POST', `/${collection}`, newRow(collection)),
          await ask(role, 'POST', `/${collection}/${id}/duplicate`, {}),
          await ask(role, 'POST', `/${collection}/versions/1`, {}),
        ];
        expect(attempts.map(({ status }) => status).filter((status) => status < 400)).toEqual([]);
        expect(await snapshot()).toBe(before);
      });

      it.each(ROLES)('over GraphQL, as %s', async (role) => {
        const type = collection === 'announcements' ? 'Announcement' : 'SealedLine';
        const id = JSON.stringify(ids[collection]);
        const mutations = [
          `mutation { update${type}(id: ${id}, data: { hash: "x" }) { id } }`,
          `mutation { delete${type}(id: ${id}) { id } }`,
          `mutation { create${type}(data: { hash: "x" }) { id } }`,
          `mutation { duplicate${type}(id: ${id}) { id } }`,
        ];
        for (const query of mutations) {
          const { errors } = await askPayloadGraphql(storage.payload, query, await userOf(role));
          expect(errors?.length).toBeGreaterThan(0);
        }
        expect(await snapshot()).toBe(before);
      });

      it.each(ROLES)('through the Local API, as %s and with access overridden', async (role) => {
        const { payload } = storage;
        const slug: CollectionSlug = collection;
        const id = ids[collection] as string;
        const user = await userOf(role);
        const where = { hash: { exists: true } };
        for (const overrideAccess of [true, false]) {
          const how = { collection: slug, overrideAccess, ...(user ? { user } : {}) };
          await expect(payload.update({ ...how, id, data: { hash: 'x' } })).rejects.toThrow();
          await expect(payload.update({ ...how, where, data: { hash: 'x' } })).rejects.toThrow();
          await expect(payload.delete({ ...how, id })).rejects.toThrow();
          await expect(payload.delete({ ...how, where })).rejects.toThrow();
          await expect(payload.create({ ...how, data: newRow(collection) as never })).rejects.toThrow();
          await expect(payload.duplicate({ ...how, id, data: {} })).rejects.toThrow();
          await expect(payload.restoreVersion({ ...how, id })).rejects.toThrow();
        }
        expect(await snapshot()).toBe(before);
      });

      const itIfGuarded = isGuarded ? it : () => undefined;
      itIfGuarded('through payload.db', async () => {
        const { db } = storage.payload;
        const where = { hash: { exists: true } };
        await expect(db.updateOne({ collection, id: ids[collection]!, data: { hash: 'x' } })).rejects.toThrow();
        await expect(db.updateMany({ collection, where, data: { hash: 'x' } })).rejects.toThrow();
        await expect(db.upsert({ collection, where, data: { hash: 'x' } })).rejects.toThrow();
        await expect(db.deleteOne({ collection, where })).rejects.toThrow();
        await expect(db.deleteMany({ collection, where })).rejects.toThrow();
        expect(await snapshot()).toBe(before);
      });

      it('shows nothing to people who are not signed in', async () => {
        expect((await ask(null, 'GET', `/${collection}`)).status).toBe(403);
        expect((await ask(null, 'GET', `/${collection}/${ids[collection]}`)).status).toBe(403);
        expect((await ask('editor', 'GET', `/${collection}`)).status).toBe(200);
      });
    });
  });
}

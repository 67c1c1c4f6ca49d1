import { handleEndpoints } from 'payload';
import { announceDrafts } from '../../src/announcing/announceDrafts.ts';
import { payloadLogStore } from '../../src/announcing/store/payloadLogStore.ts';
import { followCatalogue } from '../../src/catalogue/catalogueFollower.ts';
import type { CatalogueFollower } from '../../src/catalogue/snapshot.ts';
import { plugInAnnouncing } from '../../src/collections/decisions/announcingOf.ts';
import { payloadRegisters } from '../../src/collections/registers/payloadRegisters.ts';
import type { Role } from '../../src/collections/users/roles.ts';
import { placesOfVietNam } from '../factories/placesOfVietNam.ts';
import { openStorage, type OpenStorage } from './openStorage.ts';

export interface OpenAdmin extends OpenStorage {
  readonly follower: CatalogueFollower;
  /** Asks Payload's REST API as somebody with this role, or as nobody. */
  ask(role: Role | null, method: string, path: string, body?: unknown): Promise<{ status: number; body: Record<string, never> }>;
}

const PASSWORD = 'mật khẩu đủ dài';

/** A storage with announcing plugged in and one user of each role; the approver and the editor work for one authority. */
export async function openAdmin({ authority }: { authority: string | null }): Promise<OpenAdmin> {
  const storage = await openStorage();
  const { payload } = storage;
  const places = placesOfVietNam();
  const store = payloadLogStore(payload);
  const follower = await followCatalogue({ log: store, registers: payloadRegisters(payload, places), places, onTrouble: () => undefined, pollEvery: 0 });
  plugInAnnouncing(payload, announceDrafts({ store, follower, now: () => new Date('2026-01-05T05:00:00.000Z') }));
  const tokens = new Map<Role, string>();
  for (const role of ['administrator', 'approver', 'editor'] as const) {
    const email = `${role}@tthc.example`;
    await payload.create({ collection: 'users', data: { email, password: PASSWORD, role, authority: role === 'administrator' ? null : authority } });
    const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } });
    tokens.set(role, token ?? '');
  }
  return {
    ...storage,
    follower,
    async ask(role, method, path, body) {
      const headers = { 'content-type': 'application/json', 'accept-language': 'en', ...(role ? { authorization: `JWT ${tokens.get(role)}` } : {}) };
      const request = new Request(`http://localhost/api${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      const response = await handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: storage.dataDir });
      return { status: response.status, body: (await response.json()) as Record<string, never> };
    },
    async close() {
      follower.stop();
      await storage.close();
    },
  };
}

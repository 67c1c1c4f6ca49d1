import { createAnnouncing } from '../../src/announcing/createAnnouncing.ts';
import { createCatalogueViews } from '../../src/announcing/views/createCatalogueViews.ts';
import { contentLoader } from '../../src/catalogue/contentLoader.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { followCatalogue } from '../../src/catalogue/catalogueFollower.ts';
import type { CatalogueFollower } from '../../src/catalogue/snapshot.ts';
import { payloadRegisters } from '../../src/collections/registers/payloadRegisters.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { placesOfVietNam } from '../factories/placesOfVietNam.ts';
import type { AskAs } from './askPayloadAs.ts';
import { askPayloadAs } from './askPayloadAs.ts';
import { openStorage, type OpenStorage } from './storage/openStorage.ts';
import { plugIn } from '../../src/collections/plugs.ts';

export interface OpenAdmin extends OpenStorage {
  readonly follower: CatalogueFollower;
  readonly ask: AskAs;
  /** Takes a step on a decision as the panel does, with the hash of the draft that this person sees. */
  readonly act: (role: Parameters<AskAs>[0], id: number | string, action: string, body?: object) => ReturnType<AskAs>;
}

/** A storage with announcing plugged in and one user of each role. Approver and editor work for one authority. */
export async function openAdmin({ authority }: { authority: string | null }): Promise<OpenAdmin> {
  const storage = await openStorage();
  const { payload } = storage;
  const places = placesOfVietNam();
  const store = payloadLogStore(payload);
  const registers = payloadRegisters(payload, places);
  await registers.addMissing({ authorities: [...bareRegisters().authorities.values()], fields: [], legalDocuments: [] });
  const follower = await followCatalogue({
    log: store,
    registers,
    places,
    onTrouble: () => undefined,
    pollEvery: 0,
  });
  const now = () => new Date('2026-01-05T05:00:00.000Z');
  plugIn(payload, { announcing: createAnnouncing({ store, follower, now }) });
  plugIn(payload, { catalogueViews: createCatalogueViews({ follower, contents: contentLoader(store), now }) });
  const ask = await askPayloadAs(payload, { authority });
  const act: OpenAdmin['act'] = async (role, id, action, body = {}) => {
    const seen = action === 'check' || role === null ? null : await ask(role, 'POST', `/decisions/${id}/check`);
    const draftHash = seen?.body['draftHash'] as string | undefined;
    // Approving needs a look at the changes first.
    if (action === 'approve') await ask(role, 'POST', `/decisions/${id}/preview`);
    return ask(role, 'POST', `/decisions/${id}/${action}`, { ...(draftHash ? { draftHash } : {}), ...body });
  };
  return {
    ...storage,
    follower,
    ask,
    act,
    async close() {
      follower.stop();
      await storage.close();
    },
  };
}

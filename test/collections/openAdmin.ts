import { createAnnouncing } from '../../src/announcing/createAnnouncing.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { followCatalogue } from '../../src/catalogue/catalogueFollower.ts';
import type { CatalogueFollower } from '../../src/catalogue/snapshot.ts';
import { plugInAnnouncing } from '../../src/collections/decisions/announcingOf.ts';
import { payloadRegisters } from '../../src/collections/registers/payloadRegisters.ts';
import { bareRegisters } from '../factories/lawBook.ts';
import { placesOfVietNam } from '../factories/placesOfVietNam.ts';
import type { AskAs } from './askPayloadAs.ts';
import { askPayloadAs } from './askPayloadAs.ts';
import { openStorage, type OpenStorage } from './storage/openStorage.ts';

export interface OpenAdmin extends OpenStorage {
  readonly follower: CatalogueFollower;
  readonly ask: AskAs;
}

/** A storage with announcing plugged in and one user of each role; the approver and the editor work for one authority. */
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
  plugInAnnouncing(payload, createAnnouncing({ store, follower, now: () => new Date('2026-01-05T05:00:00.000Z') }));
  const ask = await askPayloadAs(payload, { authority, key: storage.dataDir });
  return {
    ...storage,
    follower,
    ask,
    async close() {
      follower.stop();
      await storage.close();
    },
  };
}

import type { Payload } from 'payload';
import { followCatalogue } from '../catalogue/catalogueFollower.ts';
import { contentLoader } from '../catalogue/contentLoader.ts';
import type { CatalogueFollower, ContentLoader } from '../catalogue/snapshot.ts';
import type { Announcing } from '../announcing/announcing.ts';
import { createAnnouncing } from '../announcing/createAnnouncing.ts';
import type { LogAudit } from '../store/logStore.ts';
import { payloadLogStore } from '../store/payloadLogStore.ts';
import { openPayload } from '../collections/storage/openPayload.ts';
import type { StorageSettings } from '../collections/storage/openPayload.ts';
import type { PayloadRegisters } from '../collections/registers/payloadRegisters.ts';
import { payloadRegisters } from '../collections/registers/payloadRegisters.ts';
import type { PayloadSearchWords } from '../collections/searchWords/payloadSearchWords.ts';
import { payloadSearchWords } from '../collections/searchWords/payloadSearchWords.ts';
import type { PlaceRegister } from '../domain/places/places.ts';
import { bundledPlaces } from './bundledData.ts';

/** The parts that stand on one database: what `server.ts` and the commands are made of. */
export interface OpenCatalogue {
  readonly payload: Payload;
  readonly places: PlaceRegister;
  readonly store: LogAudit;
  readonly registers: PayloadRegisters;
  readonly searchWords: PayloadSearchWords;
  readonly follower: CatalogueFollower;
  readonly contents: ContentLoader;
  readonly announcing: Announcing;
  close(): Promise<void>;
}

interface Opening {
  readonly now: () => Date;
  readonly onTrouble: (problem: string) => void;
  /** The admin's pages run in this process and must find the same instance. */
  readonly isShared?: boolean;
  /** Told of what the log rests on and is missing; without it, opening fails. */
  readonly onMissingGuard?: (name: string) => void;
  /** Milliseconds between two looks at the log; 0 for commands that look when they need to. */
  readonly pollEvery?: number;
  /** What contents asked for lately may hold; what is usual where nothing is said. */
  readonly contentCacheBytes?: number;
}

/** Opens the storage (also an empty folder) and folds what is announced. */
export async function openCatalogue(settings: StorageSettings, opening: Opening): Promise<OpenCatalogue> {
  const { now, onTrouble, isShared = false, onMissingGuard, pollEvery = 0 } = opening;
  const payload = await openPayload(settings, { isShared, ...(onMissingGuard ? { onMissingGuard } : {}) });
  const places = bundledPlaces();
  const store = payloadLogStore(payload);
  const registers = payloadRegisters(payload, places);
  const follower = await followCatalogue({ log: store, registers, places, checkpoints: () => store.checkpoints(), onTrouble, pollEvery });
  return {
    payload,
    places,
    store,
    registers,
    searchWords: payloadSearchWords(payload),
    follower,
    contents: contentLoader(store, opening.contentCacheBytes),
    announcing: createAnnouncing({ store, follower, now }),
    async close() {
      follower.stop();
      await payload.destroy();
    },
  };
}

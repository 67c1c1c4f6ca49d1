import type { Payload } from 'payload';
import { followCatalogue } from '../catalogue/catalogueFollower.ts';
import { contentLoader } from '../catalogue/contentLoader.ts';
import { lostTexts } from '../catalogue/lostTexts.ts';
import type { CatalogueFollower, ContentLoader } from '../catalogue/snapshot.ts';
import type { Announcing } from '../announcing/announcing.ts';
import { createAnnouncing } from '../announcing/createAnnouncing.ts';
import type { LogAudit } from '../store/logStore.ts';
import { stoppableStore } from '../store/stoppableStore.ts';
import { payloadLogStore } from '../store/payloadLogStore.ts';
import { openStorage } from '../collections/storage/openPayload.ts';
import type { OpenedStorage, StorageSettings } from '../collections/storage/openPayload.ts';
import type { PayloadRegisters } from '../collections/registers/payloadRegisters.ts';
import { payloadRegisters } from '../collections/registers/payloadRegisters.ts';
import type { PayloadSearchWords } from '../collections/searchWords/payloadSearchWords.ts';
import { payloadSearchWords } from '../collections/searchWords/payloadSearchWords.ts';
import type { PlaceRegister } from '../domain/places/places.ts';
import type { Label } from '../domain/values/vocabulary.ts';
import { watchClock } from './watchClock.ts';
import { bundledPlaces } from './bundledData.ts';

/** The parts that use one database; `server.ts` and the commands are built from them. */
export interface OpenCatalogue {
  readonly payload: Payload;
  /** The database's folder cannot be written: the announced catalogue is answered, and nothing else works. */
  readonly isReadOnly: boolean;
  /** Several machines open the database. */
  readonly isRemote: boolean;
  /** The reason why nothing may be written now, for example a replaced file; null: continue. */
  readonly whyStopped: () => Promise<Label | null>;
  /** Repeats a task while another program holds the database. */
  readonly untilFree: OpenedStorage['untilFree'];
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
  /** The admin's pages run in this process and need the same instance. */
  readonly isShared?: boolean;
  /** Called for each missing guard of the log; without it, opening fails. */
  readonly onMissingGuard?: (name: string) => void;
  /** Whoever only reads starts also where nothing can be written. */
  readonly isReader?: boolean;
  /** Told while the database is busy, and where it is only read. */
  readonly onNotice?: (notice: Label) => void;
  /** Milliseconds between two reads of the log; 0 for commands that read when they need to. */
  readonly pollEvery?: number;
  /** Bytes for the cache of contents; default otherwise. */
  readonly contentCacheBytes?: number;
}

/** Opens the storage (also an empty folder) and folds what is announced. */
export async function openCatalogue(settings: StorageSettings, opening: Opening): Promise<OpenCatalogue> {
  const { now, onTrouble, pollEvery = 0 } = opening;
  const { payload, isReadOnly, isRemote, watch, untilFree } = await openStorage(settings, opening);
  const whyClock = watchClock();
  let isDegraded = () => false;
  const places = bundledPlaces();
  const store = stoppableStore(payloadLogStore(payload), {
    reading: watch,
    announcing: async () => (isReadOnly ? READ_ONLY : null) ?? (await watch()) ?? whyClock() ?? (isDegraded() ? DEGRADED : null),
  });
  const registers = payloadRegisters(payload, places);
  const lost = lostTexts(store);
  const follower = await untilFree(() =>
    followCatalogue({
      log: store,
      registers,
      places,
      checkpoints: () => store.checkpoints(),
      otherProblem: lost.problem,
      onTrouble,
      pollEvery,
      ...(isRemote ? { patiently: untilFree } : {}),
    }),
  );
  isDegraded = () => follower.current().isDegraded;
  return {
    payload,
    isReadOnly,
    isRemote,
    whyStopped: watch,
    untilFree,
    places,
    store,
    registers,
    searchWords: payloadSearchWords(payload),
    follower,
    contents: contentLoader(store, opening.contentCacheBytes, () => follower.current().isAway ?? false, lost.notice),
    announcing: createAnnouncing({ store, follower, now }),
    async close() {
      await follower.stop();
      await payload.destroy();
    },
  };
}

const READ_ONLY: Label = {
  vi: 'Không ghi được vào cơ sở dữ liệu, nên không công bố.',
  en: 'The database cannot be written to, so nothing is announced.',
};

const DEGRADED: Label = {
  vi: 'Nhật ký công bố không đọc tiếp được, nên không công bố. Hãy chạy npm run verify.',
  en: 'The log cannot be followed, so nothing is announced. Run npm run verify.',
};

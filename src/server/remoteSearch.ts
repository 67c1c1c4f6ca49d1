import type { Logger } from 'pino';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { backedEngine, type RemoteEngine } from '../search/backedEngine.ts';
import { EmbeddedEngine } from '../search/embeddedEngine.ts';
import type { SearchEngine } from '../search/engine.ts';
import { createMeiliClient } from '../search/meilisearch/meiliClient.ts';
import { meiliIndex } from '../search/meilisearch/meiliIndex.ts';
import { writeIndex, type Indexed } from '../search/meilisearch/meiliIndexer.ts';
import { meiliReader } from '../search/meilisearch/meiliReader.ts';
import type { Search } from '../search/search.ts';
import { stateOf, type MadeOf } from './keptIndex.ts';
import type { OpenCatalogue } from './openCatalogue.ts';
import { writesIndex, type Settings } from './settings.ts';
import { growingPauses } from './tryAgain.ts';

/** Search with an index of Meilisearch beside the one of this process. */
export interface RemoteSearch {
  makeEngine(): SearchEngine;
  /** Reads the mark and, where this process writes the index, keeps it up to date, until stopped. */
  start(search: Search, madeOf: () => MadeOf): () => Promise<void>;
}

/** Whether there is something to write is asked in this process alone. */
const WRITE_EVERY_MS = 100;

/** Builds the index of Meilisearch anew from this process's own search. Null where none is set up, or may be written. */
export async function rebuildRemoteSearch(
  { meilisearch }: Pick<Settings, 'meilisearch'>,
  search: Search,
  catalogue: Catalogue,
  madeOf: MadeOf,
): Promise<Indexed | null> {
  if (meilisearch === null || meilisearch.indexKey === null) return null;
  const client = createMeiliClient({ host: meilisearch.host, key: meilisearch.indexKey });
  try {
    return await writeIndex({ index: meiliIndex(client, meilisearch.index), search }, catalogue, stateOf(madeOf), true);
  } finally {
    client.close();
  }
}

/** Null where no Meilisearch is set up. */
export function openRemoteSearch(
  { meilisearch, serve }: Pick<Settings, 'meilisearch' | 'serve'>,
  { follower }: Pick<OpenCatalogue, 'follower'>,
  log: Pick<Logger, 'info' | 'warn' | 'error'>,
): RemoteSearch | null {
  if (meilisearch === null) return null;
  const { host, searchKey, indexKey, index: uid } = meilisearch;
  const reading = createMeiliClient({ host, key: searchKey });
  const writing = indexKey !== null && writesIndex(serve) ? createMeiliClient({ host, key: indexKey }) : null;
  const hashOf = (revision: number) => follower.current().catalogue.announcements[revision - 1]?.hash;
  const reader = meiliReader(meiliIndex(reading, uid), hashOf);
  let isLeft = false;
  const remote: RemoteEngine = { ...reader, isInTrouble: () => isLeft || reader.isInTrouble() };
  const tellAway = (error: unknown) => log.warn({ err: error }, 'Meilisearch did not answer; the engine of this process does.');

  return {
    makeEngine: () => backedEngine(new EmbeddedEngine(), remote, tellAway),
    start(search, madeOf) {
      const stopLooking = reader.keepLooking(() => search.status().revision);
      const stopWriting = writing ? keepWriting(search, madeOf) : async () => undefined;
      return async () => {
        stopLooking();
        await stopWriting();
        reading.close();
        writing?.close();
      };
    },
  };

  function keepWriting(search: Search, madeOf: () => MadeOf): () => Promise<void> {
    const index = meiliIndex(writing!, uid);
    let written = '';
    let again = 0;
    const pauses = growingPauses();
    let working: Promise<void> | null = null;
    const write = async () => {
      const { catalogue } = follower.current();
      const { revision, isComplete } = search.status();
      if (!isComplete || revision !== catalogue.revision || Date.now() < again) return;
      const words = stateOf(madeOf());
      const state = `${catalogue.hash} ${words}`;
      if (state === written) return;
      try {
        log.info(await writeIndex({ index, search }, catalogue, words), 'index of Meilisearch');
        written = state;
        isLeft = false;
        pauses.reset();
      } catch (error) {
        isLeft = true;
        again = Date.now() + pauses.next();
        log.error({ err: error }, 'The index of Meilisearch stays where it is.');
      }
    };
    const timer = setInterval(() => {
      working ??= write().finally(() => (working = null));
    }, WRITE_EVERY_MS).unref();
    return async () => {
      clearInterval(timer);
      await working;
    };
  }
}

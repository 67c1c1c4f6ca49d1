import type { Logger } from 'pino';
import type { IndexingDecision } from '../search/decideIndexing.ts';
import type { Search } from '../search/search.ts';
import { openRemoteSearch } from './remoteSearch.ts';
import type { Settings } from './settings.ts';
import { syncSearchIndex } from './syncSearchIndex.ts';
import { syncSearchWords } from './syncSearchWords.ts';
import { keptIndex } from './keptIndex.ts';
import type { OpenCatalogue } from './openCatalogue.ts';
import type { SearchKeepers } from './openSearch.ts';
import { feedSearch, openSearch } from './openSearch.ts';

/** Search as a running server has it. */
export interface ServedSearch {
  readonly search: Search;
  /** Starts to follow the log and the words. `ready` settles when everything announced can be found. */
  start(options: { readonly isMirrored: boolean }): Promise<{ readonly ready: Promise<void>; stop(): Promise<void> }>;
}

/** A start indexes later announcements again, so saving need not be immediate. */
const KEEP_EVERY_MS = 10 * 60_000;

/**
 * Opens the saved search and updates it from the log within moments. Without a saved one it starts empty, and says so,
 * until `start` has filled it after some seconds. People are answered meanwhile.
 */
export async function openServedSearch(catalogue: OpenCatalogue, settings: Settings, log: Logger): Promise<ServedSearch> {
  const { follower } = catalogue;
  const leaveIndex = (error: unknown) => {
    search.stayBehind();
    log.error({ err: error }, 'The search index stays where it is.');
  };
  const leaveWords = (error: unknown) => log.error({ err: error }, "The editors' words stay where they are.");
  const kept = keptIndex(settings.dataDir, (error) => log.warn({ err: error }, 'The kept search index cannot be used; it is built anew.'));
  const remote = openRemoteSearch(settings, catalogue, log);
  const filled = await openSearch(remote?.makeEngine());
  const restored = await kept.restore(filled, follower.current().catalogue);
  const search = restored.isWhole ? filled : await openSearch(remote?.makeEngine());

  const feed = async (): Promise<SearchKeepers> => {
    const tell = (id: string, { action, reason }: IndexingDecision) => log.debug({ id, action, reason }, 'search index');
    const keepers = await feedSearch(search, catalogue, tell, restored.withheld);
    await keepers.words.look().catch(leaveWords);
    if (restored.isWhole && restored.phrases !== keepers.madeOf().phrases) await keepers.reword();
    return keepers;
  };
  const fed = restored.isWhole ? await feed() : null;
  const { catalogue: announced, registers } = follower.current();
  if (fed) await fed.followed.follow(announced, registers.withheld).catch(leaveIndex);

  return {
    search,
    async start({ isMirrored }) {
      const keepers = fed ?? (await feed());
      const { followed, words, madeOf } = keepers;
      const indexing = syncSearchIndex(follower, followed, { after: Promise.resolve(), onTrouble: leaveIndex });
      const stopWords = syncSearchWords(catalogue, words, { isMirrored, after: indexing.ready, onTrouble: leaveWords });
      const stopRemote = remote?.start(search, madeOf);
      const keep = () => kept.keep(search, follower.current().catalogue, madeOf());
      const keeping = setInterval(() => void keep(), KEEP_EVERY_MS).unref();
      return {
        ready: indexing.ready.then(keep),
        async stop() {
          clearInterval(keeping);
          indexing.stop();
          await stopRemote?.();
          await stopWords();
          if (search.status().isComplete) await keep();
        },
      };
    },
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { orNull, type MeiliClient } from './meiliClient.ts';
import { SEARCHED } from './meiliDocument.ts';
import { LOOK_AGAIN_MS, meiliTasks, PATIENCE_MS } from './meiliTasks.ts';

const SETTINGS = {
  searchableAttributes: SEARCHED,
  displayedAttributes: ['did'],
  rankingRules: ['words', 'attribute', 'exactness'],
  // The query layer has mended typing by then.
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  stopWords: [],
  synonyms: {},
  pagination: { maxTotalHits: 100_000 },
};
/** In one task. */
export const DOCUMENTS_AT_ONCE = 1_000;

/** Enqueues writes of indexes; `settle` waits for all of them. */
export function meiliWriter(client: MeiliClient) {
  const { enqueue, settle } = meiliTasks(client);
  /** Enqueued and perhaps not there yet: made twice, the second task would fail. */
  const making = new Set<string>();
  const isThere = async (uid: string) => (await orNull(client.ask('GET', `/indexes/${uid}`))) !== null;
  return {
    async settle(): Promise<void> {
      making.clear();
      await settle();
    },
    /** Makes a missing index. */
    async make(uid: string): Promise<void> {
      if (making.has(uid) || (await isThere(uid))) return;
      making.add(uid);
      await enqueue('POST', '/indexes', { uid, primaryKey: 'key' });
      await enqueue('PATCH', `/indexes/${uid}/settings`, SETTINGS);
    },
    async put(uid: string, documents: readonly { readonly key: string }[]): Promise<void> {
      for (let start = 0; start < documents.length; start += DOCUMENTS_AT_ONCE)
        await enqueue('POST', `/indexes/${uid}/documents`, documents.slice(start, start + DOCUMENTS_AT_ONCE));
    },
    remove: (uid: string, keys: readonly string[]) => enqueue('POST', `/indexes/${uid}/documents/delete-batch`, keys),
    async empty(uid: string): Promise<void> {
      if (await isThere(uid)) await enqueue('DELETE', `/indexes/${uid}/documents`);
    },
    async drop(uid: string): Promise<void> {
      if (await isThere(uid)) await enqueue('DELETE', `/indexes/${uid}`);
      await settle();
    },
    /**
     * Puts the new index in the place of the live one. A key for these indexes alone may not see the task of a swap
     * (Meilisearch 1.50.0 answers task_not_found), so this looks at what became of it.
     */
    async swap(live: string, next: string, isSwapped: () => Promise<boolean>): Promise<void> {
      await client.ask('POST', '/swap-indexes', [{ indexes: [live, next] }]);
      const until = Date.now() + PATIENCE_MS;
      while (!(await isSwapped())) {
        if (Date.now() > until) throw new Error(`Meilisearch did not swap ${live} and ${next} within ${PATIENCE_MS / 1_000} s.`);
        await sleep(LOOK_AGAIN_MS);
      }
    },
  };
}

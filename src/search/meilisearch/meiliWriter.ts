import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { orNull, type MeiliClient } from './meiliClient.ts';
import { SEARCHED, type MeiliDocument } from './meiliDocument.ts';
import { LOOK_AGAIN_MS, meiliTasks, PATIENCE_MS } from './meiliTasks.ts';

const SETTINGS = {
  searchableAttributes: SEARCHED,
  rankingRules: ['words', 'attribute', 'exactness'],
  // The query layer has mended typing by then.
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  stopWords: [],
  synonyms: {},
  pagination: { maxTotalHits: 100_000 },
};
const DOCUMENTS_AT_ONCE = 1_000;
/** A field that no document has is shown, too: by its name one knows this very index again. */
const birthmark = () => ({ displayedAttributes: ['did', `made-${randomUUID()}`] });

/** Enqueues writes of indexes; `settle` waits for all of them. */
export function meiliWriter(client: MeiliClient) {
  const { enqueue, settle } = meiliTasks(client);
  const birthmarkOf = async (uid: string) =>
    (await client.ask<readonly string[]>('GET', `/indexes/${uid}/settings/displayed-attributes`)).join();
  const isThere = async (uid: string) => (await orNull(client.ask('GET', `/indexes/${uid}`))) !== null;
  return {
    settle,
    /** Makes a missing index, for searching or for the mark alone. */
    async make(uid: string, kind: 'searched' | 'mark'): Promise<void> {
      if (await isThere(uid)) return;
      await enqueue('POST', '/indexes', { uid, primaryKey: 'key' });
      if (kind === 'searched') await enqueue('PATCH', `/indexes/${uid}/settings`, { ...SETTINGS, ...birthmark() });
    },
    async put(uid: string, documents: readonly (MeiliDocument | { readonly key: string })[]): Promise<void> {
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
    async swap(live: string, next: string): Promise<void> {
      const made = await birthmarkOf(next);
      await client.ask('POST', '/swap-indexes', [{ indexes: [live, next] }]);
      const until = Date.now() + PATIENCE_MS;
      while ((await birthmarkOf(live)) !== made) {
        if (Date.now() > until) throw new Error(`Meilisearch did not swap ${live} and ${next} within ${PATIENCE_MS / 1_000} s.`);
        await sleep(LOOK_AGAIN_MS);
      }
    },
  };
}

import type { SearchEngine } from '../engine.ts';
import { meiliCandidates, SEARCH_TIMEOUT_MS } from './meiliCandidates.ts';
import { orNull, type MeiliClient } from './meiliClient.ts';
import { FORMAT, meiliKey, toMeiliDocument, type MeiliDocument } from './meiliDocument.ts';
import { meiliWriter } from './meiliWriter.ts';

/** What an index holds: everything up to this entry of the log, in this format and with these words. */
export interface MeiliMark {
  readonly revision: number;
  readonly hash: string;
  readonly format: number;
  readonly words: string;
}

/** An index of Meilisearch, as the embedded engine beside it, and with a rebuilding that nobody notices. */
export interface MeiliIndex extends SearchEngine {
  /** Null for an index that was never filled. */
  mark(): Promise<MeiliMark | null>;
  /** Waits for everything that was put before. */
  writeMark(mark: MeiliMark): Promise<void>;
  putDocuments(documents: readonly MeiliDocument[]): Promise<void>;
  /** Fills an index beside the live one and swaps them, so that answers go on. */
  rebuild(batches: AsyncIterable<readonly MeiliDocument[]>, mark: MeiliMark): Promise<void>;
}

/** @param uid the index; `{uid}_mark` and, while it is built anew, `{uid}_next` lie beside it */
export function meiliIndex(client: MeiliClient, uid: string): MeiliIndex {
  const writer = meiliWriter(client);
  const [markUid, nextUid] = [`${uid}_mark`, `${uid}_next`];
  const read = <Answer>(path: string) => orNull(client.ask<Answer>('GET', path, undefined, SEARCH_TIMEOUT_MS));
  const count = async () => (await read<{ numberOfDocuments: number }>(`/indexes/${uid}/stats`))?.numberOfDocuments ?? 0;
  const mark = () => read<MeiliMark>(`/indexes/${markUid}/documents/mark`);

  async function writeMark(next: MeiliMark): Promise<void> {
    await writer.settle();
    await writer.make(markUid, 'mark');
    await writer.put(markUid, [{ key: 'mark', ...next }]);
    await writer.settle();
  }
  async function putDocuments(documents: readonly MeiliDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await writer.make(uid, 'searched');
    await writer.put(uid, documents);
  }

  return {
    name: 'meilisearch',
    count,
    mark,
    writeMark,
    putDocuments,
    findCandidates: meiliCandidates(client, uid, count),
    revision: async () => (await mark())?.revision ?? 0,
    markRevision: (revision) => writeMark({ revision, hash: '', format: FORMAT, words: '' }),
    put: (documents) => putDocuments(documents.map(toMeiliDocument)),
    async delete(ids) {
      if (ids.length === 0) return;
      await writer.make(uid, 'searched');
      await writer.remove(uid, ids.map(meiliKey));
    },
    async clear() {
      await writer.empty(uid);
      await writer.empty(markUid);
      await writer.settle();
    },
    async rebuild(batches, next) {
      await writer.drop(nextUid);
      await writer.make(nextUid, 'searched');
      await writer.make(uid, 'searched');
      for await (const documents of batches) await writer.put(nextUid, documents);
      await writer.settle();
      await writer.swap(uid, nextUid);
      await writeMark(next);
      await writer.drop(nextUid);
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { SearchEngine } from '../engine.ts';
import type { SearchDocumentId } from '../searchDocument.ts';
import { meiliCandidates, SEARCH_TIMEOUT_MS } from './meiliCandidates.ts';
import { orNull, type MeiliClient } from './meiliClient.ts';
import { FORMAT, meiliKey, toMeiliDocument, type MeiliDocument } from './meiliDocument.ts';
import { DOCUMENTS_AT_ONCE, meiliWriter } from './meiliWriter.ts';

/**
 * What an index holds: everything up to this entry of the log, in this format and with these words. It lies among the
 * documents, without a text to be found by, so that one task writes both or neither.
 */
export interface MeiliMark {
  readonly revision: number;
  readonly hash: string;
  readonly format: number;
  readonly words: string;
  /** By this, one knows an index that was built anew. */
  readonly made?: string;
}

export interface IndexChange {
  readonly put: readonly MeiliDocument[];
  readonly remove: readonly SearchDocumentId[];
}

/** An index of Meilisearch, as the embedded engine beside it, and with a rebuilding that nobody notices. */
export interface MeiliIndex extends SearchEngine {
  /** Null for an index that was never filled. */
  mark(): Promise<MeiliMark | null>;
  /** Resolves when the change, and everything that was put before, can be found, and the mark is there. */
  write(change: IndexChange, mark: MeiliMark): Promise<void>;
  /** Fills an index beside the live one and swaps them, so that answers go on. */
  rebuild(batches: AsyncIterable<readonly MeiliDocument[]>, mark: MeiliMark): Promise<void>;
}

const MARK = 'mark';
const markDocument = (mark: MeiliMark) => ({ key: MARK, ...mark });
const NO_CHANGE: IndexChange = { put: [], remove: [] };
const BESIDE_THE_MARK = DOCUMENTS_AT_ONCE - 1;

/** @param uid the index; `{uid}_next` lies beside it while it is built anew */
export function meiliIndex(client: MeiliClient, uid: string): MeiliIndex {
  const writer = meiliWriter(client);
  const nextUid = `${uid}_next`;
  const read = <Answer>(path: string) => orNull(client.ask<Answer>('GET', `/indexes/${uid}${path}`, undefined, SEARCH_TIMEOUT_MS));
  const mark = () => read<MeiliMark>(`/documents/${MARK}`);
  async function count(): Promise<number> {
    const [stats, held] = await Promise.all([read<{ numberOfDocuments: number }>('/stats'), mark()]);
    return (stats?.numberOfDocuments ?? 0) - (held === null ? 0 : 1);
  }

  /** What is enqueued first is settled first, for a later task succeeds where an earlier one failed. */
  async function write({ put, remove }: IndexChange, next: MeiliMark): Promise<void> {
    await enqueue({ put: put.slice(0, -BESIDE_THE_MARK), remove });
    await writer.settle();
    await writer.put(uid, [...put.slice(-BESIDE_THE_MARK), markDocument(next)]);
    await writer.settle();
  }
  async function enqueue({ put, remove }: IndexChange): Promise<void> {
    await writer.make(uid);
    if (remove.length > 0) await writer.remove(uid, remove.map(meiliKey));
    await writer.put(uid, put);
  }

  return {
    name: 'meilisearch',
    count,
    mark,
    write,
    findCandidates: meiliCandidates(client, uid, count),
    revision: async () => (await mark())?.revision ?? 0,
    markRevision: (revision) => write(NO_CHANGE, { revision, hash: '', format: FORMAT, words: '' }),
    put: (documents) => enqueue({ put: documents.map(toMeiliDocument), remove: [] }),
    delete: (ids) => enqueue({ put: [], remove: ids }),
    async clear() {
      await writer.empty(uid);
      await writer.settle();
    },
    async rebuild(batches, next) {
      const made = randomUUID();
      await writer.drop(nextUid);
      await writer.make(nextUid);
      await writer.make(uid);
      for await (const documents of batches) await writer.put(nextUid, documents);
      await writer.put(nextUid, [markDocument({ ...next, made })]);
      await writer.settle();
      await writer.swap(uid, nextUid, async () => (await mark())?.made === made);
      await writer.drop(nextUid);
    },
  };
}

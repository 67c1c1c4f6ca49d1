import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { codesAnnouncedAfter, documentIdsOf } from '../catalogueDocuments.ts';
import type { Search } from '../search.ts';
import type { IndexedDocument } from '../searchDocument.ts';
import { FORMAT, toMeiliDocument, type MeiliDocument } from './meiliDocument.ts';
import type { MeiliIndex, MeiliMark } from './meiliIndex.ts';

export interface IndexerDeps {
  readonly index: MeiliIndex;
  /** This process's own search, which has followed the catalogue. Its documents are what is written. */
  readonly search: Pick<Search, 'documents'>;
}

/** What was done, and why. */
export type Indexed =
  | { readonly action: 'none'; readonly reason: 'up to date' | 'written by a newer release' }
  | { readonly action: 'rebuilt'; readonly reason: RebuildReason }
  | { readonly action: 'updated'; readonly put: number; readonly removed: number };

type RebuildReason = 'asked for' | 'empty' | 'other format' | 'other words' | 'other log';

const BATCH = 500;

/**
 * Brings the index to the catalogue, starting from the index's own mark. Only what was announced since is written; an
 * index of another format, other words or another log is built anew beside the live one. An older release leaves a newer
 * one's index alone.
 * @param words identifies the words in the documents
 * @param isAnew builds it anew whatever it holds
 */
export async function writeIndex({ index, search }: IndexerDeps, catalogue: Catalogue, words: string, isAnew = false): Promise<Indexed> {
  const mark = await index.mark();
  if (mark && mark.format > FORMAT) return { action: 'none', reason: 'written by a newer release' };
  const next: MeiliMark = { revision: catalogue.revision, hash: catalogue.hash, format: FORMAT, words };
  const reason = isAnew ? 'asked for' : reasonToRebuild(mark, next, catalogue);
  if (reason !== null || mark === null) {
    await index.rebuild(inBatches(search.documents()), next);
    return { action: 'rebuilt', reason: reason ?? 'empty' };
  }
  if (mark.revision === catalogue.revision) return { action: 'none', reason: 'up to date' };
  const codes = new Set(codesAnnouncedAfter(catalogue, mark.revision));
  const documents = [...search.documents()].filter(({ code }) => codes.has(code));
  const there = new Set(documents.map(({ id }) => id));
  const gone = [...codes].flatMap((code) => documentIdsOf(catalogue, code)).filter((id) => !there.has(id));
  await index.write({ put: documents.map(toMeiliDocument), remove: gone }, next);
  return { action: 'updated', put: documents.length, removed: gone.length };
}

function reasonToRebuild(mark: MeiliMark | null, next: MeiliMark, { announcements }: Catalogue): RebuildReason | null {
  if (mark === null) return 'empty';
  if (mark.format !== next.format) return 'other format';
  if (mark.words !== next.words) return 'other words';
  const isOfThisLog = mark.revision === 0 || announcements[mark.revision - 1]?.hash === mark.hash;
  return isOfThisLog ? null : 'other log';
}

/** People are answered between two batches. */
async function* inBatches(documents: Iterable<IndexedDocument>): AsyncGenerator<readonly MeiliDocument[]> {
  let batch: MeiliDocument[] = [];
  for (const document of documents) {
    batch.push(toMeiliDocument(document));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (batch.length > 0) yield batch;
}

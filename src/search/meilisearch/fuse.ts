import type { EngineTerm } from '../engine.ts';
import type { SearchDocumentId } from '../searchDocument.ts';

/** One query's answer: what it found, best first, and how many there are in all. */
export interface Hits {
  readonly hits: readonly { readonly did: SearchDocumentId }[];
  readonly estimatedTotalHits: number;
}

/** What the first hit of the whole query counts beside the terms; the last one counts nothing. */
const POINTS_BY_RANK = 3;

/**
 * Joins the answers of several small queries into one ranking: a rare term counts more, as in the embedded engine.
 * Meilisearch's own federation takes a document's best query and does not add them up, which loses 5 answers of 100.
 * @param byTerm answers in the order of the terms
 * @param size number of documents in the index
 */
export function fuse(terms: readonly EngineTerm[], byTerm: readonly Hits[], whole: Hits, size: number): SearchDocumentId[] {
  const scores = new Map<SearchDocumentId, number>();
  const add = (id: SearchDocumentId, points: number) => scores.set(id, (scores.get(id) ?? 0) + points);
  for (const [i, { hits, estimatedTotalHits }] of byTerm.entries()) {
    const points = (terms[i]?.weight ?? 0) * Math.log(1 + size / Math.max(1, estimatedTotalHits));
    for (const { did } of hits) add(did, points);
  }
  for (const [rank, { did }] of whole.hits.entries()) add(did, POINTS_BY_RANK * (1 - rank / whole.hits.length));
  return [...scores].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
}

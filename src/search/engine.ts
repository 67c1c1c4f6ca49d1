import type { Packer, Unpacker } from './kept/pack.ts';
import type { SearchDocument, SearchDocumentId } from './searchDocument.ts';

/** One thing to look for: a bare syllable ('phep') or two neighbours ('giay phep'), and how much it counts. */
export interface EngineTerm {
  readonly text: string;
  readonly weight: number;
}

export interface EngineQuery {
  /** All variants of the query together, each term once, heaviest first. */
  readonly terms: readonly EngineTerm[];
  readonly limit: number;
  /** Which codes may be answered at all (the catalogue's decision for day, place and filters). */
  readonly accepts: (code: string) => boolean;
}

/**
 * Port: finds candidates, no more. What the query means is settled before, the order of the answers after it, by the
 * same code for every engine.
 */
export interface SearchEngine {
  /** Shown to the public as the engine that answers now. */
  readonly name: string;
  /** Adds documents, or takes the place of those with the same id. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  /** Unknown ids are passed over. */
  delete(ids: readonly SearchDocumentId[]): Promise<void>;
  clear(): Promise<void>;
  count(): Promise<number>;
  /** Revision of the catalogue that the documents stand for; 0 before the first checkpoint. */
  revision(): Promise<number>;
  /** Moves the checkpoint; called when everything up to that revision is searchable. */
  markRevision(revision: number): Promise<void>;
  /** How an engine in this process is kept over its end; absent where documents lie elsewhere. */
  readonly kept?: { pack(packer: Packer): void; unpack(unpacker: Unpacker): void };
  /** Ids of up to `limit` accepted documents that share a term with the query, best first. */
  findCandidates(query: EngineQuery): Promise<readonly SearchDocumentId[]>;
}

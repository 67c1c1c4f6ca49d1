import type { Packer, Unpacker } from './kept/pack.ts';
import type { SearchDocument, SearchDocumentId } from './searchDocument.ts';

/** A term to look for and its weight: a bare syllable ('phep') or two neighbours ('giay phep'). */
export interface EngineTerm {
  readonly text: string;
  readonly weight: number;
}

export interface EngineQuery {
  /** All variants of the query together, each term once, heaviest first. */
  readonly terms: readonly EngineTerm[];
  readonly limit: number;
  /** Which codes may be answered: the catalogue decides by day, place and filters. Asked of candidates in their order, the best first. */
  readonly accepts: (code: string) => boolean;
}

/**
 * Port: an engine only finds candidates. The same code interprets the query before it and ranks the answers after it,
 * for every engine.
 */
export interface SearchEngine {
  /** The public sees this name as the engine that answers. */
  readonly name: string;
  /** Adds documents and replaces those with the same id. They may be found later: `markRevision` waits for that. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  /** Unknown ids are ignored. */
  delete(ids: readonly SearchDocumentId[]): Promise<void>;
  clear(): Promise<void>;
  count(): Promise<number>;
  /** The revision of the catalogue that the documents represent; 0 before the first checkpoint. */
  revision(): Promise<number>;
  /** Moves the checkpoint when everything up to that revision is searchable. */
  markRevision(revision: number): Promise<void>;
  /** How an engine in this process saves its data; absent for an engine with storage of its own. */
  readonly kept?: { pack(packer: Packer): void; unpack(unpacker: Unpacker): void };
  /** Whether an engine elsewhere should answer and does not; absent for an engine in this process. */
  isInTrouble?(): boolean;
  /** Ids of up to `limit` accepted documents that share a term with the query, best first. */
  findCandidates(query: EngineQuery): Promise<readonly SearchDocumentId[]>;
}

/** The engines' term for two neighbouring bare syllables. */
export function pairTerm(first: string, second: string): string {
  return `${first} ${second}`;
}

/** In fewer documents, two neighbouring words may have met by chance. */
export const FEWEST_FOR_A_PAIR = 3;

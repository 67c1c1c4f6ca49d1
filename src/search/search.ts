import type { Packer, Unpacker } from './kept/pack.ts';
import type { IndexedDocument, SearchDocument, SearchDocumentId } from './searchDocument.ts';
import type { SearchAnswer, SearchRequest, SearchSuggestion, SuggestRequest } from './searchAnswer.ts';
import type { WordData } from '../words/wordData.ts';

export type * from './searchAnswer.ts';

/** Search as the API sees it: `createSearch({ engine, words })` makes one. */
export interface Search {
  /** Groups of procedures, best first. Never throws for anything that a person can type. */
  search(query: string, request: SearchRequest): Promise<SearchAnswer>;
  /** Completions from the second letter on, best first; in process, without the engine. */
  suggest(query: string, request: SuggestRequest): readonly SearchSuggestion[];
  /** Puts and deletes documents, then moves the checkpoint to `revision`. */
  apply(change: {
    readonly put: readonly SearchDocument[];
    readonly delete: readonly SearchDocumentId[];
    readonly revision: number;
  }): Promise<void>;
  /** Reads queries with other words from now on. What documents are said as comes with the documents. */
  useWords(words: WordData): void;
  /** Writes everything that is held of documents; false where the engine keeps them elsewhere. */
  pack(packer: Packer): boolean;
  /** Takes over what another search packed; only before anything else was put in. Throws where the bytes are damaged. */
  unpack(unpacker: Unpacker): Promise<void>;
  /** The document held under an id. */
  document(id: SearchDocumentId): IndexedDocument | null;
  documents(): Iterable<IndexedDocument>;
  status(): SearchStatus;
}

export interface SearchStatus {
  readonly engine: string;
  readonly revision: number;
  readonly documents: number;
  /** False until everything that was announced at the start has been indexed once. */
  readonly isComplete: boolean;
  /** How often documents or words have changed in this process: while it stays, so do the answers. */
  readonly changes: number;
}

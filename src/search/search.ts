import type { Packer, Unpacker } from './kept/pack.ts';
import type { IndexedDocument, SearchDocument, SearchDocumentId } from './searchDocument.ts';
import type { SearchAnswer, SearchRequest, SearchSuggestion, SuggestRequest } from './searchAnswer.ts';
import type { StartLists, WordData } from '../words/wordData.ts';

export type * from './searchAnswer.ts';

/** Search for the API: `createSearch({ engine, words })` makes one. */
export interface Search {
  /** Groups of procedures, best first. Never throws, whatever a person types. */
  search(query: string, request: SearchRequest): Promise<SearchAnswer>;
  /** Completions from the second letter on, best first; computed in process, without the engine. */
  suggest(query: string, request: SuggestRequest): readonly SearchSuggestion[];
  /** Adds and removes documents, then moves the checkpoint to `revision`. */
  apply(change: {
    readonly put: readonly SearchDocument[];
    readonly delete: readonly SearchDocumentId[];
    readonly revision: number;
  }): Promise<void>;
  /** Tells by the status that what was announced could not be indexed, until a checkpoint is reached again. */
  stayBehind(): void;
  /** Interprets queries with other words from now on. Phrases of documents come with the documents. */
  useWords(words: WordData): void;
  /** What leads people who type nothing, as the words in use say. */
  startLists(): StartLists;
  /** Writes all document data; false where the engine stores it elsewhere. */
  pack(packer: Packer): boolean;
  /** Reads the data that another search packed, before anything else is added. Throws where it is damaged. */
  unpack(unpacker: Unpacker): Promise<void>;
  /** The document with this id. */
  document(id: SearchDocumentId): IndexedDocument | null;
  documents(): Iterable<IndexedDocument>;
  status(): SearchStatus;
}

export interface SearchStatus {
  readonly engine: string;
  readonly revision: number;
  readonly documents: number;
  /** False until everything announced before the start has been indexed once. */
  readonly isComplete: boolean;
  /** The number of changes of documents or words in this process. While it stays the same, so do the answers. */
  readonly changes: number;
  /** What was announced could not be indexed; or an engine elsewhere should answer and does not, so that of this process does. */
  readonly isInTrouble: boolean;
}

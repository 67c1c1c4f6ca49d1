import type { IndexedDocument, SearchDocument, SearchDocumentId } from './searchDocument.ts';
import type { SearchAnswer, SearchRequest, SearchSuggestion, SuggestRequest } from './searchAnswer.ts';

export type * from './searchAnswer.ts';
export { createSearch } from './createSearch.ts';

/** Search as the API sees it: `createSearch({ engine, words })` makes one. */
export interface Search {
  /** Groups of procedures, best first. Never throws for anything that a person can type. */
  search(query: string, request: SearchRequest): Promise<SearchAnswer>;
  /** Completions from the second letter on, best first; in process, without the engine. */
  suggest(query: string, request: SuggestRequest): readonly SearchSuggestion[];
  /** Puts and deletes documents, then moves the mark to `revision`. */
  apply(change: {
    readonly put: readonly SearchDocument[];
    readonly delete: readonly SearchDocumentId[];
    readonly revision: number;
  }): Promise<void>;
  /** The document held under an id. */
  document(id: SearchDocumentId): IndexedDocument | null;
  status(): { readonly engine: string; readonly revision: number; readonly documents: number };
}

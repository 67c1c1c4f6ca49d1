import { asideOf, type IndexedDocument, type SearchDocument, type SearchDocumentId } from '../searchDocument.ts';
import { wordsKey } from '../../words/text/tokenize.ts';

/** A document as Meilisearch holds it: the short texts alone, bare, for the terms of a query are bare too. */
export interface MeiliDocument {
  readonly key: string;
  readonly did: SearchDocumentId;
  readonly names: readonly string[];
  readonly expandedNames: readonly string[];
  readonly phrases: readonly string[];
  readonly fields: readonly string[];
  readonly results: readonly string[];
}

/** Raised when documents or settings change: then the index is built anew beside the live one. */
export const FORMAT = 2;

/** In the order of their weight. */
export const SEARCHED = ['names', 'expandedNames', 'phrases', 'fields', 'results'] as const;

/** A primary key of letters, digits, - and _ alone: a task with any other fails. '1.001193@15' is '1_001193__15'. */
export function meiliKey(id: SearchDocumentId): string {
  return id.replaceAll('@', '__').replace(/[^\w-]/g, (other) => (other === '.' ? '_' : `-${other.codePointAt(0)?.toString(16)}-`));
}

export function toMeiliDocument(document: SearchDocument | IndexedDocument): MeiliDocument {
  const { id, names, expandedNames, phrases, fields } = document;
  const results = 'aside' in document ? asideOf(document).results : document.results;
  const bare = (texts: readonly string[]) => texts.map(wordsKey);
  return {
    key: meiliKey(id),
    did: id,
    names: bare(names),
    expandedNames: bare(expandedNames),
    phrases: bare(phrases),
    fields: bare(fields),
    results: bare(results),
  };
}

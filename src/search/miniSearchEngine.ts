import MiniSearch from 'minisearch';
import type { EngineQuery, SearchEngine } from './engine.ts';
import { pairTerm } from './query/pairTerm.ts';
import type { SearchDocument, SearchDocumentId } from './searchDocument.ts';
import { foldWords } from './text/tokenize.ts';

/** One field for all that is indexed: MiniSearch walks every field for every term, and the re-ranking knows them apart. */
const FIELD = 'text';
const BETWEEN_TERMS = '\n';

/**
 * The engine in this process: MiniSearch over folded syllables and pairs of neighbours, short fields only. Its own
 * fuzzy and prefix search stay off: syllables are so short that either finds everything.
 */
export class MiniSearchEngine implements SearchEngine {
  readonly name = 'embedded';
  #index = emptyIndex();
  #revision = 0;

  async put(documents: readonly SearchDocument[]): Promise<void> {
    for (const document of documents) {
      if (this.#index.has(document.id)) this.#index.discard(document.id);
      this.#index.add(document);
    }
  }

  async delete(ids: readonly SearchDocumentId[]): Promise<void> {
    this.#index.discardAll(ids.filter((id) => this.#index.has(id)));
  }

  async clear(): Promise<void> {
    this.#index = emptyIndex();
    this.#revision = 0;
  }

  async count(): Promise<number> {
    return this.#index.documentCount;
  }

  async revision(): Promise<number> {
    return this.#revision;
  }

  async markRevision(revision: number): Promise<void> {
    this.#revision = revision;
  }

  async findCandidates({ terms, limit, accepts }: EngineQuery): Promise<readonly SearchDocumentId[]> {
    if (terms.length === 0) return [];
    const weights = new Map(terms.map((term) => [term.text, term.weight]));
    const found = this.#index.search([...weights.keys()].join(BETWEEN_TERMS), {
      boostTerm: (term) => weights.get(term) ?? 0,
    });
    const ids: SearchDocumentId[] = [];
    for (const { id } of found) {
      if (ids.length >= limit) break;
      if (accepts(codeOf(String(id)))) ids.push(String(id));
    }
    return ids;
  }
}

function emptyIndex(): MiniSearch<SearchDocument> {
  return new MiniSearch<SearchDocument>({
    fields: [FIELD],
    storeFields: [],
    extractField: (document, field) => (field === 'id' ? document.id : textsOf(document).join(BETWEEN_TERMS)),
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => text.split(BETWEEN_TERMS),
      combineWith: 'OR',
      bm25: { k: 1.2, b: 0.6, d: 0.5 },
    },
  });
}

/** Texts of which only syllables are indexed: their pairs cost more than they win. */
const LOOSE = '\t';

function textsOf({ names, expandedNames, phrases, fields, results }: SearchDocument): readonly string[] {
  return [...names, ...expandedNames, ...phrases, ...[...fields, ...results].map((text) => LOOSE + text)];
}

/** Syllables, and pairs of neighbours within one text. */
function termsOf(field: string): string[] {
  const terms: string[] = [];
  for (const text of field.split(BETWEEN_TERMS)) {
    const folds = foldWords(text);
    const hasPairs = !text.startsWith(LOOSE);
    folds.forEach((fold, i) => {
      terms.push(fold);
      if (hasPairs && i > 0) terms.push(pairTerm(folds[i - 1] ?? '', fold));
    });
  }
  return terms;
}

function codeOf(id: SearchDocumentId): string {
  return id.split('@')[0] ?? id;
}

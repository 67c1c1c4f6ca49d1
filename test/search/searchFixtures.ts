import { createSearch } from '../../src/search/createSearch.ts';
import type { ResolvedProcedure, ResolveProcedure, Search } from '../../src/search/search.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import { searchDocumentId } from '../../src/search/searchDocument.ts';
import type { SearchDocument } from '../../src/search/searchDocument.ts';
import { readNationalList } from '../../src/search/evaluation/nationalList.ts';
import { loadWordData } from '../../src/words/loadWordData.ts';
import type { WordData } from '../../src/words/wordData.ts';

export const WORDS: WordData = await loadWordData('data/search');
export const NATIONAL_LIST = 'data/procedure-names.jsonl.gz';

/** A document named by its state: of the whole country, at the commune, with nothing but a name. */
export function aSearchDocument(code: string, name: string, parts: Partial<SearchDocument> = {}): SearchDocument {
  const place = parts.place ?? null;
  return {
    id: searchDocumentId(code, place),
    code,
    place,
    placeName: null,
    names: [name],
    expandedNames: [],
    type: 'standard',
    levels: ['commune'],
    fields: [],
    authorities: [],
    audience: [],
    results: [],
    papers: [],
    phrases: [],
    decisions: [],
    legalBasis: [],
    body: '',
    ...parts,
  };
}

/** What a catalogue would answer that holds nothing but these documents. */
export function resolveFrom(documents: readonly SearchDocument[]): ResolveProcedure {
  const procedures = new Map<string, ResolvedProcedure>();
  for (const document of documents)
    procedures.set(document.code, {
      code: document.code,
      name: document.names[0] ?? '',
      type: document.type,
      levels: document.levels,
      fields: document.fields.map((name) => ({ code: null, name })),
      authorities: [],
      onlineLevel: 'none',
      place: document.place,
    });
  return (code) => procedures.get(code) ?? null;
}

export interface SearchAndResolve {
  readonly search: Search;
  readonly resolve: ResolveProcedure;
}

export async function aSearchOver(documents: readonly SearchDocument[], words: WordData = WORDS): Promise<SearchAndResolve> {
  const search = createSearch({ engine: new EmbeddedEngine(), words });
  await search.apply({ put: documents, delete: [], revision: 1 });
  return { search, resolve: resolveFrom(documents) };
}

let national: Promise<SearchAndResolve> | null = null;

/** Search over the whole national list of names; built once for a file of tests. Internal procedures are not asked for. */
export function aSearchOverTheNationalList(): Promise<SearchAndResolve> {
  national ??= (async () => {
    const { documents, procedures } = readNationalList(NATIONAL_LIST, WORDS);
    const { search } = await aSearchOver(documents);
    const resolve: ResolveProcedure = (code) => {
      const procedure = procedures.get(code) ?? null;
      return procedure?.type === 'internal' ? null : procedure;
    };
    return { search, resolve };
  })();
  return national;
}

/** Head codes of the first page. */
export async function headsFor({ search, resolve }: SearchAndResolve, query: string): Promise<string[]> {
  const { groups } = await search.search(query, { resolve, first: 10 });
  return groups.map((group) => group.procedure.code);
}

import { createSearch } from '../../src/search/createSearch.ts';
import type { ResolveProcedure, Search } from '../../src/search/search.ts';
import type { SearchAnswer } from '../../src/search/searchAnswer.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import { searchDocumentId } from '../../src/search/searchDocument.ts';
import type { SearchDocument } from '../../src/search/searchDocument.ts';
import { readNationalList, resolvedFrom } from '../../src/search/evaluation/nationalList.ts';
import { loadWordData } from '../../src/words/loadWordData.ts';
import { familyKey } from '../../src/words/text/tokenize.ts';
import type { WordData } from '../../src/words/wordData.ts';

export const WORDS: WordData = await loadWordData('data/search');
export const NATIONAL_LIST = 'data/procedure-names.jsonl.gz';

/** A document with nothing but a name, of the whole country, at the commune. */
export function aSearchDocument(code: string, name: string, parts: Partial<SearchDocument> = {}): SearchDocument {
  const place = parts.place ?? null;
  return {
    id: searchDocumentId(code, place),
    code,
    place,
    placeName: null,
    family: familyKey(name),
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
    reasons: [],
    body: '',
    ...parts,
  };
}

/** A catalogue that holds nothing but these documents. */
export function resolveFrom(documents: readonly SearchDocument[]): ResolveProcedure {
  const procedures = new Map(documents.map((document) => [document.code, resolvedFrom(document)] as const));
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

/** Search over the names of the whole national list, without internal procedures. Built once per test file. */
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

/** The codes of the head procedures on the first page. */
export async function headsFor({ search, resolve }: SearchAndResolve, query: string): Promise<string[]> {
  const { groups } = await search.search(query, { resolve, first: 10 });
  return groups.map((group) => group.procedure.code);
}

/** An answer with its late parts read, so that two of them can be compared. */
export function readWhole(answer: SearchAnswer) {
  const { groups, facets, didYouMean, ...rest } = answer;
  return {
    ...rest,
    groups: groups.map(({ highlights, ...group }) => ({ ...group, highlights: highlights() })),
    facets: facets(),
    didYouMean: didYouMean(),
  };
}

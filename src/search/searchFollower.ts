import { isDeepStrictEqual } from 'node:util';
import type { Catalogue, LineEntry } from '../domain/catalogue/catalogue.ts';
import { textIdOf } from '../domain/catalogue/textIdOf.ts';
import type { Registers } from '../domain/places/registers.ts';
import type { SealedLineId } from '../domain/sealing/sealedLine.ts';
import type { DocumentSources, WantedDocument } from './catalogueDocuments.ts';
import { codesAnnouncedAfter, codesShowing, documentsOf } from './catalogueDocuments.ts';
import type { IndexingDecision } from './decideIndexing.ts';
import { decideIndexing } from './decideIndexing.ts';
import type { Search } from './search.ts';
import type { SearchDocument, SearchDocumentId } from './searchDocument.ts';
import type { DocumentWords } from './toSearchDocument.ts';
import type { PhraseBook } from '../words/phraseBook.ts';

export interface SearchFollowerDeps extends DocumentSources {
  readonly search: Pick<Search, 'apply' | 'document' | 'documents' | 'status'>;
  /** Called with the action and reason for each document. */
  readonly onDecision?: (id: SearchDocumentId, decision: IndexingDecision) => void;
  /** The texts that were left out of the documents of a restored index. */
  readonly withheldBefore?: readonly SealedLineId[];
}

/** What is to be found: everything announced, but for the texts that are withheld. */
interface Wanted {
  readonly catalogue: Catalogue;
  readonly withheld: Pick<Registers['withheld'], 'has' | 'keys'>;
}

/** Keeps the index up to date with the catalogue. */
export interface SearchFollower {
  /**
   * Indexes everything announced up to this catalogue, and writes again what an order took down or gave back. Calls
   * during a run are joined into one.
   */
  follow(catalogue: Catalogue, withheld: Wanted['withheld']): Promise<void>;
  /** The texts that all documents leave out now, sorted. */
  withheld(): readonly SealedLineId[];
  /** Uses these words from now on, and writes again the documents that they change. */
  useWords(words: DocumentWords): Promise<void>;
}

/** Codes in one batch: small, so that a full indexing does not delay answers. */
const CODES_AT_ONCE = 25;

/**
 * The index is computed from the catalogue. Its checkpoint moves to a revision only when everything up to it is
 * indexed. Only codes in new announcements are indexed again.
 */
export function followWithSearch({ words: firstWords, withheldBefore = [], ...given }: SearchFollowerDeps): SearchFollower {
  const { search } = given;
  let words = firstWords;
  let isReworded = false;
  let indexed: Catalogue | null = null;
  let wanted: Wanted | null = null;
  let leftOut: ReadonlySet<SealedLineId> = new Set(withheldBefore);
  let toLeaveOut = leftOut;
  const deps = {
    ...given,
    wordsNow: () => words,
    contentOf: async (line: LineEntry) => (toLeaveOut.has(textIdOf(line)) ? null : given.contentOf(line)),
  };
  let running: Promise<void> | null = null;

  async function work(): Promise<void> {
    try {
      // `running` must be set before the work can end, and null as soon as it ends: nobody may wait for finished work.
      await Promise.resolve();
      for (;;) {
        if (wanted) await indexWanted(wanted);
        else if (isReworded && indexed) await reword(indexed);
        else return;
      }
    } finally {
      running = null;
    }
  }

  async function indexWanted({ catalogue, withheld }: Wanted): Promise<void> {
    wanted = null;
    toLeaveOut = new Set(withheld.keys());
    const turned = [...toLeaveOut, ...leftOut].filter((id) => !toLeaveOut.has(id) || !leftOut.has(id));
    const codes = [...codesShowing(catalogue, new Set(turned)), ...codesAnnouncedAfter(catalogue, search.status().revision)];
    await indexCodes(deps, catalogue, [...new Set(codes)]);
    await search.apply({ put: [], delete: [], revision: catalogue.revision });
    leftOut = toLeaveOut;
    indexed = catalogue;
  }

  async function reword(catalogue: Catalogue): Promise<void> {
    const { phraseBook } = words;
    await indexCodes(deps, catalogue, codesSaidOtherwise(search, phraseBook));
    isReworded = words.phraseBook !== phraseBook;
  }

  function run(): Promise<void> {
    running ??= work();
    return running;
  }

  return {
    follow(catalogue, withheld) {
      wanted = { catalogue, withheld };
      return run();
    },
    withheld: () => [...leftOut].sort(),
    useWords(next) {
      words = next;
      isReworded = true;
      return run();
    },
  };
}

type IndexingDeps = Omit<SearchFollowerDeps, 'words' | 'withheldBefore'> & {
  /** Words may change while codes are indexed; the documents still to come use the new ones. */
  readonly wordsNow: () => DocumentWords;
};

/** Writes the documents of these codes, batch by batch. The index stays at its revision. */
async function indexCodes(deps: IndexingDeps, catalogue: Catalogue, codes: readonly string[]): Promise<void> {
  const { search, wordsNow, contentOf } = deps;
  const reached = search.status().revision;
  for (let start = 0; start < codes.length; start += CODES_AT_ONCE) {
    const batch = codes.slice(start, start + CODES_AT_ONCE);
    const documents = await Promise.all(batch.map((code) => documentsOf(catalogue, code, { words: wordsNow(), contentOf })));
    await writeDocuments(deps, documents.flat(), reached);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function writeDocuments(
  { search, onDecision }: Pick<SearchFollowerDeps, 'search' | 'onDecision'>,
  documents: readonly WantedDocument[],
  revision: number,
): Promise<void> {
  const put: SearchDocument[] = [];
  const removed: SearchDocumentId[] = [];
  for (const [id, next] of documents) {
    const decision = decideIndexing(search.document(id), next);
    onDecision?.(id, decision);
    if (decision.action === 'put' && next) put.push(next);
    if (decision.action === 'delete') removed.push(id);
  }
  if (put.length > 0 || removed.length > 0) await search.apply({ put, delete: removed, revision });
}

/** The codes whose documents hold other phrases than this book has for them. */
function codesSaidOtherwise(search: Pick<Search, 'documents'>, phraseBook: PhraseBook): string[] {
  const codes = new Set<string>();
  for (const { code, names, phrases } of search.documents())
    if (!isDeepStrictEqual(phrases, phraseBook.phrasesFor(code, names))) codes.add(code);
  return [...codes];
}

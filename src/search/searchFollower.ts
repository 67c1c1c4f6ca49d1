import { isDeepStrictEqual } from 'node:util';
import { currentCode } from '../domain/catalogue/aliases.ts';
import type { Catalogue, LineEntry } from '../domain/catalogue/catalogue.ts';
import { linesOf } from '../domain/catalogue/catalogue.ts';
import { headOfDecision } from '../domain/catalogue/correctedDecision.ts';
import type { NamedCode, ProcedureContent } from '../domain/content/content.ts';
import { claimsOn } from '../domain/timeline/timeline.ts';
import type { IndexingDecision } from './decideIndexing.ts';
import { decideIndexing } from './decideIndexing.ts';
import type { Search } from './search.ts';
import type { SearchDocument, SearchDocumentId } from './searchDocument.ts';
import { searchDocumentId } from './searchDocument.ts';
import type { DocumentWords } from './toSearchDocument.ts';
import { toSearchDocument } from './toSearchDocument.ts';
import type { PhraseBook } from '../words/phraseBook.ts';

export interface SearchFollowerDeps {
  readonly search: Pick<Search, 'apply' | 'document' | 'documents' | 'status'>;
  readonly words: DocumentWords;
  readonly contentOf: (line: LineEntry) => Promise<ProcedureContent | null>;
  /** Called with the action and reason for each document. */
  readonly onDecision?: (id: SearchDocumentId, decision: IndexingDecision) => void;
}

/** Keeps the index up to date with the catalogue. */
export interface SearchFollower {
  /** Indexes everything announced up to this catalogue. Calls during a run are joined into one. */
  follow(catalogue: Catalogue): Promise<void>;
  /** Uses these words from now on, and writes again the documents that they change. */
  useWords(words: DocumentWords): Promise<void>;
}

/** Codes in one batch: small, so that a full indexing does not delay answers. */
const CODES_AT_ONCE = 25;

/**
 * The index is computed from the catalogue. Its checkpoint moves to a revision only when everything up to it is
 * indexed. Only codes in new announcements are indexed again.
 */
export function followWithSearch({ search, words: firstWords, contentOf, onDecision }: SearchFollowerDeps): SearchFollower {
  let words = firstWords;
  let isReworded = false;
  let indexed: Catalogue | null = null;
  let wanted: Catalogue | null = null;
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

  async function indexWanted(catalogue: Catalogue): Promise<void> {
    wanted = null;
    await index(catalogue, codesAnnouncedAfter(catalogue, search.status().revision));
    await search.apply({ put: [], delete: [], revision: catalogue.revision });
    indexed = catalogue;
  }

  async function reword(catalogue: Catalogue): Promise<void> {
    const { phraseBook } = words;
    await index(catalogue, codesSaidOtherwise(phraseBook));
    isReworded = words.phraseBook !== phraseBook;
  }

  function codesSaidOtherwise(phraseBook: PhraseBook): string[] {
    const codes = new Set<string>();
    for (const { code, names, phrases } of search.documents())
      if (!isDeepStrictEqual(phrases, phraseBook.phrasesFor(code, names))) codes.add(code);
    return [...codes];
  }

  async function index(catalogue: Catalogue, codes: readonly string[]): Promise<void> {
    const reached = search.status().revision;
    for (let start = 0; start < codes.length; start += CODES_AT_ONCE) {
      const changes = await Promise.all(codes.slice(start, start + CODES_AT_ONCE).map((code) => documentsOf(catalogue, code)));
      await apply(changes.flat(), reached);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function apply(documents: readonly (readonly [SearchDocumentId, SearchDocument | null])[], revision: number): Promise<void> {
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

  async function documentsOf(catalogue: Catalogue, code: string): Promise<(readonly [SearchDocumentId, SearchDocument | null])[]> {
    const byPlace = textLinesByPlace(catalogue, code);
    return Promise.all(
      [...byPlace].map(async ([id, { place, lines }]) => {
        const versions = await Promise.all(
          lines.map(async (line) => ({
            summary: line.summary,
            content: await contentOf(line),
            decisionNumber: headOfDecision(catalogue, line.summary.decision)?.number ?? '',
          })),
        );
        return [id, toSearchDocument({ code, place, versions }, words)] as const;
      }),
    );
  }

  function run(): Promise<void> {
    running ??= work();
    return running;
  }

  return {
    follow(catalogue) {
      wanted = catalogue;
      return run();
    },
    useWords(next) {
      words = next;
      isReworded = true;
      return run();
    },
  };
}

function codesAnnouncedAfter(catalogue: Catalogue, revision: number): string[] {
  const codes = new Set<string>();
  for (const announcement of catalogue.announcements.slice(revision))
    for (const { summary } of linesOf(catalogue, announcement)) {
      // A correction may have moved a line to another code, and with it lines that named the provisional one.
      const corrected = summary.corrects === null ? undefined : catalogue.lines.get(summary.corrects);
      for (const code of [summary.code, ...(corrected ? [corrected.summary.code] : [])]) codes.add(code).add(currentCode(catalogue, code));
    }
  return [...codes];
}

/**
 * For each place that ever had lines about the code: the lines that give a text, oldest first. A place without such
 * lines loses its document.
 */
function textLinesByPlace(catalogue: Catalogue, code: string): Map<SearchDocumentId, { place: NamedCode | null; lines: LineEntry[] }> {
  const byPlace = new Map<SearchDocumentId, { place: NamedCode | null; lines: LineEntry[] }>();
  const at = (place: NamedCode | null) => {
    const id = searchDocumentId(code, place?.code ?? null);
    const known = byPlace.get(id) ?? { place, lines: [] };
    byPlace.set(id, known);
    return known;
  };
  for (const id of catalogue.procedures.get(code)?.lines ?? []) {
    const first = catalogue.lines.get(id);
    if (first?.summary.code === code) at(first.summary.place);
  }
  // The document of an alias is that of its present code.
  if (currentCode(catalogue, code) !== code) return byPlace;
  for (const { line } of claimsOn(catalogue, code))
    if (currentCode(catalogue, line.summary.code) === code) at(line.summary.place).lines.push(line);
  return byPlace;
}

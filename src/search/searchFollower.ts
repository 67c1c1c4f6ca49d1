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
  /** Told for each document what was done with it, and why. */
  readonly onDecision?: (id: SearchDocumentId, decision: IndexingDecision) => void;
}

/** Keeps the index in step with the catalogue. */
export interface SearchFollower {
  /** Indexes what was announced up to this catalogue; calls while one is under way are taken together. */
  follow(catalogue: Catalogue): Promise<void>;
  /** Writes documents with these words from now on, and anew those held that they say otherwise. */
  useWords(words: DocumentWords): Promise<void>;
}

/** Codes at once: small enough that answers are not held up while a whole catalogue is indexed. */
const CODES_AT_ONCE = 25;

/**
 * The index is a projection: its checkpoint moves to a revision only when everything up to it is in. Only the codes that new
 * announcements speak about are looked at again.
 */
export function followWithSearch({ search, words: firstWords, contentOf, onDecision }: SearchFollowerDeps): SearchFollower {
  let words = firstWords;
  let isReworded = false;
  let indexed: Catalogue | null = null;
  let wanted: Catalogue | null = null;
  let running: Promise<void> | null = null;

  async function work(): Promise<void> {
    try {
      // So `running` is set before the work can end, and is null in the moment in which it ends: nobody waits for work that is over.
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
      // A correction may have moved a line away from the code that it had, and with it those that named a provisional one.
      const corrected = summary.corrects === null ? undefined : catalogue.lines.get(summary.corrects);
      for (const code of [summary.code, ...(corrected ? [corrected.summary.code] : [])]) codes.add(code).add(currentCode(catalogue, code));
    }
  return [...codes];
}

/** Per place that ever spoke about the code (its document may have to go): the lines that give it a text, oldest first. */
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
  // What an alias says is told under the code that it leads to.
  if (currentCode(catalogue, code) !== code) return byPlace;
  for (const { line } of claimsOn(catalogue, code))
    if (currentCode(catalogue, line.summary.code) === code) at(line.summary.place).lines.push(line);
  return byPlace;
}

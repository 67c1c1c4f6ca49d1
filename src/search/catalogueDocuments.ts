import { currentCode } from '../domain/catalogue/aliases.ts';
import type { Catalogue, LineEntry } from '../domain/catalogue/catalogue.ts';
import { linesOf } from '../domain/catalogue/catalogue.ts';
import { textIdOf } from '../domain/catalogue/textIdOf.ts';
import type { IdentifiedLine, SealedLineId } from '../domain/sealing/sealedLine.ts';
import { headOfDecision } from '../domain/catalogue/correctedDecision.ts';
import type { NamedCode, ProcedureContent } from '../domain/content/content.ts';
import { claimsOn } from '../domain/timeline/timeline.ts';
import type { SearchDocument, SearchDocumentId } from './searchDocument.ts';
import { searchDocumentId } from './searchDocument.ts';
import type { DocumentWords } from './toSearchDocument.ts';
import { toSearchDocument } from './toSearchDocument.ts';

/** What a code's documents are made of, besides the catalogue. */
export interface DocumentSources {
  readonly words: DocumentWords;
  readonly contentOf: (line: LineEntry) => Promise<ProcedureContent | null>;
}

/** A document as the catalogue wants it; null where it shall be gone. */
export type WantedDocument = readonly [SearchDocumentId, SearchDocument | null];

/** The documents of a code, one for each place that ever had lines about it. */
export async function documentsOf(catalogue: Catalogue, code: string, { words, contentOf }: DocumentSources): Promise<WantedDocument[]> {
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

/** The codes whose documents entries after a revision may have changed. */
export function codesAnnouncedAfter(catalogue: Catalogue, revision: number): string[] {
  return codesConcernedBy(
    catalogue,
    catalogue.announcements.slice(revision).flatMap((announcement) => linesOf(catalogue, announcement)),
  );
}

/** The codes whose documents may hold one of these texts. */
export function codesShowing(catalogue: Catalogue, texts: ReadonlySet<SealedLineId>): string[] {
  if (texts.size === 0) return [];
  return codesConcernedBy(
    catalogue,
    [...catalogue.lines.values()].filter((line) => texts.has(textIdOf(line))),
  );
}

function codesConcernedBy(catalogue: Catalogue, lines: readonly IdentifiedLine[]): string[] {
  const codes = new Set<string>();
  for (const { summary } of lines) {
    // A correction may have moved a line to another code, and with it lines that named the provisional one.
    const corrected = summary.corrects === null ? undefined : catalogue.lines.get(summary.corrects);
    for (const code of [summary.code, ...(corrected ? [corrected.summary.code] : [])]) codes.add(code).add(currentCode(catalogue, code));
  }
  return [...codes];
}

/** Ids of all documents that a code may have, also of those that are gone. */
export function documentIdsOf(catalogue: Catalogue, code: string): SearchDocumentId[] {
  return [...textLinesByPlace(catalogue, code).keys()];
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

import { assignEarlier } from '../articles/assignEarlier.ts';
import type { DeclaredCount } from '../articles/declaredCounts.ts';
import { readEarlierClauses } from '../articles/earlierClauses.ts';
import type { DocumentParts } from '../documentParts.ts';
import { linesInParagraphs } from '../lists/linesInParagraphs.ts';
import type { RawLine } from '../lists/rawLines.ts';
import type { ParsedLine, ReadingNotice } from '../parsedDecision.ts';
import { buildLines } from './buildLine.ts';
import type { BuiltLine } from './lineValues.ts';
import { readDocumentContext } from './documentContext.ts';

export interface LinesReading {
  readonly lines: readonly ParsedLine[];
  /** The same lines with their locations and remarks. */
  readonly built: readonly BuiltLine[];
  readonly warnings: readonly ReadingNotice[];
}

/** The lines of all lists, with the earlier decisions that the articles give them. */
export function readLines(parts: DocumentParts, declared: readonly DeclaredCount[]): LinesReading {
  const { header, sentences, found, clauses, type } = parts;
  const context = readDocumentContext(header, sentences, found);
  const built = rawLines(parts)
    .flatMap((raw) => buildLines(raw, context))
    .filter(saysSomething);
  const assigned = assignEarlier(built, readEarlierClauses(clauses, header.number, type.amends), declared);
  return {
    lines: assigned.lines.map(({ line }, index) => ({ n: index + 1, ...line })),
    built: assigned.lines,
    warnings: assigned.warnings,
  };
}

function rawLines({ form, front, found, type }: DocumentParts): readonly RawLine[] {
  if (type.type === 'delegation') return [];
  return found.lines.length > 0 ? found.lines : linesInParagraphs(form, front, found);
}

function saysSomething({ line }: BuiltLine): boolean {
  return line.name !== '' || line.code !== null || line.codeRaw !== undefined;
}

import type { DocumentForm } from '../form/documentForm.ts';
import { readEffectiveFrom } from './articles/effectiveFrom.ts';
import { readEndings } from './articles/expiry/readEndings.ts';
import { readCorrections } from './articles/readCorrections.ts';
import { readCounts } from './articles/readCounts.ts';
import { assemble, type DocumentReadings } from './assemble.ts';
import { readParts, type DocumentParts } from './documentParts.ts';
import { refuseOtherDocuments, refuseWithoutList } from './header/refuseOtherDocuments.ts';
import { readLines } from './lines/readLines.ts';
import type { ParsedDecision } from './parsedDecision.ts';
import { warnOfAll } from './warnings/warnOfAll.ts';

/** What a document announces; throws `ReadingRefused` for one that is no publication decision. */
export function interpretDocument(form: DocumentForm): ParsedDecision {
  const parts = readParts(form);
  refuseOtherDocuments(parts);
  const readings = readDocument(parts);
  if (form.format === 'xlsx') refuseWithoutList(readings.lines.lines.length > 0);
  const parsed = assemble(readings);
  return { ...parsed, warnings: warnOfAll(parsed, readings) };
}

function readDocument(parts: DocumentParts): DocumentReadings {
  const counts = readCounts(parts);
  return {
    ...parts,
    counts,
    lines: readLines(parts, counts.inText),
    effective: readEffectiveFrom(parts.sentences, parts.header.issuedOn),
    endings: readEndings(parts),
    corrections: parts.type.type === 'correction' ? readCorrections(parts.sentences) : null,
  };
}

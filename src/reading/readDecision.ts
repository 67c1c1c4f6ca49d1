import { interpretDocument } from './meaning/interpretDocument.ts';
import type { ParsedDecision } from './meaning/parsedDecision.ts';
import { readDocument } from './readDocument.ts';

/**
 * Reads a publication decision: bytes of a DOCX or XLSX file in, what it says out. Throws `ReadingRefused` with a reason
 * in Vietnamese and English for a file that cannot be read, or that is no such decision.
 */
export async function readDecision(bytes: Uint8Array): Promise<ParsedDecision> {
  return interpretDocument(await readDocument(bytes));
}

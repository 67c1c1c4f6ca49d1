import { interpretDocument } from './meaning/interpretDocument.ts';
import type { ParsedDecision } from './meaning/parsedDecision.ts';
import { readDocument } from './readDocument.ts';

/**
 * Reads a publication decision from the bytes of a DOCX or XLSX file. Throws `ReadingRefused`, with a reason in
 * Vietnamese and English, for an unreadable file or another document.
 */
export async function readDecision(bytes: Uint8Array): Promise<ParsedDecision> {
  return interpretDocument(await readDocument(bytes));
}

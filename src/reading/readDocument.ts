import { openArchive, type Archive } from './archive.ts';
import { readDocx } from './docx/readDocx.ts';
import type { DocumentForm } from './form/documentForm.ts';
import { readRelations, refuseActiveContent } from './officeRelations.ts';
import { ReadingRefused } from './refusal.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

/**
 * Turns the bytes of a DOCX or XLSX file into a `DocumentForm`. The content decides the format, never the file's name.
 * Throws `ReadingRefused`.
 */
export async function readDocument(bytes: Uint8Array): Promise<DocumentForm> {
  const archive = await openArchive(bytes);
  await refuseActiveContent(archive);
  const mainPart = await findMainPart(archive);
  if (mainPart.endsWith('.xml') && /(^|\/)word\//.test(mainPart)) return readDocx(archive, mainPart);
  if (mainPart.endsWith('.xml') && /(^|\/)xl\//.test(mainPart)) return readXlsx(archive, mainPart);
  throw new ReadingRefused('NOT_DOCX_OR_XLSX', mainPart);
}

async function findMainPart(archive: Archive): Promise<string> {
  const relations = await readRelations(archive, '_rels/.rels');
  const main = [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'));
  const target = main?.target.replace(/^\//, '') ?? ['word/document.xml', 'xl/workbook.xml'].find((name) => archive.names.includes(name));
  if (!target) throw new ReadingRefused('NOT_DOCX_OR_XLSX');
  return target;
}

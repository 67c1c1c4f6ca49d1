import type { Archive } from '../archive.ts';
import type { DocumentForm, FileFact, Table } from '../form/documentForm.ts';
import { LIMITS } from '../limits.ts';
import { readRelations } from '../officeRelations.ts';
import { ReadingRefused } from '../refusal.ts';
import { childElements, firstChild, parseXml, type XmlElement } from '../xml.ts';
import { readNumberFormats } from './numberFormats.ts';
import { readSheet, richText, type Workbook } from './readSheet.ts';

/** Reads the visible sheets of a workbook, in their order. */
export async function readXlsx(archive: Archive, mainPart: string): Promise<DocumentForm> {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const root = await readPart(archive, mainPart);
  if (!root) throw new ReadingRefused('BROKEN_ARCHIVE', `${mainPart} is missing`);
  const relations = await readRelations(archive, `${folder}_rels/${mainPart.slice(folder.length)}.rels`);
  const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
  const partOf = (kind: string): string =>
    pathOf([...relations.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target ?? `${kind}.xml`);
  const isFrom1904 = ['1', 'true'].includes(firstChild(root, 'workbookPr')?.attributes.date1904 ?? '0');
  const workbook: Workbook = {
    strings: childElements((await readPart(archive, partOf('sharedStrings'))) ?? EMPTY, 'si').map(richText),
    formats: readNumberFormats(await readPart(archive, partOf('styles')), isFrom1904 ? 1904 : 1900),
  };
  const sheets = childElements(firstChild(root, 'sheets') ?? EMPTY, 'sheet');
  if (sheets.length > LIMITS.sheets) throw new ReadingRefused('TOO_COMPLEX', `${sheets.length} sheets`);
  const blocks: Table[] = [];
  const facts: FileFact[] = isFrom1904 ? [{ is: 'dates-from-1904', where: 'document', text: 'days are counted from 1904' }] : [];
  for (const { attributes } of sheets) {
    const name = (attributes.name ?? '').normalize('NFC');
    const relation = relations.get(attributes.id ?? '');
    const bytes = relation && relation.type.endsWith('/worksheet') ? await archive.read(pathOf(relation.target)) : null;
    const sheet = bytes ? readSheet(name, bytes, workbook) : null;
    if (!sheet) facts.push({ is: 'empty-sheet', where: name, text: 'empty sheet' });
    else if ((attributes.state ?? 'visible') !== 'visible') facts.push({ is: 'hidden-sheet', where: name, text: 'hidden sheet, not read' });
    else {
      blocks.push(sheet.table);
      facts.push(...sheet.facts);
    }
  }
  if (blocks.length === 0) throw new ReadingRefused('NO_CONTENT');
  return { format: 'xlsx', blocks, facts };
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

async function readPart(archive: Archive, name: string): Promise<XmlElement | undefined> {
  const bytes = await archive.read(name);
  return bytes ? parseXml(bytes) : undefined;
}

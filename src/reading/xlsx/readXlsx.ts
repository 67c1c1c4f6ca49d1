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
  const root = await readPart(archive, mainPart);
  if (!root) throw new ReadingRefused('BROKEN_ARCHIVE', `${mainPart} is missing`);
  const parts = await findParts(archive, mainPart);
  const isFrom1904 = isOn(firstChild(root, 'workbookPr')?.attributes.date1904);
  const workbook: Workbook = {
    strings: childElements((await readPart(archive, parts.ofKind('sharedStrings'))) ?? EMPTY, 'si').map(richText),
    formats: readNumberFormats(await readPart(archive, parts.ofKind('styles')), isFrom1904 ? 1904 : 1900),
  };
  const { tables, facts } = await readSheets(archive, root, parts, workbook);
  if (tables.length === 0) throw new ReadingRefused('NO_CONTENT');
  const days: FileFact[] = isFrom1904 ? [{ is: 'dates-from-1904', where: 'document', text: 'days are counted from 1904' }] : [];
  return { format: 'xlsx', blocks: tables, facts: [...days, ...facts] };
}

interface Sheets {
  readonly tables: readonly Table[];
  readonly facts: readonly FileFact[];
}

async function readSheets(archive: Archive, root: XmlElement, parts: WorkbookParts, workbook: Workbook): Promise<Sheets> {
  const sheets = childElements(firstChild(root, 'sheets') ?? EMPTY, 'sheet');
  if (sheets.length > LIMITS.sheets) throw new ReadingRefused('TOO_COMPLEX', `${sheets.length} sheets`);
  const tables: Table[] = [];
  const facts: FileFact[] = [];
  for (const { attributes } of sheets) {
    const name = (attributes.name ?? '').normalize('NFC');
    const part = parts.ofSheet(attributes.id ?? '');
    const bytes = part === null ? null : await archive.read(part);
    const sheet = bytes ? readSheet(name, bytes, workbook) : null;
    if (!sheet) facts.push({ is: 'empty-sheet', where: name, text: 'empty sheet' });
    else if ((attributes.state ?? 'visible') !== 'visible') facts.push({ is: 'hidden-sheet', where: name, text: 'hidden sheet, not read' });
    else {
      tables.push(sheet.table);
      facts.push(...sheet.facts);
    }
  }
  return { tables, facts };
}

/** The names of a workbook's parts, which its relations give. */
interface WorkbookParts {
  /** The usual name, where no relation names another. */
  ofKind(kind: string): string;
  ofSheet(relation: string): string | null;
}

async function findParts(archive: Archive, mainPart: string): Promise<WorkbookParts> {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const relations = await readRelations(archive, `${folder}_rels/${mainPart.slice(folder.length)}.rels`);
  const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
  return {
    ofKind: (kind) => pathOf([...relations.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target ?? `${kind}.xml`),
    ofSheet(id) {
      const relation = relations.get(id);
      return relation?.type.endsWith('/worksheet') ? pathOf(relation.target) : null;
    },
  };
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

function isOn(flag: string | undefined): boolean {
  return ['1', 'true'].includes(flag ?? '0');
}

async function readPart(archive: Archive, name: string): Promise<XmlElement | undefined> {
  const bytes = await archive.read(name);
  return bytes ? parseXml(bytes) : undefined;
}

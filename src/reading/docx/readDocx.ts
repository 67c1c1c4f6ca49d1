import type { Archive } from '../archive.ts';
import type { Block, DocumentForm, FileFact } from '../form/documentForm.ts';
import { readRelations } from '../officeRelations.ts';
import { ReadingRefused } from '../refusal.ts';
import { firstChild, parseXml, type XmlElement } from '../xml.ts';
import { readBlocks, type DocxContext } from './docxBlocks.ts';
import { readNumbering } from './numbering.ts';
import { readStyleNumbers } from './styleNumbers.ts';

/** Formatting without text. Dropping it during parsing keeps long documents small. */
const LOOKS = new Set([
  'rFonts',
  'sz',
  'szCs',
  'b',
  'bCs',
  'i',
  'iCs',
  'u',
  'color',
  'lang',
  'kern',
  'spacing',
  'w',
  'shd',
  'highlight',
  'position',
  'noProof',
  'ind',
  'jc',
  'keepNext',
  'keepLines',
  'widowControl',
  'tabs',
  'pBdr',
  'contextualSpacing',
  'snapToGrid',
  'textAlignment',
  'outlineLvl',
  'tblBorders',
  'tblCellMar',
  'tblLook',
  'tblW',
  'tblLayout',
  'tblInd',
  'tcW',
  'tcBorders',
  'tcMar',
  'vAlign',
  'trHeight',
  'cantSplit',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'lastRenderedPageBreak',
  'sectPr',
  'blip',
  'spPr',
  'shapetype',
  'path',
  'stroke',
  'OLEObject',
]);

/** Parts of styles and numbering that number nothing; a usual Word file has hundreds of latent styles. */
const NO_NUMBERS = new Set([...LOOKS, 'latentStyles', 'docDefaults', 'rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr']);

/** Reads the body of a Word document; headers, footers, notes and comments are left out. */
export async function readDocx(archive: Archive, mainPart: string): Promise<DocumentForm> {
  const bytes = await archive.read(mainPart);
  if (!bytes) throw new ReadingRefused('BROKEN_ARCHIVE', `${mainPart} is missing`);
  const changes = new TrackedChanges();
  const body = firstChild(parseXml(bytes, { skip: LOOKS, onEnd: (element) => changes.see(element) }), 'body');
  if (!body) throw new ReadingRefused('NO_CONTENT');
  const context: DocxContext = {
    numbering: readNumbering(await readSibling(archive, mainPart, 'numbering')),
    styleNumbers: readStyleNumbers(await readSibling(archive, mainPart, 'styles')),
    paragraphs: 0,
    tables: 0,
  };
  const blocks: Block[] = readBlocks(body, context);
  return { format: 'docx', blocks, facts: changes.facts() };
}

/** Counts insertions, moves and deletions that Word tracked. */
class TrackedChanges {
  #inserted = 0;
  #deleted = 0;

  /** Always true: no element is dropped. */
  see({ name }: XmlElement): true {
    if (name === 'ins' || name === 'moveTo') this.#inserted += 1;
    else if (name === 'del' || name === 'moveFrom') this.#deleted += 1;
    return true;
  }

  facts(): FileFact[] {
    if (this.#inserted + this.#deleted === 0) return [];
    const text = `tracked changes read as accepted: ${this.#inserted} insertions, ${this.#deleted} deletions`;
    return [{ is: 'tracked-changes', where: 'document', text }];
  }
}

async function readSibling(archive: Archive, mainPart: string, kind: string): Promise<XmlElement | undefined> {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const file = mainPart.slice(folder.length);
  const relations = await readRelations(archive, `${folder}_rels/${file}.rels`);
  const relation = [...relations.values()].find(({ type }) => type.endsWith(`/${kind}`));
  const target = relation?.target ?? `${kind}.xml`;
  const bytes = await archive.read(target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
  return bytes ? parseXml(bytes, { skip: NO_NUMBERS }) : undefined;
}

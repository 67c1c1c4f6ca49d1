import { NO_MARKS, type Block, type Paragraph, type TextMarks } from '../form/documentForm.ts';
import { buildGrid, type PlacedCell } from '../form/gridBuilder.ts';
import { tidyText } from '../form/tidyText.ts';
import { LIMITS } from '../limits.ts';
import { ReadingRefused } from '../refusal.ts';
import { childElements, firstChild, type XmlElement } from '../xml.ts';
import type { Numbering } from './numbering.ts';
import { readRuns } from './runText.ts';
import type { StyleNumber } from './styleNumbers.ts';

/** The state of reading: automatic numbers, and the count of paragraphs and tables so far. */
export interface DocxContext {
  readonly numbering: Numbering;
  readonly styleNumbers: ReadonlyMap<string, StyleNumber>;
  paragraphs: number;
  tables: number;
}

/** Containers without meaning of their own: only their content counts. */
const TRANSPARENT = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag', 'Choice']);

/** The paragraphs and tables inside a body, cell or text box. */
export function readBlocks(parent: XmlElement, context: DocxContext): Block[] {
  return childElements(parent).flatMap((child): Block[] => {
    if (child.name === 'p') return readParagraph(child, context);
    if (child.name === 'tbl') return readTable(child, context);
    if (child.name === 'AlternateContent') {
      const chosen = firstChild(child, 'Choice') ?? firstChild(child, 'Fallback');
      return chosen ? readBlocks(chosen, context) : [];
    }
    return TRANSPARENT.has(child.name) ? readBlocks(child, context) : [];
  });
}

function readParagraph(element: XmlElement, context: DocxContext): Block[] {
  context.paragraphs += 1;
  const paragraph = context.paragraphs;
  const { text, boxes } = readRuns(element);
  if (text.length > LIMITS.paragraphLength) throw new ReadingRefused('TOO_COMPLEX', `a paragraph of ${text.length} characters`);
  const tidy = tidyText(text);
  const own: Paragraph = { kind: 'paragraph', text: tidy.text, marks: tidy.marks, label: labelOf(element, context), place: { paragraph } };
  return [own, ...boxes.flatMap((box) => readBlocks(box, context))];
}

function labelOf(paragraph: XmlElement, { numbering, styleNumbers }: DocxContext): string | null {
  const properties = firstChild(paragraph, 'pPr');
  const own = firstChild(properties, 'numPr');
  const style = styleNumbers.get(firstChild(properties, 'pStyle')?.attributes.val ?? '');
  const numId = firstChild(own, 'numId')?.attributes.val ?? style?.numId;
  if (numId === undefined || numId === '0') return null;
  return numbering.next(numId, Number(firstChild(own, 'ilvl')?.attributes.val ?? style?.level ?? 0));
}

function readTable(element: XmlElement, context: DocxContext): Block[] {
  context.tables += 1;
  const table = context.tables;
  const inner: Block[] = [];
  const placed: PlacedCell[] = [];
  let columns = 0;
  const rows = unwrap(element, 'tr').filter((row) => firstChild(row, 'trPr', 'del') === undefined);
  /** Cells from rows above that may continue downwards, by their first column. */
  const open = new Map<number, number>();
  rows.forEach((row, rowIndex) => {
    let column = Number(firstChild(row, 'trPr', 'gridBefore')?.attributes.val ?? 0);
    for (const cell of unwrap(row, 'tc')) {
      if (column >= LIMITS.columns) break;
      const properties = firstChild(cell, 'tcPr');
      const columnSpan = Math.min(Math.max(Number(firstChild(properties, 'gridSpan')?.attributes.val ?? 1) || 1, 1), LIMITS.columns);
      const vMerge = firstChild(properties, 'vMerge');
      const goesOn = vMerge !== undefined && vMerge.attributes.val !== 'restart';
      const above = open.get(column);
      const previous = placed[placed.length - 1];
      const origin = above === undefined ? undefined : placed[above];
      if (goesOn && above !== undefined && origin) {
        placed[above] = { ...origin, rowSpan: rowIndex - origin.row + 1 };
      } else if (
        firstChild(properties, 'hMerge')?.attributes.val !== 'restart' &&
        firstChild(properties, 'hMerge') &&
        previous?.row === rowIndex
      ) {
        placed[placed.length - 1] = { ...previous, columnSpan: previous.columnSpan + columnSpan };
      } else {
        placed.push({ row: rowIndex, column, rowSpan: 1, columnSpan, stored: null, ...cellContent(cell, context, inner) });
        for (let covered = column; covered < column + columnSpan; covered += 1) open.delete(covered);
        open.set(column, placed.length - 1);
      }
      column += columnSpan;
    }
    columns = Math.max(columns, column);
  });
  const grid = buildGrid(placed, { rows: rows.length, columns }, null, (row, column) => ({ table, row: row + 1, column: column + 1 }));
  return [grid, ...inner];
}

/** Children with this name, also inside content controls and tracked insertions. */
function unwrap(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return TRANSPARENT.has(child.name) ? unwrap(child, name) : [];
  });
}

/** A large table inside a cell is only layout, so it becomes a block of its own. A small one becomes text. */
function cellContent(cell: XmlElement, context: DocxContext, inner: Block[]): { readonly text: string; readonly marks: TextMarks } {
  let marks = NO_MARKS;
  const lines = readBlocks(cell, context).flatMap((block) => {
    if (block.kind === 'paragraph') {
      if (block.marks.wasDecomposed) marks = { ...marks, wasDecomposed: true };
      return [block.label ? `${block.label} ${block.text}` : block.text];
    }
    if (block.columnCount >= 3 && block.rows.length >= 2) {
      inner.push(block);
      return [];
    }
    return block.rows.map((row) =>
      row.cells
        .filter((each) => each.isOrigin && each.text)
        .map((each) => each.text)
        .join(' '),
    );
  });
  const joined = lines.join('\n');
  if (joined.length > LIMITS.cellLength) throw new ReadingRefused('TOO_COMPLEX', `a cell of ${joined.length} characters`);
  return { text: tidyText(joined).text, marks };
}

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
  const rows = unwrap(element, 'tr').filter((row) => firstChild(row, 'trPr', 'del') === undefined);
  const placed = new PlacedCells();
  rows.forEach((row, rowIndex) => {
    placed.beginRow(bounded(firstChild(row, 'trPr', 'gridBefore')?.attributes.val, 0));
    for (const cell of unwrap(row, 'tc')) {
      if (placed.column >= LIMITS.columns) break;
      placed.add(rowIndex, spanOf(cell), () => cellContent(cell, context, inner));
    }
  });
  const size = { rows: rows.length, columns: placed.width };
  const grid = buildGrid(placed.cells, size, null, (row, column) => ({ table, row: row + 1, column: column + 1 }));
  return [grid, ...inner];
}

/** How a cell is merged with its neighbours. */
interface CellSpan {
  readonly columns: number;
  readonly goesOnFromAbove: boolean;
  readonly goesOnFromLeft: boolean;
}

function spanOf(cell: XmlElement): CellSpan {
  const properties = firstChild(cell, 'tcPr');
  const goesOn = (merge: 'vMerge' | 'hMerge'): boolean => {
    const found = firstChild(properties, merge);
    return found !== undefined && found.attributes.val !== 'restart';
  };
  return {
    columns: bounded(firstChild(properties, 'gridSpan')?.attributes.val, 1),
    goesOnFromAbove: goesOn('vMerge'),
    goesOnFromLeft: goesOn('hMerge'),
  };
}

/** A number of columns, at least `least`, which also stands for what is no number. */
function bounded(count: string | undefined, least: number): number {
  return Math.min(Math.max(Number(count ?? least) || least, least), LIMITS.columns);
}

/** Places the cells of a table, from left to right and from top to bottom. */
class PlacedCells {
  readonly cells: PlacedCell[] = [];
  width = 0;
  /** Where the next cell of the row begins. */
  column = 0;
  /** Cells from rows above that may continue downwards, by their first column. */
  readonly #open = new Map<number, number>();

  beginRow(column: number): void {
    this.column = column;
    this.width = Math.max(this.width, column);
  }

  add(row: number, span: CellSpan, content: () => Pick<PlacedCell, 'text' | 'marks'>): void {
    const above = this.#open.get(this.column);
    const origin = above === undefined ? undefined : this.cells[above];
    const previous = this.cells[this.cells.length - 1];
    if (span.goesOnFromAbove && above !== undefined && origin) this.cells[above] = { ...origin, rowSpan: row - origin.row + 1 };
    else if (span.goesOnFromLeft && previous?.row === row)
      this.cells[this.cells.length - 1] = { ...previous, columnSpan: previous.columnSpan + span.columns };
    else this.#begin({ row, column: this.column, rowSpan: 1, columnSpan: span.columns, stored: null, ...content() });
    this.column += span.columns;
    this.width = Math.max(this.width, this.column);
  }

  #begin(cell: PlacedCell): void {
    this.cells.push(cell);
    for (let covered = cell.column; covered < cell.column + cell.columnSpan; covered += 1) this.#open.delete(covered);
    this.#open.set(cell.column, this.cells.length - 1);
  }
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

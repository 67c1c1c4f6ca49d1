import type { FileFact, Table } from '../form/documentForm.ts';
import { buildGrid, type PlacedCell } from '../form/gridBuilder.ts';
import { tidyText } from '../form/tidyText.ts';
import { LIMITS } from '../limits.ts';
import { ReadingRefused } from '../refusal.ts';
import { childElements, firstChild, ownText, parseXml, type XmlElement } from '../xml.ts';
import { parseAddress, writeAddress } from './cellAddress.ts';
import type { NumberFormats } from './numberFormats.ts';

export interface Workbook {
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
}

const UNUSED = new Set([
  'sheetViews',
  'conditionalFormatting',
  'dataValidations',
  'extLst',
  'f',
  'rPh',
  'hyperlinks',
  'pageSetup',
  'drawing',
]);

export interface Sheet {
  readonly table: Table;
  readonly facts: readonly FileFact[];
}

/**
 * Reads the visible part of a worksheet as a table; null for an empty one. Formulas are not computed: their stored
 * values count. Rows that Excel hides are left out and reported.
 */
export function readSheet(name: string, bytes: Uint8Array, workbook: Workbook): Sheet | null {
  const cells: PlacedCell[] = [];
  const facts: FileFact[] = [];
  let rows = 0;
  const root = parseXml(bytes, {
    skip: UNUSED,
    onEnd(element, parent) {
      if (element.name !== 'row' || parent !== 'sheetData') return true;
      rows += 1;
      if (rows > LIMITS.sheetRows) throw new ReadingRefused('TOO_COMPLEX', `${name}: more than ${LIMITS.sheetRows} rows`);
      const own = readRow(element, rows - 1, workbook);
      if (isHidden(element)) facts.push(...hiddenRow(name, own));
      else for (const cell of own) cells.push(cell);
      if (cells.length > LIMITS.cells) throw new ReadingRefused('TOO_COMPLEX', `${name}: more than ${LIMITS.cells} cells`);
      return false;
    },
  });
  const filled = cells.filter((cell) => cell.text !== '');
  if (filled.length === 0) return null;
  const spread = spreadMerges(root, filled);
  const size = {
    rows: Math.max(...filled.map((cell) => cell.row)) + 1,
    columns: Math.max(...filled.map((cell) => cell.column)) + 1,
  };
  const reach = spread.reduce((most, cell) => Math.max(most, cell.row + Math.min(cell.rowSpan, LIMITS.rows)), size.rows);
  const table = buildGrid(spread, { ...size, rows: Math.min(reach, size.rows + 200) }, name, (row, column) => ({
    sheet: name,
    cell: writeAddress(row, column),
  }));
  return { table, facts: [...facts, ...hiddenColumns(name, root, size.columns)] };
}

/** A row of height 0 is hidden, like a row with the flag. */
function isHidden({ attributes }: XmlElement): boolean {
  return ['1', 'true'].includes(attributes.hidden ?? '0') || attributes.ht === '0';
}

function hiddenRow(sheet: string, cells: readonly PlacedCell[]): FileFact[] {
  const filled = cells.filter(({ text }) => text !== '');
  const [first] = filled;
  if (!first) return [];
  const text = filled.map((cell) => cell.text.replace(/\n/g, ' ')).join(' | ');
  return [{ is: 'hidden-row', where: `${writeAddress(first.row, first.column)} (${sheet})`, text: `"${text.slice(0, 160)}"` }];
}

function hiddenColumns(sheet: string, root: XmlElement, width: number): FileFact[] {
  return childElements(firstChild(root, 'cols') ?? root, 'col').flatMap(({ attributes }): FileFact[] => {
    const from = Number(attributes.min ?? 0) - 1;
    const isInList = ['1', 'true'].includes(attributes.hidden ?? '0') && from >= 0 && from < width;
    return isInList
      ? [{ is: 'hidden-column', where: `${writeAddress(0, from)} (${sheet})`, text: 'a hidden column, read all the same' }]
      : [];
  });
}

function readRow(element: XmlElement, fallback: number, workbook: Workbook): PlacedCell[] {
  const cells: PlacedCell[] = [];
  const row = Number(element.attributes.r ?? fallback + 1) - 1;
  let next = 0;
  for (const cell of childElements(element, 'c')) {
    const column = parseAddress(cell.attributes.r ?? '')?.column ?? next;
    next = column + 1;
    if (column >= LIMITS.columns) continue;
    const { raw, stored } = valueOf(cell, workbook);
    if (raw.length > LIMITS.cellLength) throw new ReadingRefused('TOO_COMPLEX', `a cell of ${raw.length} characters`);
    const { text, marks } = tidyText(raw);
    cells.push({ row, column, rowSpan: 1, columnSpan: 1, text, stored, marks });
  }
  return cells;
}

/** A cell as Excel shows it, and its number as stored. */
function valueOf(cell: XmlElement, { strings, formats }: Workbook): { readonly raw: string; readonly stored: string | null } {
  const value = ownText(firstChild(cell, 'v') ?? cell);
  switch (cell.attributes.t ?? 'n') {
    case 's':
      return { raw: strings[Number(value)] ?? '', stored: null };
    case 'inlineStr':
      return { raw: richText(firstChild(cell, 'is')), stored: null };
    case 'n':
      return value === '' ? { raw: '', stored: null } : { raw: formats.display(value, Number(cell.attributes.s ?? 0)), stored: value };
    default:
      return { raw: value, stored: null };
  }
}

/** The text of a shared or inline string, with its runs joined. */
export function richText(element: XmlElement | undefined): string {
  if (!element) return '';
  return childElements(element)
    .map((child) => (child.name === 't' ? ownText(child) : child.name === 'r' ? richText(child) : ''))
    .join('');
}

function spreadMerges(root: XmlElement, cells: readonly PlacedCell[]): PlacedCell[] {
  const spans = new Map<string, { rowSpan: number; columnSpan: number }>();
  for (const { attributes } of childElements(firstChild(root, 'mergeCells') ?? root, 'mergeCell')) {
    const [from, to] = (attributes.ref ?? '').split(':').map(parseAddress);
    if (from && to) spans.set(`${from.row}/${from.column}`, { rowSpan: to.row - from.row + 1, columnSpan: to.column - from.column + 1 });
  }
  return cells.map((cell) => ({ ...cell, ...spans.get(`${cell.row}/${cell.column}`) }));
}

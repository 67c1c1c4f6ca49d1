import { remembered } from '../../../../../domain/values/remembered.ts';
import type { Block, Paragraph, Place, Row, Table } from '../../../../form/documentForm.ts';
import { joinLines } from '../../../foldText.ts';
import { findColumns } from '../../../lists/findColumns.ts';
import { splitLabel } from '../../../lists/headingLabel.ts';
import { originsOf } from '../../../lists/rowCells.ts';
import { oneOf, pattern } from '../../../wording.ts';
import { findReferences } from '../../references.ts';
import { columnOf, type DecisionColumn } from './decisionColumns.ts';

/** A table whose rows are decisions, with the words above it. */
export interface DecisionTable {
  /** 'II' of 'PHỤ LỤC II'; null outside of a labelled annex. */
  readonly annex: string | null;
  /** The paragraphs between the table before and this one. */
  readonly heading: string;
  readonly place: Place;
  readonly columns: readonly DecisionColumn[];
  readonly rows: readonly DecisionRow[];
}

export interface DecisionRow {
  /** The row across the table above it: 'II. Hết hiệu lực một phần'. */
  readonly section: string;
  readonly place: Place;
  /** The texts of its columns on one line; empty where blank. */
  readonly texts: Readonly<Partial<Record<DecisionColumn, string>>>;
}

/** 'Quyết định số 501/QĐ-UBND', also where the column's title says that it is one. */
export function asCited(cell: string): string {
  return /quyết định|QĐ\s+số/iu.test(cell) ? cell : `Quyết định số ${cell}`;
}

/**
 * The tables of decisions from a block on, each with its heading. One directly below another goes on with it, with or
 * without a heading of its own.
 */
export function findDecisionTables(blocks: readonly Block[], from: number): DecisionTable[] {
  const found: DecisionTable[] = [];
  let before: Shape | null = null;
  let annex: string | null = null;
  let heading: string[] = [];
  for (const block of blocks.slice(Math.max(0, from))) {
    if (block.kind === 'table') {
      const goesOn: boolean = before !== null && heading.length === 0;
      const shape: Shape | null = findColumns(block) === null ? (shapeOf(block) ?? (goesOn ? continued(block, before) : null)) : null;
      const words: string = goesOn ? (found[found.length - 1]?.heading ?? '') : heading.join(' ');
      if (shape) found.push({ annex, heading: words, ...shape });
      before = shape;
      heading = [];
    } else {
      const label = annexOf(block);
      if (label !== null) [annex, heading] = [label, []];
      if (isHeading(block)) heading.push(joinLines(block.text));
    }
  }
  return found;
}

function annexOf({ text }: Paragraph): string | null {
  const { style, label } = splitLabel(text);
  return style === 'annex' ? (labelsIn(label)[0] ?? null) : null;
}

const LABEL = '(?:[IVXL]{1,5}|\\d{1,2})(?![\\p{L}\\d/])';
const LABELS = new RegExp(`phụ lục\\s+(?:số\\s+)?(${LABEL}(?:\\s*(?:,|và)\\s*(?:phụ lục\\s+)?${LABEL})*)`, 'giu');

/** 'Phụ lục II ban hành kèm theo Quyết định số 5' is no annex of this decision. */
const OF_ANOTHER = new RegExp(`${LABELS.source}(?:(?!\\svà\\s|[,;§]).)*§`, 'giu');

/** The own annexes that a text names: 'Phụ lục II và III' are 'II' and 'III'. */
export function labelsIn(text: string): string[] {
  return [...text.replace(OF_ANOTHER, ' ').matchAll(LABELS)].flatMap(
    ([, list = '']) => list.toUpperCase().match(/[IVXL]+(?!\p{L})|\d+/gu) ?? [],
  );
}

const LONGEST_HEADING = 400;
/** '(Kèm theo Quyết định số …)' tells nothing of the table. */
function isHeading({ text }: Paragraph): boolean {
  return text !== '' && text.length <= LONGEST_HEADING && !text.startsWith('(');
}

const NUMBERS = pattern(oneOf(['số', 'số hiệu', 'ký hiệu', 'quyết định', 'văn bản']));
const MOST_HEADER_ROWS = 5;
const LONGEST_TITLE = 100;
type Shape = Omit<DecisionTable, 'annex' | 'heading'>;

/** The rows of a table with a column of decision numbers; null for another table. */
const shapeOf = remembered((table: Table): Shape | null => {
  const top = table.rows.slice(0, MOST_HEADER_ROWS);
  if (!top.some((row) => row.cells.some(({ text }) => text.length <= LONGEST_TITLE && NUMBERS.test(text)))) return null;
  const first = top.findIndex((row) => row.cells.some(({ text }) => findReferences(text).length > 0));
  const header = table.rows.slice(0, first).filter((row) => !isSection(row));
  const place = header[0]?.cells[0]?.place;
  if (!place) return null;
  const titles = Array.from({ length: table.columnCount }, (_, column) =>
    [...new Set(header.map((row) => joinLines(row.cells[column]?.text ?? '')))].filter((title) => title !== '').join(' > '),
  );
  const body = table.rows.filter((row) => !header.includes(row));
  const numbers = titles.findIndex((title, column) => NUMBERS.test(title) && holdsNumbers(body, column));
  if (numbers < 0) return null;
  const roles = titles.map((title, column): DecisionColumn => (column === numbers ? 'number' : columnOf(title)));
  return { columns: roles, rows: rowsOf(body, roles), place };
});

function continued(table: Table, before: Shape | null): Shape | null {
  const place = table.rows[0]?.cells[0]?.place;
  if (!before || !place || table.columnCount !== before.columns.length) return null;
  return { columns: before.columns, rows: rowsOf(table.rows, before.columns), place };
}

function isSection(row: Row): boolean {
  return originsOf(row).length === 1;
}

/** Most rows have a number in it. */
function holdsNumbers(body: readonly Row[], column: number): boolean {
  const rows = body.filter((row) => !isSection(row));
  const numbered = rows.filter((row) => findReferences(asCited(joinLines(row.cells[column]?.text ?? ''))).length > 0);
  return numbered.length > 0 && numbered.length * 2 >= rows.length;
}

function rowsOf(body: readonly Row[], roles: readonly DecisionColumn[]): DecisionRow[] {
  let section = '';
  return body.flatMap((row): DecisionRow[] => {
    const cells = originsOf(row);
    if (cells.length === 1) section = joinLines(cells[0]?.text ?? '');
    if (cells.length < 2) return [];
    const texts: Partial<Record<DecisionColumn, string>> = {};
    roles.forEach((role, column) => {
      const text = joinLines(row.cells[column]?.text ?? '').trim();
      texts[role] = [texts[role] ?? '', text].filter((part) => part !== '').join(' ');
    });
    return [{ section, place: row.cells[roles.indexOf('number')]?.place ?? { paragraph: 0 }, texts }];
  });
}

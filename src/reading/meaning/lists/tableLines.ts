import type { Row, Table } from '../../form/documentForm.ts';
import { joinLines } from '../foldText.ts';
import type { WarningType } from '../warnings/warningTypes.ts';
import { caseOf } from './caseRow.ts';
import type { Columns } from './columns.ts';
import { findColumns } from './findColumns.ts';
import { makeHeading, type Heading } from './headingStack.ts';
import type { ListGroup } from './listGroups.ts';
import { hasPositions, readRow, type RowReading } from './listRows.ts';
import type { OpenList } from './openList.ts';
import type { Outline } from './outline.ts';
import type { TextPiece } from './rawLines.ts';
import { originsOf } from './rowCells.ts';

/** A list's table with what it fills: its group, the list that may go on, and the text outside the lines. */
export interface ListTable {
  readonly table: Table;
  readonly group: ListGroup;
  readonly open: OpenList;
  readonly outline: Outline;
  readonly texts: TextPiece[];
}

interface CurrentRow extends ListTable {
  readonly row: Row;
  readonly columns: Columns;
  /** Whether the row is the first of a table that continues another. */
  readonly isAcross: boolean;
}

/** Reads the rows below a list's heading, which may be headed anew on the way. */
export function readTableLines(list: ListTable, start: Columns): void {
  const { table, open, outline, group } = list;
  const isContinued = start.bodyStart === 0;
  if (!isContinued) open.line = null;
  outline.startTable();
  let columns = start;
  let isPositioned = hasPositions(table, columns);
  open.columns = { columns, count: table.columnCount };
  for (let index = columns.bodyStart; index < table.rows.length; index += 1) {
    const row = table.rows[index];
    if (!row) continue;
    const reading = readRow(table, row, {
      columns,
      current: open.line?.rows ?? [],
      hasPositions: isPositioned,
      previousLetter: outline.previousLetter,
      next: table.rows[index + 1] ?? null,
    });
    if (reading.is !== 'header') {
      takeRow(reading, { ...list, row, columns, isAcross: isContinued && index === 0 });
      continue;
    }
    const next = findColumns(table, index);
    if (!next) continue;
    if (next.titles.join() !== columns.titles.join()) note(group, 'header-changes', row, `the columns are headed anew: "${rowText(row)}"`);
    index = next.bodyStart - 1;
    if (next.roles.join() === columns.roles.join()) continue;
    columns = next;
    isPositioned = hasPositions(table, columns);
    open.columns = { columns, count: table.columnCount };
  }
}

function takeRow(reading: RowReading, at: CurrentRow): void {
  const { group, row, columns, open, outline, table } = at;
  switch (reading.is) {
    case 'heading':
      return takeHeading(makeHeading(reading.text, reading.style, reading.label, true, reading.cell.place), at);
    case 'total':
      if (reading.count !== null) group.totals.push({ count: reading.count, place: reading.cell.place });
      return note(group, 'total-row', row, `"${joinLines(reading.cell.text)}" is a declared total, not a line`);
    case 'line':
      open.line = { rows: [row], columns, ...outline.above(), ...(open.line ? { before: open.line } : {}) };
      group.lines.push(open.line);
      return;
    case 'more':
      return continueLine(at);
    case 'case':
      open.line?.rows.push(caseOf(row, columns));
      return;
    case 'blank':
      return table.sheet !== null ? note(group, 'blank-row', row, 'blank row inside the list') : undefined;
    case 'stray':
      return note(group, 'row-not-understood', row, `"${rowText(row)}"`);
    case 'note':
      return takeNote(at);
    case 'numbering':
    case 'header':
      return undefined;
  }
}

function takeHeading(heading: Heading, { row, group, outline }: CurrentRow): void {
  if (isUnclear(heading)) note(group, 'row-taken-as-heading', row, `"${heading.text.slice(0, 120)}" says neither kind, level nor field`);
  outline.enter(heading);
}

function continueLine({ row, group, open, isAcross }: CurrentRow): void {
  if (!open.line) {
    if (originsOf(row).length > 0) note(group, 'row-not-understood', row, `"${rowText(row)}"`);
    return;
  }
  open.line.rows.push(row);
  if (isAcross) note(group, 'row-continued', row, 'a line goes on in the next table');
}

function takeNote({ row, group, texts }: CurrentRow): void {
  const [cell] = originsOf(row);
  if (!cell) return;
  texts.push({ text: cell.text, place: cell.place });
  note(group, 'note-row', row, `"${joinLines(cell.text).slice(0, 160)}" is a note, not a line`);
}

function note({ findings }: ListGroup, type: WarningType, row: Row, text: string): void {
  findings.push({ type, place: (originsOf(row)[0] ?? row.cells[0])?.place ?? null, text });
}

function isUnclear({ style, facets }: Heading): boolean {
  return style === 'plain' && facets.kinds.length === 0 && facets.levels.length === 0 && !facets.isShared && facets.field === null;
}

function rowText(row: Row): string {
  return originsOf(row)
    .map((cell) => joinLines(cell.text))
    .join(' | ')
    .slice(0, 120);
}

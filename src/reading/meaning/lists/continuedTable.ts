import type { Row, Table } from '../../form/documentForm.ts';
import { readCodes } from '../lines/codes.ts';
import type { Columns } from './columns.ts';
import { originsOf } from './rowCells.ts';

/** Whether a table without a heading continues a list: codes stand in the code column, or numbers in the counting one. */
export function looksLikeBody(table: Table, columns: Columns): boolean {
  const codeAt = columns.roles.indexOf('code');
  if (codeAt >= 0) return table.rows.some((row) => hasCodeAt(row, codeAt));
  const positionAt = columns.roles.indexOf('position');
  return positionAt >= 0 && !namesColumns(table.rows[0]) && table.rows.some(({ cells }) => isCount(cells[positionAt]?.text));
}

function hasCodeAt({ cells }: Row, at: number): boolean {
  const cell = cells[at];
  return (
    cell !== undefined &&
    cell.text !== '' &&
    readCodes(cell.text, cell.stored).some((each) => each.code !== null && each.issue !== 'not-a-code')
  );
}

/** 'Bước | Nội dung | Thời gian': the heading of another table, not a line. */
function namesColumns(row: Row | undefined): boolean {
  const own = row ? originsOf(row) : [];
  return own.length >= 3 && own.every(({ text }) => text.length < 60 && !/\d/.test(text));
}

function isCount(text: string | undefined): boolean {
  return /^\d{1,3}\.?$/.test(text ?? '');
}

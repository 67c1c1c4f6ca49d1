import type { Cell, Row, Table } from '../../form/documentForm.ts';
import { hasCode } from '../lines/codes.ts';
import type { Columns } from './columns.ts';
import { isHeaderRow, isNumberingRow } from './headerRow.ts';
import { originsOf } from './rowCells.ts';
import { foldText } from '../foldText.ts';
import { TOTAL_WORDS } from '../vocabulary.ts';
import { beginningOf } from './lineBeginnings.ts';
import { isNote } from './noteRow.ts';
import { readHeading, type RowContext, type RowHeading } from './rowHeading.ts';

/** The role of a row in a list: `line` begins a line, `more` continues the line above, `case` is one of its cases. */
export type RowReading =
  | { readonly is: 'blank' | 'numbering' | 'header' | 'line' | 'more' | 'case' | 'note' | 'stray' }
  | RowHeading
  | { readonly is: 'total'; readonly count: number | null; readonly cell: Cell };

/** Reads one row below a list's heading. */
export function readRow(table: Table, row: Row, context: RowContext): RowReading {
  const own = originsOf(row);
  if (own.length === 0) return { is: row.cells.some((cell) => cell.text !== '') ? 'more' : 'blank' };
  if (isNumberingRow(row)) return { is: 'numbering' };
  if (isHeaderRow(row)) return { is: 'header' };
  const total = readTotal(own);
  if (total) return total;
  const heading = readHeading(table, own, context);
  if (heading) return heading;
  if (isNote(own)) return { is: 'note' };
  return { is: beginningOf(row, own, context) };
}

/** Whether any row below the heading has a number in the column of positions. */
export function hasPositions(table: Table, columns: Columns): boolean {
  const at = columns.roles.indexOf('position');
  return (
    at >= 0 && table.rows.slice(columns.bodyStart).some(({ cells }) => /^\d+\b/.test(cells[at]?.text ?? '') && cells[at]?.column === at)
  );
}

function readTotal(own: readonly Cell[]): RowReading | null {
  const first = own.find((cell) => /\p{L}/u.test(cell.text));
  if (!first || first.text.length > 120 || own.length > 4 || own.some(({ text }) => hasCode(text))) return null;
  const folded = foldText(first.text);
  if (
    !TOTAL_WORDS.some((word) => folded === word || folded.startsWith(`${word} `)) ||
    /^(tong|cong) (cuc|ty|hop|bo|nhan|chung|tac|an|thuong|doan|nghe)/.test(folded)
  )
    return null;
  const numbers = own.map((cell) => /(\d{1,4})(?!\.?\d)/.exec(cell.text)?.[1]).filter((text) => text !== undefined);
  return { is: 'total', count: numbers.length > 0 ? Number(numbers[0]) : null, cell: first };
}

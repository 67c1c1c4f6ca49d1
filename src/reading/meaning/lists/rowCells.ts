import type { Cell, Row } from '../../form/documentForm.ts';

/** Cells with text that begin in the row, left to right. */
export function originsOf(row: Row): Cell[] {
  return row.cells.filter(
    (cell, column) => cell.text !== '' && cell.column === column && row.cells.indexOf(cell) === column && cell.isOrigin,
  );
}

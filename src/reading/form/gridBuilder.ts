import { LIMITS } from '../limits.ts';
import { ReadingRefused } from '../refusal.ts';
import { NO_MARKS, type Cell, type Place, type Row, type Table, type TextMarks } from './documentForm.ts';

/** A cell as the file describes it: its first position, its extent, its content. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly stored: string | null;
  readonly marks: TextMarks;
}

/**
 * Builds a full grid: merged cells stand at each position that they cover, and uncovered positions become blank cells.
 * `placeOf` gives the location of a grid position (both counted from 0).
 */
export function buildGrid(
  placed: readonly PlacedCell[],
  size: { readonly rows: number; readonly columns: number },
  sheet: string | null,
  placeOf: (row: number, column: number) => Place,
): Table {
  const columnCount = Math.min(size.columns, LIMITS.columns);
  if (size.rows > LIMITS.rows || size.rows * columnCount > LIMITS.cells) {
    throw new ReadingRefused('TOO_COMPLEX', `${size.rows} rows`);
  }
  const grid: (Cell | undefined)[][] = Array.from({ length: size.rows }, () => Array.from({ length: columnCount }));
  for (const cell of placed) {
    const rowEnd = Math.min(cell.row + cell.rowSpan, size.rows);
    const columnEnd = Math.min(cell.column + cell.columnSpan, columnCount);
    const place = placeOf(cell.row, cell.column);
    for (let row = cell.row; row < rowEnd; row += 1) {
      const cells = grid[row];
      for (let column = cell.column; cells && column < columnEnd; column += 1) {
        cells[column] = {
          ...cell,
          rowSpan: rowEnd - cell.row,
          columnSpan: columnEnd - cell.column,
          place,
          isOrigin: row === cell.row && column === cell.column,
        };
      }
    }
  }
  const rows: Row[] = grid.map((cells, row) => ({
    cells: cells.map((cell, column) => cell ?? blank(row, column, placeOf(row, column))),
  }));
  return { kind: 'table', rows, columnCount, sheet };
}

function blank(row: number, column: number, place: Place): Cell {
  return { text: '', place, isOrigin: true, row, column, rowSpan: 1, columnSpan: 1, stored: null, marks: NO_MARKS };
}

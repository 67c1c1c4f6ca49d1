import type { Cell, Place, Row } from '../../form/documentForm.ts';
import type { Columns } from '../lists/columns.ts';
import type { RawLine } from '../lists/rawLines.ts';
import { isDitto, type ColumnRole } from '../vocabulary.ts';

/** A value with its location; `isInherited` where its cell is merged with lines above. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
  readonly isInherited: boolean;
  readonly cells: readonly Cell[];
}

/** The text of a role's columns in a line's rows, from top to bottom, repetitions once; null where all is blank. */
export function textOf(line: { readonly rows: readonly Row[]; readonly columns: Columns }, role: ColumnRole): PlacedText | null {
  const cells = line.columns.roles.flatMap((each, column) => (each === role ? cellsIn(line.rows, column, role) : []));
  const filled = cells.filter((cell) => cell.text !== '');
  const [first] = filled;
  if (!first) return null;
  return {
    text: [...new Set(filled.map((cell) => cell.text))].join('\n'),
    place: first.place,
    isInherited: isAbove(line.rows, first),
    cells: filled,
  };
}

const MOST_DITTOS = 500;

/** What a role's columns mean: 'nt' stands for the value of the line above. */
export function meantBy(line: RawLine, role: ColumnRole): PlacedText | null {
  let at = line;
  let found = textOf(at, role);
  for (let steps = 0; steps < MOST_DITTOS && found && isDitto(found.text) && at.before; steps += 1) {
    at = at.before;
    found = textOf(at, role);
  }
  return found;
}

/** The cells of one column, each once. A cell that begins left of the code column is not a code. */
export function cellsIn(rows: readonly Row[], column: number, role: ColumnRole): Cell[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const cell = row.cells[column];
    if (!cell || (index > 0 && !cell.isOrigin && cell.column === column) || (role === 'code' && cell.column !== column)) return [];
    const key = JSON.stringify(cell.place);
    if (seen.has(key)) return [];
    seen.add(key);
    return [cell];
  });
}

/** The cell begins above the line's first row. */
function isAbove(rows: readonly Row[], cell: Cell): boolean {
  const firstRow = Math.min(...(rows[0]?.cells.filter((each) => each.isOrigin).map((each) => each.row) ?? []));
  return Number.isFinite(firstRow) && cell.row < firstRow && rows[0]?.cells.includes(cell) === true;
}

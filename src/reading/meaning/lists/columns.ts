import type { Cell, Row } from '../../form/documentForm.ts';
import type { ColumnRole } from '../vocabulary.ts';
import type { Subject } from './subjects.ts';

/** The roles of a list's columns, and the end of its heading. */
export interface Columns {
  /** One role for each grid column; null where the heading is unknown. */
  readonly roles: readonly (ColumnRole | null)[];
  /** Heading of each column, upper parts first. */
  readonly titles: readonly string[];
  /** What the table lists, by its columns; null where it may be procedures. */
  readonly subject: Subject | null;
  /** Index of the heading's first row, and of the first row after the heading. */
  readonly headerStart: number;
  readonly bodyStart: number;
}

export function cellOf(row: Row, columns: Columns, role: ColumnRole): Cell | null {
  const at = columns.roles.indexOf(role);
  return at < 0 ? null : (row.cells[at] ?? null);
}

import type { Columns } from './columns.ts';
import type { RawLine } from './rawLines.ts';

/** The list that is being read. Headings and tables around it end its line, or the list itself. */
export interface OpenList {
  /** The columns that a table without a heading may continue. */
  columns: { readonly columns: Columns; readonly count: number } | null;
  /** The line that the next row may continue. */
  line: RawLine | null;
}

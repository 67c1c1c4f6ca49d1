/** Bounds on input. The longest known decisions (some 900 pages with full content) stay below a third of each. */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 30_000_000,
  entries: 5_000,
  /** Bytes of one part after unpacking. */
  partBytes: 80_000_000,
  /** Bytes of all parts that are read, after unpacking. */
  totalBytes: 120_000_000,
  xmlDepth: 256,
  xmlElements: 4_000_000,
  /** Columns of a table. Word allows 63; a wider workbook is not a decision's list. */
  columns: 80,
  /** Rows of one table or sheet with content. */
  rows: 20_000,
  /** Rows of a sheet, empty ones included. */
  sheetRows: 200_000,
  cells: 600_000,
  sheets: 60,
  /** Characters of one paragraph (some seven pages), and of one cell. */
  paragraphLength: 20_000,
  cellLength: 60_000,
} as const;

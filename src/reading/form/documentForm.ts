/**
 * The form that both readers produce and that alone is interpreted: paragraphs and tables in reading order, each table a
 * full grid (merged cells stand at every place that they cover, `isOrigin` at the first).
 */
export interface DocumentForm {
  readonly format: 'docx' | 'xlsx';
  readonly blocks: readonly Block[];
  readonly facts: readonly FileFact[];
}

/** What the file itself is like, whatever it says: 'sheet Nháp is hidden', 'row 7 of sheet TTHC is hidden'. */
export interface FileFact {
  readonly is: 'empty-sheet' | 'hidden-sheet' | 'hidden-row' | 'hidden-column' | 'dates-from-1904' | 'tracked-changes';
  readonly where: string;
  /** What stands there, as far as it helps to find it. */
  readonly text: string;
}

export type Block = Paragraph | Table;

/** Where something stands, counted from 1 as people count; `cell` is a workbook's own address. */
export type Place =
  | { readonly paragraph: number }
  | { readonly table: number; readonly row: number; readonly column: number }
  | { readonly sheet: string; readonly cell: string };

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Without the automatic number; line breaks as newlines. */
  readonly text: string;
  /** Automatic number as Word shows it ('I.', '1.'), null where none. */
  readonly label: string | null;
  readonly place: Place;
  readonly marks: TextMarks;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly columnCount: number;
  /** Set for a workbook's sheet. */
  readonly sheet: string | null;
}

export interface Row {
  /** One entry per grid column. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Paragraphs and line breaks as newlines, NFC, outer blanks removed, automatic numbers written out. */
  readonly text: string;
  /** Place of the cell's first corner. */
  readonly place: Place;
  /** False where a merged cell goes on. */
  readonly isOrigin: boolean;
  /** Index of the row, and of the column, in which the cell begins. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Set where a workbook holds a number and not a text: the number as stored, `text` is as displayed. */
  readonly stored: string | null;
  readonly marks: TextMarks;
}

/** What reading has tidied away, so that it can be reported. */
export interface TextMarks {
  readonly wasDecomposed: boolean;
  readonly hadOuterSpace: boolean;
}

export const NO_MARKS: TextMarks = { wasDecomposed: false, hadOuterSpace: false };

/** The place in words: 'paragraph 12', 'table 3, row 4, column 2', 'B10 (Sheet1)'. */
export function describePlace(place: Place): string {
  if ('paragraph' in place) return `paragraph ${place.paragraph}`;
  if ('sheet' in place) return `${place.cell} (${place.sheet})`;
  return `table ${place.table}, row ${place.row}, column ${place.column}`;
}

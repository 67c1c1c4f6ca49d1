/**
 * The result of both readers and the only input of interpretation: paragraphs and tables in reading order. Each table
 * is a full grid: a merged cell stands at every position that it covers, with `isOrigin` at the first.
 */
export interface DocumentForm {
  readonly format: 'docx' | 'xlsx';
  readonly blocks: readonly Block[];
  readonly facts: readonly FileFact[];
}

/** A fact about the file itself, not its text: 'sheet Nháp is hidden', 'row 7 of sheet TTHC is hidden'. */
export interface FileFact {
  readonly is: 'empty-sheet' | 'hidden-sheet' | 'hidden-row' | 'hidden-column' | 'dates-from-1904' | 'tracked-changes';
  readonly where: string;
  /** The text there, to help people find it. */
  readonly text: string;
}

export type Block = Paragraph | Table;

/** A location in the file, counted from 1; `cell` is a workbook's own address. */
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
  /** Location of the cell's first corner. */
  readonly place: Place;
  /** False where a merged cell continues. */
  readonly isOrigin: boolean;
  /** Row and column in which the cell begins. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Set where a workbook stores a number: the stored number, while `text` is the displayed one. */
  readonly stored: string | null;
  readonly marks: TextMarks;
}

/** What the reader tidied away, for its report. */
export interface TextMarks {
  readonly wasDecomposed: boolean;
  readonly hadOuterSpace: boolean;
}

export const NO_MARKS: TextMarks = { wasDecomposed: false, hadOuterSpace: false };

/** A location in words: 'paragraph 12', 'table 3, row 4, column 2', 'B10 (Sheet1)'. */
export function describePlace(place: Place): string {
  if ('paragraph' in place) return `paragraph ${place.paragraph}`;
  if ('sheet' in place) return `${place.cell} (${place.sheet})`;
  return `table ${place.table}, row ${place.row}, column ${place.column}`;
}

import type { Place, Row } from '../../form/documentForm.ts';
import type { Columns } from './columns.ts';
import type { Facets } from './headingFacets.ts';
import type { Heading, HeadingPath } from './headingStack.ts';
import type { WarningType } from '../warnings/warningTypes.ts';

/** An annex or list of the document: its first line ('PHỤ LỤC I') and its full title. */
export interface Annex {
  readonly label: string;
  readonly title: string;
  readonly place: Place;
  readonly facets: Facets;
}

/** A line before interpretation: its rows, their columns and the headings above. */
export interface RawLine {
  readonly rows: Row[];
  readonly columns: Columns;
  readonly path: HeadingPath;
  readonly annex: Annex | null;
  /** What the name of the workbook's sheet tells. */
  readonly sheet: Facets | null;
  /** The line above it in the same list. */
  readonly before?: RawLine;
}

/** A piece of text outside the lists. */
export interface TextPiece {
  readonly text: string;
  readonly place: Place;
}

/** A remark made during reading; it becomes a warning later. */
export interface Finding {
  readonly type: WarningType;
  readonly place: Place | null;
  readonly text: string;
}

export interface DeclaredTotal {
  readonly count: number;
  readonly place: Place;
}

/** The lists of a document, and the remarks made on the way. */
export interface Lists {
  readonly lines: readonly RawLine[];
  readonly annexes: readonly Annex[];
  readonly headings: readonly Heading[];
  readonly totals: readonly DeclaredTotal[];
  readonly texts: readonly TextPiece[];
  readonly findings: readonly Finding[];
  /** Whether the full content of procedures follows in the document. */
  readonly hasContentPart: boolean;
}

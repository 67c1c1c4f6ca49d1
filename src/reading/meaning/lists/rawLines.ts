import type { Place, Row } from '../../form/documentForm.ts';
import type { Columns } from './columns.ts';
import type { Facets } from './headingFacets.ts';
import type { Heading, HeadingPath } from './headingStack.ts';
import type { WarningType } from '../warnings/warningTypes.ts';

/** An annex or list of the document: its first line ('PHỤ LỤC I') and its whole title. */
export interface Annex {
  readonly label: string;
  readonly title: string;
  readonly place: Place;
  readonly facets: Facets;
}

/** One line before it is interpreted: its rows, the columns that hold for them and what stands above. */
export interface RawLine {
  readonly rows: Row[];
  readonly columns: Columns;
  readonly path: HeadingPath;
  readonly annex: Annex | null;
  /** What the name of a workbook's sheet says. */
  readonly sheet: Facets | null;
}

/** A piece of text outside of the lists. */
export interface TextPiece {
  readonly text: string;
  readonly place: Place;
}

/** A remark made while walking through the document, turned into a warning. */
export interface Finding {
  readonly type: WarningType;
  readonly place: Place | null;
  readonly text: string;
}

export interface DeclaredTotal {
  readonly count: number;
  readonly place: Place;
}

/** The lists of a document, and what was met on the way. */
export interface Lists {
  readonly lines: readonly RawLine[];
  readonly annexes: readonly Annex[];
  readonly headings: readonly Heading[];
  readonly totals: readonly DeclaredTotal[];
  readonly texts: readonly TextPiece[];
  readonly findings: readonly Finding[];
  /** Whether the document goes on with the procedures' full content. */
  readonly hasContentPart: boolean;
}

import type { Cell, Row } from '../../form/documentForm.ts';
import { hasCode, readCodes } from '../lines/codes.ts';
import { decide, type Rule } from '../rules.ts';
import { cellOf, type Columns } from './columns.ts';

/** What a row below a list's heading is to the lines: it begins one, goes on with one, holds a case of one, or neither. */
export type Beginning = 'line' | 'more' | 'case' | 'stray';

/** What tells whether a row begins a line. 'Own' is printed in the row itself, not in a cell merged with the one above. */
export interface RowFacts {
  /** No line is being read: at a list's start, and below a heading. */
  readonly isFirst: boolean;
  readonly hasOwnPosition: boolean;
  readonly hasOwnCode: boolean;
  readonly hasOwnName: boolean;
  readonly hasOwnComponent: boolean;
  /** Words or a code beside the position. */
  readonly hasText: boolean;
  /** A name or a code in a cell merged with the one above. */
  readonly isNameOrCodeMerged: boolean;
  readonly isPositionMerged: boolean;
  readonly isNameMerged: boolean;
  readonly isCodeMerged: boolean;
  /** The table prints positions, or names groups with their components. */
  readonly hasPositions: boolean;
  readonly hasBundles: boolean;
  /** Only what is replaced stands in the row, beside a new procedure named above. */
  readonly isOnlyOld: boolean;
  /** '1.1' below the line '1'. */
  readonly isSubPosition: boolean;
  /** A name without code that begins in lower case, in a list with codes. */
  readonly isContinuedName: boolean;
  /** The name's first words: its position and its code stand in the row below, beside the words that go on. */
  readonly opensAboveNumber: boolean;
  /** The row that has position and code of a name begun above. */
  readonly isNumberOfAbove: boolean;
  readonly hasLineCode: boolean;
}

const NO_FACTS: RowFacts = {
  isFirst: false,
  hasOwnPosition: false,
  hasOwnCode: false,
  hasOwnName: false,
  hasOwnComponent: false,
  hasText: true,
  isNameOrCodeMerged: false,
  isPositionMerged: false,
  isNameMerged: false,
  isCodeMerged: false,
  hasPositions: true,
  hasBundles: false,
  isOnlyOld: false,
  isSubPosition: false,
  isContinuedName: false,
  opensAboveNumber: false,
  isNumberOfAbove: false,
  hasLineCode: false,
};

/** Whether a row begins a line. The first rule that holds decides. */
export const BEGINNING_RULES: readonly Rule<RowFacts, Beginning>[] = [
  [
    'another old procedure beside one new',
    ({ isFirst, isOnlyOld }) => !isFirst && isOnlyOld,
    'more',
    { ...NO_FACTS, isOnlyOld: true, isNameMerged: true, hasOwnPosition: true },
  ],
  [
    'the first of a list',
    (row) => row.isFirst && row.hasText && (row.hasOwnName || row.hasOwnCode || row.hasOwnPosition || row.hasOwnComponent),
    'line',
    { ...NO_FACTS, isFirst: true, hasOwnName: true },
  ],
  ['nothing to begin a list with', ({ isFirst }) => isFirst, 'stray', { ...NO_FACTS, isFirst: true, hasOwnPosition: true, hasText: false }],
  [
    'a case of the line above',
    ({ hasOwnCode, isSubPosition }) => !hasOwnCode && isSubPosition,
    'case',
    { ...NO_FACTS, hasOwnPosition: true, isSubPosition: true },
  ],
  [
    'the number of a name that began above',
    ({ isNumberOfAbove }) => isNumberOfAbove,
    'more',
    { ...NO_FACTS, hasOwnPosition: true, hasOwnCode: true, hasOwnName: true, isNumberOfAbove: true },
  ],
  [
    'a position with words, or with a name or code for several',
    ({ hasPositions, hasOwnPosition, hasText, isNameOrCodeMerged }) => hasPositions && hasOwnPosition && (hasText || isNameOrCodeMerged),
    'line',
    { ...NO_FACTS, hasOwnPosition: true, hasText: false, isNameOrCodeMerged: true },
  ],
  [
    'a position alone',
    ({ hasPositions, hasOwnPosition }) => hasPositions && hasOwnPosition,
    'stray',
    { ...NO_FACTS, hasOwnPosition: true, hasText: false },
  ],
  [
    'a further component of a group',
    ({ hasBundles, isPositionMerged, hasOwnName, isNameMerged }) => hasBundles && (isPositionMerged || (!hasOwnName && isNameMerged)),
    'more',
    { ...NO_FACTS, hasBundles: true, isNameMerged: true, hasOwnComponent: true },
  ],
  [
    'a code of its own under a position for several',
    ({ isPositionMerged, hasOwnCode }) => isPositionMerged && hasOwnCode,
    'line',
    { ...NO_FACTS, isPositionMerged: true, hasOwnCode: true },
  ],
  [
    'a name of its own under a position for several',
    ({ isPositionMerged, hasOwnName, isCodeMerged }) => isPositionMerged && hasOwnName && !isCodeMerged,
    'line',
    { ...NO_FACTS, isPositionMerged: true, hasOwnName: true },
  ],
  [
    'the rest under a position for several',
    ({ isPositionMerged }) => isPositionMerged,
    'more',
    { ...NO_FACTS, isPositionMerged: true, isCodeMerged: true },
  ],
  [
    'a code or a name where no positions are printed',
    ({ hasPositions, hasOwnCode, hasOwnName, isContinuedName }) => !hasPositions && (hasOwnCode || (hasOwnName && !isContinuedName)),
    'line',
    { ...NO_FACTS, hasPositions: false, hasOwnName: true },
  ],
  [
    'a name that goes on where no positions are printed',
    ({ hasPositions }) => !hasPositions,
    'more',
    { ...NO_FACTS, hasPositions: false, hasOwnName: true, isContinuedName: true },
  ],
  [
    'the first words of a name whose number stands below',
    ({ opensAboveNumber }) => opensAboveNumber,
    'line',
    { ...NO_FACTS, hasOwnName: true, opensAboveNumber: true },
  ],
  [
    'code and name without position',
    ({ hasOwnCode, hasOwnName }) => hasOwnCode && hasOwnName,
    'line',
    { ...NO_FACTS, hasOwnCode: true, hasOwnName: true },
  ],
  [
    'a second code without position',
    ({ hasOwnCode, hasLineCode }) => hasOwnCode && hasLineCode,
    'line',
    { ...NO_FACTS, hasOwnCode: true, hasLineCode: true },
  ],
  ['what goes on with the line above', () => true, 'more', { ...NO_FACTS, hasOwnName: true }],
];

export interface LinesAround {
  readonly columns: Columns;
  /** The rows of the line that is being read; empty at a list's start and after a heading. */
  readonly current: readonly Row[];
  /** Whether positions are printed at all in this table. */
  readonly hasPositions: boolean;
  /** The row below, which may show by its number ('1.1') that this one is a heading. */
  readonly next: Row | null;
}

export function beginningOf(row: Row, own: readonly Cell[], around: LinesAround): Beginning {
  return decide(BEGINNING_RULES, new FactsOfRow(row, own, around))?.result ?? 'more';
}

/** The facts of a row, each worked out when a rule asks for it. */
class FactsOfRow implements RowFacts {
  readonly isFirst: boolean;
  readonly hasPositions: boolean;
  readonly #row: Row;
  readonly #own: readonly Cell[];
  readonly #around: LinesAround;
  readonly #cells: NamedCells;
  #hasOwnCode: boolean | null = null;

  constructor(row: Row, own: readonly Cell[], around: LinesAround) {
    this.#row = row;
    this.#own = own;
    this.#around = around;
    this.#cells = cellsOf(row, around.columns);
    this.isFirst = around.current.length === 0;
    this.hasPositions = around.hasPositions;
  }

  get hasOwnPosition(): boolean {
    return this.#isOwn(this.#cells.position);
  }

  get hasOwnCode(): boolean {
    const { code } = this.#cells;
    this.#hasOwnCode ??= this.#isOwn(code) && isCodeCell(code);
    return this.#hasOwnCode;
  }

  get hasOwnName(): boolean {
    return this.#isOwn(this.#cells.name);
  }

  get hasOwnComponent(): boolean {
    return this.#isOwn(this.#cells.component);
  }

  get hasText(): boolean {
    return this.#own.some((cell) => cell !== this.#cells.position && /\p{L}|\d\.\d/u.test(cell.text));
  }

  get isNameOrCodeMerged(): boolean {
    return isMerged(this.#cells.name) || isMerged(this.#cells.code);
  }

  get isPositionMerged(): boolean {
    return isMerged(this.#cells.position);
  }

  get isNameMerged(): boolean {
    return this.#cells.name?.isOrigin === false;
  }

  get isCodeMerged(): boolean {
    return isMerged(this.#cells.code);
  }

  get hasBundles(): boolean {
    const { roles } = this.#around.columns;
    return roles.includes('component') && roles.includes('name');
  }

  get isOnlyOld(): boolean {
    const { code, newName } = this.#cells;
    const hasOwnOrigin = code?.isOrigin === true && code.text !== '';
    return hasOldColumn(this.#around.columns) && isMerged(newName) && !hasOwnOrigin;
  }

  get isSubPosition(): boolean {
    const { columns, current } = this.#around;
    return !this.hasOwnCode && this.hasOwnPosition && isSubPosition(textIn(this.#row, columns, 'position'), current[0], columns);
  }

  get isContinuedName(): boolean {
    const { columns } = this.#around;
    return columns.roles.includes('code') && textIn(this.#row, columns, 'code') === '' && /^[\p{Ll}\-+(]/u.test(this.#nameText);
  }

  get opensAboveNumber(): boolean {
    const { next, columns } = this.#around;
    return this.hasOwnName && this.#own.length === 1 && /^\p{Lu}/u.test(this.#nameText) && isNumberRow(next, columns);
  }

  get isNumberOfAbove(): boolean {
    const { columns, current } = this.#around;
    return this.hasOwnPosition && isNumberRow(this.#row, columns) && isNameAlone(current, columns);
  }

  get hasLineCode(): boolean {
    const { columns, current } = this.#around;
    return textIn(current[0], columns, 'code') !== '';
  }

  get #nameText(): string {
    return this.#cells.name?.text ?? '';
  }

  /** Printed in the row itself. */
  #isOwn(cell: Cell | null): cell is Cell {
    return cell !== null && cell.text !== '' && this.#own.includes(cell);
  }
}

type NamedCells = Readonly<Record<'position' | 'code' | 'newName' | 'name' | 'component', Cell | null>>;

function cellsOf(row: Row, columns: Columns): NamedCells {
  const newName = cellOf(row, columns, 'name');
  return {
    position: cellOf(row, columns, 'position'),
    code: cellOf(row, columns, 'code'),
    newName,
    name: newName ?? cellOf(row, columns, 'replacedName'),
    component: cellOf(row, columns, 'component'),
  };
}

/** Goes on from the row above. */
function isMerged(cell: Cell | null): boolean {
  return cell !== null && !cell.isOrigin && cell.text !== '';
}

function isCodeCell(cell: Cell): boolean {
  return readCodes(cell.text, cell.stored).some((each) => each.code !== null || each.issue === 'lost-zero');
}

function hasOldColumn({ roles }: Columns): boolean {
  return roles.some((role) => role === 'replacedCode' || role === 'replacedName');
}

/** '1 | 1.001193 | giấy phép lao động': position and code beside words that go on with a name. */
function isNumberRow(row: Row | null, columns: Columns): boolean {
  const isOwn = (cell: Cell | null): boolean => cell !== null && cell.isOrigin && cell.text !== '';
  if (!row || !isOwn(cellOf(row, columns, 'position')) || !isOwn(cellOf(row, columns, 'code'))) return false;
  return /^\p{Ll}/u.test(textIn(row, columns, 'name'));
}

/** The line that is being read is so far one row that holds a name and nothing else. */
function isNameAlone(current: readonly Row[], columns: Columns): boolean {
  const [first] = current;
  return current.length === 1 && textIn(first, columns, 'position') === '' && textIn(first, columns, 'code') === '';
}

function textIn(row: Row | undefined, columns: Columns, role: 'position' | 'code' | 'name'): string {
  return (row && cellOf(row, columns, role)?.text) ?? '';
}

/** '1.1', 'a' or '-' below the line '1' that prints a code: one of its cases, no procedure of its own. */
function isSubPosition(label: string, first: Row | undefined, columns: Columns): boolean {
  const code = first ? cellOf(first, columns, 'code') : null;
  const parent = textIn(first, columns, 'position').replace(/\D+$/, '');
  if (!code || !hasCode(code.text) || parent === '') return false;
  const own = label.replace(/\s*[.):]+$/, '');
  return own.startsWith(`${parent}.`) || /^[a-zđ]$|^[-–+]$/u.test(own);
}

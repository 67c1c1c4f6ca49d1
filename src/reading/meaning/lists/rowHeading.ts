import type { Cell, Table } from '../../form/documentForm.ts';
import { foldText, isAllCapitals, joinLines } from '../foldText.ts';
import { hasCode } from '../lines/codes.ts';
import { decide, type Rule } from '../rules.ts';
import { KNOWN_FIELDS } from '../vocabulary.ts';
import { cellOf, type Columns } from './columns.ts';
import { isMeaningfulHeading } from './headingFacets.ts';
import { bareLabelStyle, splitLabel, type LabelStyle } from './headingLabel.ts';
import type { LinesAround } from './lineBeginnings.ts';
import { isNote } from './noteRow.ts';

export interface RowHeading {
  readonly is: 'heading';
  readonly text: string;
  readonly style: LabelStyle;
  readonly label: string;
  readonly cell: Cell;
}

export interface RowContext extends LinesAround {
  readonly previousLetter: string | null;
}

/** A heading between the rows of a list: a text alone, or a number with its title beside it. */
export function readHeading(table: Table, own: readonly Cell[], context: RowContext): RowHeading | null {
  const [first, title] = own;
  if (!first || own.some(({ text }) => hasCode(text)) || goesOnWithName(own, context)) return null;
  const isAlone = own.every(({ text }) => text === first.text);
  if (isAlone) return standsAlone(table, own, first, context) ? headingFromText(first, context.previousLetter) : null;
  if (!title || first.column > Math.max(context.columns.roles.indexOf('position'), 0)) return null;
  const facts = labelledFacts(table, own, { label: first, title }, context);
  if (decide(LABELLED_HEADING, facts)?.result !== true) return null;
  const text = joinLines(title.text);
  const label = first.text.replace(/\s*[.:)\-/]+$/, '');
  return { is: 'heading', text: `${label}. ${text}`, style: facts.style ?? 'plain', label, cell: title };
}

function standsAlone(table: Table, own: readonly Cell[], first: Cell, { columns, previousLetter }: RowContext): boolean {
  if (isNote(own) || !/\p{L}/u.test(first.text)) return false;
  const isWide = first.columnSpan >= Math.max(2, Math.ceil(table.columnCount / 2)) || own.length >= 3;
  const isBesideNumbers = first.column === columns.roles.indexOf('position') && /\p{L}{2}/u.test(first.text);
  return isWide || isBesideNumbers || looksLikeHeading(first.text, previousLetter);
}

/** A row whose first cell is a number or letter, and its second cell words. */
export interface LabelledRow {
  /** Null for words: 'Mục', 'Phần'. */
  readonly style: LabelStyle | null;
  readonly isLabel: boolean;
  readonly cells: number;
  /** The further cells hold at most a count. */
  readonly isCounted: boolean;
  /** The title takes several columns, among them that of names. */
  readonly isSpread: boolean;
  readonly isOverHalf: boolean;
  readonly looksLikeHeading: boolean;
  /** The title speaks of kinds, levels or a field, or a row below has the number '1.1'. */
  readonly isTopic: boolean;
}

const ROW: LabelledRow = {
  style: 'decimal',
  isLabel: true,
  cells: 2,
  isCounted: true,
  isSpread: false,
  isOverHalf: false,
  looksLikeHeading: false,
  isTopic: false,
};

const isRomanOrLetter = ({ style }: LabelledRow): boolean => style === 'roman' || style === 'letter';

/** Whether a number with words beside it is a heading. The first rule that holds decides. */
export const LABELLED_HEADING: readonly Rule<LabelledRow, boolean>[] = [
  ['words that are no label', ({ isLabel }) => !isLabel, false, { ...ROW, isLabel: false, style: null }],
  [
    "'I' beside a title, with a count further right",
    (row) => row.cells > 2 && row.isCounted && isRomanOrLetter(row) && row.looksLikeHeading && row.isSpread,
    true,
    { ...ROW, style: 'roman', cells: 3, looksLikeHeading: true, isSpread: true },
  ],
  ['a row with further cells', ({ cells }) => cells > 2, false, { ...ROW, cells: 4, isTopic: true }],
  ["'I', 'A' or 'Mục' beside a title", (row) => isRomanOrLetter(row) || row.style === null, true, { ...ROW, style: 'letter' }],
  [
    'a number beside a wide title',
    ({ isSpread, isOverHalf, looksLikeHeading: looks }) => isSpread && (isOverHalf || looks),
    true,
    { ...ROW, isSpread: true, isOverHalf: true },
  ],
  ['a number beside a topic', ({ isSpread, isTopic }) => !isSpread && isTopic, true, { ...ROW, isTopic: true }],
];

interface Labelled {
  readonly label: Cell;
  readonly title: Cell;
}

function labelledFacts(table: Table, own: readonly Cell[], { label, title }: Labelled, context: RowContext): LabelledRow {
  const { columns, previousLetter } = context;
  const style = bareLabelStyle(label.text, previousLetter);
  return {
    style,
    isLabel: style !== null || /^(mục|phần)\b/iu.test(label.text),
    cells: own.length,
    isCounted: own.slice(2).every((cell) => cell.text.length < 40),
    isSpread: title.columnSpan >= 2 && coversName(title, columns),
    isOverHalf: title.columnSpan >= Math.ceil((table.columnCount - 1) / 2),
    get looksLikeHeading() {
      return looksLikeHeading(title.text, previousLetter);
    },
    get isTopic() {
      const isSubject = isMeaningfulHeading(title.text) || namesField(title.text);
      return isSubject || hasSubPosition(label.text, context) || (isAllCapitals(title.text) && columns.roles.includes('code'));
    },
  };
}

/** 'cấp tỉnh' alone in the column of names, below a line, ends that name: headings begin with a capital. */
function goesOnWithName(own: readonly Cell[], { columns, current }: RowContext): boolean {
  const [only] = own;
  if (!only || own.length > 1 || current.length === 0 || only.columnSpan > 1) return false;
  return columns.roles[only.column] === 'name' && /^\p{Ll}/u.test(only.text);
}

function headingFromText(cell: Cell, previousLetter: string | null): RowHeading {
  const text = joinLines(cell.text);
  const { style, label } = splitLabel(text, previousLetter);
  return { is: 'heading', text, style, label, cell };
}

function looksLikeHeading(text: string, previousLetter: string | null): boolean {
  const line = joinLines(text);
  const { style, rest } = splitLabel(line, previousLetter);
  if (isMeaningfulHeading(rest) || namesField(rest)) return true;
  return ['annex', 'part', 'item', 'roman', 'letter'].includes(style) || (isAllCapitals(rest) && rest.length > 3);
}

function namesField(text: string): boolean {
  return KNOWN_FIELDS.has(foldText(text));
}

/** '1 | Hộ tịch' above '1.1 | Đăng ký …'. */
function hasSubPosition(label: string, { columns, next }: RowContext): boolean {
  const below = next ? cellOf(next, columns, 'position')?.text : undefined;
  const own = label.replace(/\D+$/, '');
  return below !== undefined && /^\d+$/.test(own) && new RegExp(`^${own}\\.1(?!\\d)`).test(below);
}

function coversName(cell: Cell, columns: Columns): boolean {
  const at = columns.roles.findIndex((role) => role === 'name' || role === 'component');
  return at >= cell.column && at < cell.column + cell.columnSpan;
}

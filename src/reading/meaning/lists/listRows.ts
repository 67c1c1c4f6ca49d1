import type { Cell, Row, Table } from '../../form/documentForm.ts';
import { hasCode } from '../lines/codes.ts';
import { cellOf, isHeaderRow, isNumberingRow, originsOf, type Columns } from './columns.ts';
import { foldText, isAllCapitals, joinLines } from '../foldText.ts';
import { isMeaningfulHeading } from './headingFacets.ts';
import { bareLabelStyle, splitLabel, type LabelStyle } from './headingLabel.ts';
import { beginningOf, type LinesAround } from './lineBeginnings.ts';
import { KNOWN_FIELDS, TOTAL_WORDS } from '../vocabulary.ts';

/** The role of a row in a list: `line` begins a line, `more` continues the line above, `case` is one of its cases. */
export type RowReading =
  | { readonly is: 'blank' | 'numbering' | 'header' | 'line' | 'more' | 'case' | 'note' | 'stray' }
  | { readonly is: 'heading'; readonly text: string; readonly style: LabelStyle; readonly label: string; readonly cell: Cell }
  | { readonly is: 'total'; readonly count: number | null; readonly cell: Cell };

export interface RowContext extends LinesAround {
  readonly previousLetter: string | null;
}

/** Reads one row below a list's heading. */
export function readRow(table: Table, row: Row, context: RowContext): RowReading {
  const own = originsOf(row);
  if (own.length === 0) return { is: row.cells.some((cell) => cell.text !== '') ? 'more' : 'blank' };
  if (isNumberingRow(row)) return { is: 'numbering' };
  if (isHeaderRow(row)) return { is: 'header' };
  const total = readTotal(own);
  if (total) return total;
  const heading = readHeading(table, row, own, context);
  if (heading) return heading;
  if (isNote(own)) return { is: 'note' };
  return { is: beginningOf(row, own, context) };
}

/** Whether any row below the heading has a number in the column of positions. */
export function hasPositions(table: Table, columns: Columns): boolean {
  const at = columns.roles.indexOf('position');
  return (
    at >= 0 && table.rows.slice(columns.bodyStart).some(({ cells }) => /^\d+\b/.test(cells[at]?.text ?? '') && cells[at]?.column === at)
  );
}

function readTotal(own: readonly Cell[]): RowReading | null {
  const first = own.find((cell) => /\p{L}/u.test(cell.text));
  if (!first || first.text.length > 120 || own.length > 4 || own.some(({ text }) => hasCode(text))) return null;
  const folded = foldText(first.text);
  if (
    !TOTAL_WORDS.some((word) => folded === word || folded.startsWith(`${word} `)) ||
    /^(tong|cong) (cuc|ty|hop|bo|nhan|chung|tac|an|thuong|doan|nghe)/.test(folded)
  )
    return null;
  const numbers = own.map((cell) => /(\d{1,4})(?!\.?\d)/.exec(cell.text)?.[1]).filter((text) => text !== undefined);
  return { is: 'total', count: numbers.length > 0 ? Number(numbers[0]) : null, cell: first };
}

function readHeading(table: Table, row: Row, own: readonly Cell[], context: RowContext): RowReading | null {
  const { columns, previousLetter } = context;
  const texts = new Set(own.map((cell) => cell.text));
  const positionAt = columns.roles.indexOf('position');
  const [first] = own;
  if (!first || own.some(({ text }) => hasCode(text)) || goesOnWithName(own, context)) return null;
  if (texts.size === 1) {
    const isWide = first.columnSpan >= Math.max(2, Math.ceil(table.columnCount / 2)) || own.length >= 3;
    const isAlone = isWide || looksLikeHeading(first.text, previousLetter) || (first.column === positionAt && /\p{L}{2}/u.test(first.text));
    return isAlone && !isNote(own) && /\p{L}/u.test(first.text) ? headingFromText(first, previousLetter) : null;
  }
  const label = own[0];
  const title = own[1];
  if (!label || !title || label.column > Math.max(positionAt, 0)) return null;
  const style = bareLabelStyle(label.text, previousLetter);
  if (style === null && !/^(mục|phần)\b/iu.test(label.text)) return null;
  const isCounted = own.slice(2).every((cell) => cell.text.length < 40);
  if (own.length > 2 && !(isCounted && (style === 'roman' || style === 'letter') && looksLikeHeading(title.text, previousLetter)))
    return null;
  const isSpread = title.columnSpan >= 2 && coversName(title, columns);
  const isHeading =
    style === 'roman' || style === 'letter' || style === null
      ? isSpread || own.length === 2
      : isSpread
        ? title.columnSpan >= Math.ceil((table.columnCount - 1) / 2) || looksLikeHeading(title.text, previousLetter)
        : isMeaningfulHeading(title.text) ||
          namesField(title.text) ||
          hasSubPosition(label.text, context) ||
          (isAllCapitals(title.text) && columns.roles.includes('code'));
  if (!isHeading) return null;
  const text = joinLines(title.text);
  const mark = label.text.replace(/\s*[.:)\-/]+$/, '');
  return { is: 'heading', text: `${mark}. ${text}`, style: style ?? 'plain', label: mark, cell: title };
}

/** 'cấp tỉnh' alone in the column of names, below a line, ends that name: headings begin with a capital. */
function goesOnWithName(own: readonly Cell[], { columns, current }: RowContext): boolean {
  const [only] = own;
  if (!only || own.length > 1 || current.length === 0 || only.columnSpan > 1) return false;
  return columns.roles[only.column] === 'name' && /^\p{Ll}/u.test(only.text);
}

function headingFromText(cell: Cell, previousLetter: string | null): RowReading {
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

const NOTE = /^\s*([*(]+\s*)?(ghi chú|lưu ý|chú thích|chú ý)(?!\p{L})|^\s*(\(?\*+\)?|\(\d\)|\[\d\])\s/iu;

function isNote(own: readonly Cell[]): boolean {
  const [only] = own;
  return own.length === 1 && only !== undefined && (NOTE.test(only.text) || (only.columnSpan >= 3 && only.text.length > 400));
}

import type { Cell, Row, Table } from '../../form/documentForm.ts';
import { foldText } from '../foldText.ts';
import { readCodes } from '../lines/codes.ts';
import type { ColumnRole } from '../vocabulary.ts';
import { foldTitle, matchRole, openingRole, roleOf } from './columnRole.ts';
import { originsOf } from './rowCells.ts';

const LONGEST_TITLE = 160;
/** Whether a row is a list's heading: it has a column of names, codes or components, and another one. */
export function isHeaderRow(row: Row): boolean {
  const cells = originsOf(row);
  if (cells.length < 2 || cells.some((cell) => cell.text.length > LONGEST_TITLE && foldText(cell.text).length > LONGEST_TITLE))
    return false;
  if (cells.some((cell) => readCodes(cell.text, cell.stored).some(({ code, issue }) => code !== null && issue !== 'not-a-code')))
    return false;
  // A row with a running number is a line, whatever its first words are.
  if (cells.some((cell) => /^\d{1,4}\.?$/.test(cell.text)) && !cells.some((cell) => matchRole(foldTitle(cell.text)) === 'position'))
    return false;
  const roles = cells.map((cell) => openingRole(cell.text));
  const known = new Set(roles.filter((role) => role !== null));
  // 'Tên' or 'Danh mục' alone is not enough: lists of papers and fees have them too.
  const saysProcedure = cells.some((cell) => /thu tuc|tthc|dich vu cong|dvc/.test(foldText(cell.text)));
  const namesProcedures =
    (['code', 'component', 'replacedName', 'replacedCode'] as const).some((role) => known.has(role)) ||
    (known.has('name') && saysProcedure);
  return namesProcedures && known.size >= 2 && (known.has('position') || roles.filter((role) => role !== null).length * 2 >= cells.length);
}

/** '(1) | (2) | (3)' under a heading. */
export function isNumberingRow(row: Row | undefined): boolean {
  if (!row) return false;
  const cells = originsOf(row);
  return cells.length >= 3 && cells.every((cell) => /^[([]?\s*(\d{1,2}|[A-ZĐ])\s*[)\]]?(\s*=.*)?$/u.test(cell.text)) && isRising(cells);
}

function isRising(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => Number(/\d+/.exec(cell.text)?.[0] ?? Number.NaN)).filter((value) => !Number.isNaN(value));
  return numbers.length >= 2 && numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0));
}

/** A second heading row: its cells continue from above, or stand below a cell that spans them. */
export function belongsToHeader(table: Table, at: number, index: number): boolean {
  const row = table.rows[index];
  const top = table.rows[at];
  if (!row || !top) return false;
  if (isNumberingRow(row)) return true;
  const own = originsOf(row);
  if (own.length === 0) return row.cells.some((cell) => cell.row <= at && !cell.isOrigin && cell.text !== '');
  if (
    own.some(
      (cell) =>
        cell.text.length > 80 || readCodes(cell.text, cell.stored).some(({ code, issue }) => code !== null && issue !== 'not-a-code'),
    )
  )
    return false;
  const isMergedDown = row.cells.some((cell) => cell.row <= at && cell.text !== '');
  const standsUnderSpans = own.every((cell) => (top.cells[cell.column]?.columnSpan ?? 1) > 1);
  return (
    (isMergedDown || standsUnderSpans || (index === at + 1 && standsUnderGroup(table, at, own))) &&
    own.every((cell) => !/^\d{1,3}\.?$/.test(cell.text))
  );
}

/** The heading leaves this column blank, beside a column with a title. */
export function isUntitled(table: Table, at: number, column: number): boolean {
  const cells = table.rows[at]?.cells;
  return cells?.[column]?.text === '' && (cells[column - 1]?.text ?? '') !== '';
}

/** A second heading row without merged cells: short texts below a group's title or beside it. */
function standsUnderGroup(table: Table, at: number, own: readonly Cell[]): boolean {
  if (own.length < 2 || own.some((cell) => cell.text.length > 40)) return false;
  const groups: readonly (ColumnRole | null)[] = ['timeLimit', 'timeLimitStatutory', 'level', 'onlineLevel', 'agency', 'fee'];
  const top = table.rows[at]?.cells;
  return (
    own.some((cell) => isUntitled(table, at, cell.column)) &&
    own.every((cell) => isUntitled(table, at, cell.column) || groups.includes(roleOf([top?.[cell.column]?.text ?? ''])))
  );
}

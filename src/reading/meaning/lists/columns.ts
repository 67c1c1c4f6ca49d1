import type { Cell, Row, Table } from '../../form/documentForm.ts';
import { readCodes } from '../lines/codes.ts';
import { foldText, joinLines } from '../foldText.ts';
import { tableSubject, type Subject } from './subjects.ts';
import { COLUMN_PHRASES, type ColumnRole } from '../vocabulary.ts';
import { remembered } from '../../../domain/values/remembered.ts';

/** The roles of a list's columns, and the end of its heading. */
export interface Columns {
  /** One role for each grid column; null where the heading is unknown. */
  readonly roles: readonly (ColumnRole | null)[];
  /** Heading of each column, upper parts first. */
  readonly titles: readonly string[];
  /** What the table lists, by its columns; null where it may be procedures. */
  readonly subject: Subject | null;
  /** Index of the heading's first row, and of the first row after the heading. */
  readonly headerStart: number;
  readonly bodyStart: number;
}

const LONGEST_TITLE = 160;
const TIME_AFTER_CUT =
  /sau (khi )?(cat giam|rut ngan|dieu chinh|don gian)|(cat giam|rut ngan) con|con lai|da (duoc )?(cat giam|rut ngan)|thuc te|cua (tinh|thanh pho|dia phuong)|tai (tinh|thanh pho|dia phuong)/;
const TIME_STATUTORY =
  /theo (quy dinh|luat|van ban|qd|vbqppl|bo)|truoc (khi )?(cat giam|rut ngan)|quy dinh (cua )?(phap luat|trung uong|bo)|chua cat giam/;

/** Several readers look at each table: one searches for the annex, another reads it. */
const columnsOf = remembered((table: Table): Columns | null => searchColumns(table, 0));

/** The columns of a list by its heading rows; null where the table does not list procedures. */
export function findColumns(table: Table, from = 0): Columns | null {
  return from > 0 ? searchColumns(table, from) : columnsOf(table);
}

function searchColumns(table: Table, from: number): Columns | null {
  for (let index = from; index < table.rows.length; index += 1) {
    const row = table.rows[index];
    if (!row || !isHeaderRow(row)) continue;
    const columns = readHeader(table, index);
    if (listsProcedures(table, columns)) return columns;
  }
  return null;
}

/** 'Mã số | Tên hàng hóa' lists no procedures. A table of people or forms lists none either, unless codes stand below. */
function listsProcedures(table: Table, { roles, titles, subject, bodyStart }: Columns): boolean {
  const isSaid = titles.some((title) => /thu tuc|tthc|dich vu cong|dvc/.test(foldText(title)));
  if (isSaid && (subject === null || subject === 'processes')) return true;
  const codeAt = roles.indexOf('code');
  const codes = table.rows.slice(bodyStart).flatMap(({ cells }) => {
    const cell = cells[codeAt];
    return cell ? readCodes(cell.text, cell.stored) : [];
  });
  return codes.some(
    ({ code, issue, suggested }) => (code !== null && issue !== 'not-a-code' && issue !== 'without-point') || suggested !== null,
  );
}

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

/** The role by the first words of a text. Headings begin with such words, lines mostly do not. */
function openingRole(text: string): ColumnRole | null {
  const title = foldTitle(text);
  const role = matchRole(title);
  const isOpening =
    role !== null &&
    COLUMN_PHRASES.some(
      (phrase) => phrase.role === role && (title === phrase.folded || (!phrase.isWhole && `${title} `.startsWith(`${phrase.folded} `))),
    );
  if (!isOpening || (role === 'name' && title.length > 60 && !title.startsWith('ten '))) return null;
  return roleOf([text]);
}

/** The role of a column by its heading, upper parts first. */
export function roleOf(parts: readonly string[]): ColumnRole | null {
  const lowest = parts[parts.length - 1] ?? '';
  const whole = foldTitle(parts.join(' '));
  const own = matchRole(foldTitle(lowest));
  const joined = parts.length > 1 ? matchRole(whole) : own;
  // 'Mã TTHC/Tên TTHC': the cell has the name and, inside it, the code.
  const isBoth = own === 'code' && /\bten (tthc|thu tuc|dich vu)/.test(foldTitle(lowest));
  return refine(isBoth ? 'name' : (own ?? joined), joined, whole);
}

/** 'Cơ quan giải quyết trước 01/7/2025', 'Cấp thực hiện cũ': former values are not the line's own. */
const FORMER = /\b(truoc (khi|day|ngay|sap xep|sap nhap|hop nhat|phan cap|phan quyen|phan dinh|\d.*)|cu)\b|\btruoc$/;

function refine(role: ColumnRole | null, joined: ColumnRole | null, whole: string): ColumnRole | null {
  if ((role === 'agency' || role === 'level' || role === 'place') && FORMER.test(whole)) return 'other';
  if (joined === 'timeLimit' && /so (ngay|gio|thoi gian) (duoc )?cat giam|thoi gian (duoc )?cat giam$|ty le/.test(whole)) return 'other';
  if (joined === 'timeLimit' && (role === 'timeLimit' || role === null || role === 'legalBasis' || role === 'other')) {
    return TIME_STATUTORY.test(whole) && !TIME_AFTER_CUT.test(whole) ? 'timeLimitStatutory' : 'timeLimit';
  }
  const isOld = /(duoc|bi) thay the|(?:tthc|thu tuc|thu tuc hanh chinh) (cu|da cong bo)\b/.test(whole);
  if (role === 'code' && isOld) return 'replacedCode';
  if (role === 'name' && isOld) return 'replacedName';
  return role;
}

/** Cells repeat, so roles are cached; the bound keeps a long document from filling the memory. */
const ROLES = new Map<string, ColumnRole | null>();
const MOST_ROLES = 20_000;

function matchRole(title: string): ColumnRole | null {
  const known = ROLES.get(title);
  if (known !== undefined) return known;
  if (ROLES.size >= MOST_ROLES) ROLES.clear();
  const role = searchRole(title);
  ROLES.set(title, role);
  return role;
}

function searchRole(title: string): ColumnRole | null {
  const padded = ` ${title} `;
  let best: { readonly at: number; readonly length: number; readonly role: ColumnRole } | null = null;
  for (const { role, folded, isWhole } of COLUMN_PHRASES) {
    const at = isWhole ? (title === folded ? 0 : -1) : padded.indexOf(` ${folded} `);
    if (at < 0) continue;
    if (!best || at < best.at || (at === best.at && folded.length > best.length)) best = { at, length: folded.length, role };
  }
  return best?.role ?? null;
}

/** Without footnote marks '(1)', '[2]'. */
function foldTitle(text: string): string {
  return foldText(text.replace(/[([]\s*\d{1,2}\s*[)\]]|[*¹²³]+/g, ' ')).replace(/ \d$/, '');
}

function readHeader(table: Table, at: number): Columns {
  const row = table.rows[at];
  const headerStart = Math.min(at, ...(row?.cells.map((cell) => cell.row) ?? []));
  let bodyStart = at + 1;
  while (bodyStart < table.rows.length && belongsToHeader(table, at, bodyStart)) bodyStart += 1;
  const titles: string[][] = Array.from({ length: table.columnCount }, () => []);
  for (let index = headerStart; index < bodyStart; index += 1) {
    if (isNumberingRow(table.rows[index])) continue;
    table.rows[index]?.cells.forEach((cell, column) => {
      const parts = titles[column];
      const text = joinLines(cell.text);
      // A group's title may stand in its first column only, in a cell that is not merged.
      if (parts && parts.length === 0 && text && index > headerStart && isUntitled(table, at, column))
        parts.push(titles[column - 1]?.[0] ?? '');
      if (parts && text && parts[parts.length - 1] !== text) parts.push(text);
    });
  }
  const roles = settleTimes(titles.map((parts) => (parts.length > 0 ? roleOf(parts) : null)));
  const joined = titles.map((parts) => parts.join(' > '));
  return {
    roles: withPosition(firstOnly(roles), table, bodyStart),
    titles: joined,
    subject: tableSubject(joined),
    headerStart,
    bodyStart,
  };
}

/** A second heading row: its cells continue from above, or stand below a cell that spans them. */
function belongsToHeader(table: Table, at: number, index: number): boolean {
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
function isUntitled(table: Table, at: number, column: number): boolean {
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

/** Where the statutory time limit is the only one, it is the time limit. */
function settleTimes(roles: (ColumnRole | null)[]): (ColumnRole | null)[] {
  if (roles.includes('timeLimit')) return roles;
  return roles.map((role) => (role === 'timeLimitStatutory' ? 'timeLimit' : role));
}

/** A first column without a known title holds the positions. */
function withPosition(roles: (ColumnRole | null)[], table: Table, bodyStart: number): (ColumnRole | null)[] {
  if (roles.includes('position') || roles[0] !== null) return roles;
  const isCounting =
    table.rows.slice(bodyStart).filter(({ cells }) => /^\d{1,3}\.?$/.test(cells[0]?.text ?? '') && cells[0]?.columnSpan === 1).length > 0;
  return isCounting ? ['position', ...roles.slice(1)] : roles;
}

const REPEATABLE: ReadonlySet<ColumnRole> = new Set([
  'levelTick',
  'onlineTick',
  'other',
  'legalBasis',
  'fee',
  'place',
  'note',
  'agency',
  'onlineLevel',
]);

/** Where two columns have one role, the first one counts and the second is unknown. */
function firstOnly(roles: readonly (ColumnRole | null)[]): (ColumnRole | null)[] {
  return roles.map((role, index) => (role !== null && !REPEATABLE.has(role) && roles.indexOf(role) !== index ? null : role));
}

/** Cells with text that begin in the row, left to right. */
export function originsOf(row: Row): Cell[] {
  return row.cells.filter(
    (cell, column) => cell.text !== '' && cell.column === column && row.cells.indexOf(cell) === column && cell.isOrigin,
  );
}

export function cellOf(row: Row, columns: Columns, role: ColumnRole): Cell | null {
  const at = columns.roles.indexOf(role);
  return at < 0 ? null : (row.cells[at] ?? null);
}

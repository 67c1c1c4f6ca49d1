import { bareText } from '../../../domain/values/tidyText.ts';
import { COLUMNS, headingOf, shown, type Column, type Language } from './columns.ts';
import type { TableBody } from './saveTable.ts';
import type { TableColumn, TableRow, TableValues } from './tableRow.ts';

/** A row while it is edited; new ones have a key of the table alone. */
export interface EditedRow {
  readonly key: string;
  readonly stored: TableRow | null;
  readonly values: TableValues;
  /** Texts that are no value of their column, as typed. */
  readonly wrong: Readonly<Partial<Record<TableColumn, string>>>;
}
type Rows = readonly EditedRow[];

const EMPTY: TableValues = {
  section: null,
  position: null,
  kind: 'new',
  code: null,
  name: null,
  levels: [],
  fields: [],
  effectiveFrom: null,
  changedParts: [],
  contentFrom: 'own',
};

export function startRows(rows: readonly TableRow[]): Rows {
  return rows.map((row) => ({ key: String(row.id), stored: row, values: row.values, wrong: {} }));
}

/** Rows with a value in one column. */
export function setValue<Key extends TableColumn>(rows: Rows, keys: ReadonlySet<string>, column: Key, value: TableValues[Key]): Rows {
  return rows.map((row) => (keys.has(row.key) ? withValue(row, column, value) : row));
}

/** Rows with what was typed in one column; a text that is no value stays to be mended. */
export function typeText(rows: Rows, keys: ReadonlySet<string>, column: Column, text: string): Rows {
  const read = column.read(text.trim());
  return rows.map((row) => {
    if (!keys.has(row.key)) return row;
    if ('problem' in read) return { ...row, wrong: { ...row.wrong, [column.key]: text } };
    return withValue(row, column.key, read.value);
  });
}

/** A new row after the one with this key, or at the end; it takes the section and the kind of its neighbour. */
export function addRow(rows: Rows, after: string | null, key = freshKey(rows)): Rows {
  const at = after === null ? rows.length : rows.findIndex((row) => row.key === after) + 1;
  const { section, kind } = rows[at - 1]?.values ?? EMPTY;
  return rows.toSpliced(at, 0, { key, stored: null, values: { ...EMPTY, section, kind }, wrong: {} });
}

export function removeRows(rows: Rows, keys: ReadonlySet<string>): Rows {
  return rows.filter(({ key }) => !keys.has(key));
}

/** Moves rows before another, or to the end; they keep their order among themselves. */
export function moveRows(rows: Rows, keys: ReadonlySet<string>, before: string | null): Rows {
  if (before !== null && keys.has(before)) return rows;
  const rest = removeRows(rows, keys);
  const at = before === null ? rest.length : rest.findIndex(({ key }) => key === before);
  return at < 0 ? rows : rest.toSpliced(at, 0, ...rows.filter(({ key }) => keys.has(key)));
}

interface Pasting {
  readonly rows: Rows;
  /** Keys of the rows that are seen, in order: a filter leaves others out. */
  readonly visible: readonly string[];
  /** Where the first cell goes. */
  readonly at: { readonly key: string | null; readonly column: TableColumn };
  readonly cells: readonly (readonly string[])[];
}

/**
 * Puts cells of a sheet into the rows from one cell on; what goes past the last row becomes new rows. A first row of
 * headings says which column is which.
 */
export function pasteCells({ rows, visible, at, cells }: Pasting): Rows {
  const heading = headingOf(cells[0] ?? []);
  const first = COLUMNS.findIndex(({ key }) => key === at.column);
  const columns = heading ?? (cells[0] ?? []).map((_, index) => COLUMNS[first + index] ?? null);
  const start = at.key === null ? visible.length : visible.indexOf(at.key);
  let edited = rows;
  let last = visible.at(-1) ?? null;
  for (const [index, texts] of (heading ? cells.slice(1) : cells).entries()) {
    let key = visible[start + index];
    if (key === undefined) {
      key = freshKey(edited);
      edited = addRow(edited, last, key);
      last = key;
    }
    const keys = new Set([key]);
    for (const [place, text] of texts.entries()) {
      const column = columns[place];
      if (column) edited = typeText(edited, keys, column, text);
    }
  }
  return edited;
}

/** What a save sends; null where nothing was changed. */
export function changesOf(stored: readonly TableRow[], rows: Rows): TableBody | null {
  const left = new Set(rows.map(({ key }) => key));
  const removed = stored.filter(({ id }) => !left.has(String(id))).map(({ id, seen }) => ({ id, seen }));
  const changed = rows.flatMap(({ stored: before, values }) => {
    const set = before ? differing(before.values, values) : {};
    return before && Object.keys(set).length > 0 ? [{ id: before.id, seen: before.seen, set }] : [];
  });
  const added = rows.flatMap(({ key, stored: before, values }) => (before ? [] : [{ key, set: values }]));
  const order = rows.map(({ key, stored: before }) => before?.id ?? key);
  const isMoved = order.length !== stored.length || order.some((id, at) => id !== stored[at]?.id);
  if (!isMoved && changed.length === 0) return null;
  return { changed, added, removed, order: isMoved ? order : null };
}

export interface RowFilter {
  readonly words: string;
  /** A key of the closed list; '' for all. */
  readonly kind: string;
  readonly level: string;
  readonly only: 'all' | 'changed' | 'noted' | 'wrong';
}
export const EVERY_ROW: RowFilter = { words: '', kind: '', level: '', only: 'all' };

/** The rows that fit the filter; words are found without case and diacritics, in any column and any order. */
export function filterRows(rows: Rows, filter: RowFilter, language: Language, isNoted: (key: string) => boolean): Rows {
  const words = bareText(filter.words).split(' ').filter(Boolean);
  const fits = (row: EditedRow): boolean => {
    if (filter.kind !== '' && row.values.kind !== filter.kind) return false;
    if (filter.level !== '' && !(row.values.levels as readonly string[]).includes(filter.level)) return false;
    if (filter.only === 'changed' && !isChanged(row)) return false;
    if (filter.only === 'wrong' && Object.keys(row.wrong).length === 0) return false;
    if (filter.only === 'noted' && !isNoted(row.key)) return false;
    if (words.length === 0) return true;
    const text = bareText(COLUMNS.map((column) => shown(row.values, column, language)).join(' '));
    return words.every((word) => text.includes(word));
  };
  return rows.filter(fits);
}

export function isChanged({ stored, values, wrong }: EditedRow): boolean {
  return !stored || Object.keys(wrong).length > 0 || Object.keys(differing(stored.values, values)).length > 0;
}

function withValue<Key extends TableColumn>(row: EditedRow, column: Key, value: TableValues[Key]): EditedRow {
  const { [column]: _mended, ...wrong } = row.wrong;
  return { ...row, values: { ...row.values, [column]: value }, wrong };
}

function differing(before: TableValues, after: TableValues): Partial<TableValues> {
  if (before === after) return {};
  const keys = COLUMNS.map(({ key }) => key).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return Object.fromEntries(keys.map((key) => [key, after[key]]));
}

function freshKey(rows: Rows): string {
  const numbers = rows.flatMap(({ key }) => (key.startsWith('new-') ? [Number(key.slice(4))] : []));
  return `new-${Math.max(0, ...numbers) + 1}`;
}

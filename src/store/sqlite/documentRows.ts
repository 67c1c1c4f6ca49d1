import { randomBytes } from 'node:crypto';
import type { FlattenedField } from 'payload';

type Values = Readonly<Record<string, unknown>>;

/** A document, or a part of one, as the adapter's tables hold it. */
export interface DocumentRows {
  /** The columns of its own table. */
  readonly row: Record<string, unknown>;
  /** The rows of its lists, by the end of the table's name: '_fields', '_levels'. */
  readonly lists: Record<string, Record<string, unknown>[]>;
}

/**
 * Spreads a document over the tables that Payload's adapter makes of these fields: groups into columns, lists and
 * choices into tables of their own, blocks into JSON.
 * @param id of the row that the rows of lists belong to
 */
export function documentRows(fields: readonly FlattenedField[], document: Values, id: number): DocumentRows {
  const rows: DocumentRows = { row: { id }, lists: {} };
  spread(fields, document, '', rows);
  return rows;
}

function spread(fields: readonly FlattenedField[], values: Values, prefix: string, rows: DocumentRows): void {
  for (const field of fields) {
    // Stored with what it shows.
    if (field.type === 'join') continue;
    const column = `${prefix}${field.name}`;
    const value = values[field.name];
    if (field.type === 'group' || field.type === 'tab') spread(field.flattenedFields, isValues(value) ? value : {}, `${column}_`, rows);
    else if (field.type === 'array') rows.lists[tableEnd(column)] = arrayRows(field.flattenedFields, listOf(value), rows.row.id);
    else if (field.type === 'select' && field.hasMany) rows.lists[tableEnd(column)] = choiceRows(value, rows.row.id);
    else rows.row[column] = field.type === 'blocks' ? listOf(value).map(withIds) : (value ?? null);
  }
}

function arrayRows(fields: readonly FlattenedField[], rows: readonly Values[], parent: unknown): Record<string, unknown>[] {
  return rows.map((values, index) => ({
    ...Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? null])),
    _order: index + 1,
    _parentID: parent,
    id: idOf(values),
  }));
}

function choiceRows(value: unknown, parent: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((chosen: unknown, index) => ({ order: index + 1, parent, value: chosen })) : [];
}

/** Rows inside JSON carry ids too, by which forms and the history tell them apart. */
function withIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIds);
  if (!isValues(value)) return value;
  const inner = Object.entries(value).map(([name, each]) => [name, Array.isArray(each) && each.every(isValues) ? each.map(withIds) : each]);
  return { ...Object.fromEntries(inner), id: idOf(value) };
}

function idOf({ id }: Values): string {
  return typeof id === 'string' ? id : randomBytes(12).toString('hex');
}

/** As the adapter names tables: `changedParts` → `_changed_parts`. */
function tableEnd(column: string): string {
  return `_${column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}

function listOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

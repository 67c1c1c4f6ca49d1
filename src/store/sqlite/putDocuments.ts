import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { causesOf } from '../causesOf.ts';
import { documentRows, type DocumentRows } from './documentRows.ts';

const ROWS_AT_ONCE = 300;
const TRIES = 5;
type Drizzle = SQLiteAdapter['drizzle'];
type Statement = Parameters<Drizzle['batch']>[0][number];
type Row = Readonly<Record<string, unknown>>;
type Table = Parameters<Drizzle['insert']>[0] & Readonly<Record<string, { readonly name: string }>>;
type Part = Row & { readonly id: unknown };

interface Documents {
  readonly added: readonly Row[];
  readonly changed: readonly Part[];
  readonly moved: readonly Part[];
}

/** Documents and their history in one transaction: some dozen statements for hundreds of them. */
export async function putDocuments(payload: Payload, collection: 'lines', documents: Documents): Promise<readonly number[]> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await putOnce(payload, collection, documents);
    } catch (error) {
      // Another process took the same new ids meanwhile.
      if (left === 1 || !isTaken(error)) throw error;
    }
  }
}

async function putOnce(payload: Payload, collection: 'lines', { added, changed, moved }: Documents): Promise<readonly number[]> {
  const { drizzle } = payload.db as unknown as SQLiteAdapter;
  const { flattenedFields, versions } = payload.collections[collection].config;
  const now = new Date().toISOString();
  const first = await nextId(payload, collection);
  const ids = added.map((_, index) => first + index);
  const rows = added.map((document, index) => documentRows(flattenedFields, { ...document, createdAt: now, updatedAt: now }, ids[index]!));
  const partOf = (part: Part): DocumentRows =>
    documentRows(
      flattenedFields.filter(({ name }) => name in part),
      part,
      Number(part.id),
    );
  const parts = changed.map((part) => partOf({ ...part, updatedAt: now }));
  const states = [...ids, ...parts.map(({ row }) => Number(row.id))];
  const statements = [
    ...insertRows(
      payload,
      collection,
      rows.map(({ row }) => row),
    ),
    ...[...parts, ...moved.map(partOf)].flatMap(({ row }) => updateRow(payload, collection, row)),
    ...putLists(payload, collection, rows, parts),
    ...inParts(states).flatMap((some) => rememberStates(payload, collection, some, now)),
    ...inParts(parts.map(({ row }) => Number(row.id))).flatMap((some) => forgetOldest(payload, collection, some, versions?.maxPerDoc ?? 0)),
  ];
  if (statements.length > 0) await drizzle.batch(statements as [Statement, ...Statement[]]);
  return ids;
}

function insertRows(payload: Payload, name: string, rows: readonly Row[]): Statement[] {
  const { drizzle } = payload.db as unknown as SQLiteAdapter;
  return inParts(rows).map((some) => drizzle.insert(tableNamed(payload, name)).values(some as never)) as Statement[];
}

function updateRow(payload: Payload, name: string, { id, ...columns }: Row): Statement[] {
  if (Object.keys(columns).length === 0) return [];
  const { drizzle } = payload.db as unknown as SQLiteAdapter;
  const table = tableNamed(payload, name);
  return [
    drizzle
      .update(table)
      .set(columns as never)
      .where(sql`${table['id']} = ${id}`) as unknown as Statement,
  ];
}

/** Writes the lists of new documents, and anew those that parts of old ones name. */
function putLists(payload: Payload, name: string, rows: readonly DocumentRows[], parts: readonly DocumentRows[]): Statement[] {
  const { drizzle } = payload.db as unknown as SQLiteAdapter;
  const ends = new Set([...rows, ...parts].flatMap(({ lists }) => Object.keys(lists)));
  return [...ends].flatMap((end) => {
    const table = tableNamed(payload, `${name}${end}`);
    const replaced = parts.flatMap(({ row, lists }) => (lists[end] ? [row.id] : []));
    return [
      ...inParts(replaced).map(
        (some) => drizzle.run(sql`DELETE FROM ${table} WHERE ${parentOf(table)} IN ${[...some]}`) as unknown as Statement,
      ),
      ...insertRows(
        payload,
        `${name}${end}`,
        [...rows, ...parts].flatMap(({ lists }) => lists[end] ?? []),
      ),
    ];
  });
}

/** Copies documents into the history, inside the database: their texts need not come out of it. */
function rememberStates(payload: Payload, name: string, ids: readonly number[], now: string): Statement[] {
  const { drizzle, tables } = payload.db as unknown as SQLiteAdapter;
  const [main, history] = [tableNamed(payload, name), tableNamed(payload, `_${name}_v`)];
  const columns = Object.keys(history).filter((column) => column.startsWith('version_') && column.slice(8) in main);
  const copied = listed(columns.map((column) => quoted(history[column])));
  const values = listed(columns.map((column) => sql`${main[column.slice(8)]}`));
  const head = sql`INSERT INTO ${history} (${quoted(history['parent'])}, ${quoted(history['createdAt'])}, ${quoted(history['updatedAt'])}, ${copied})
    SELECT ${main['id']}, ${now}, ${now}, ${values} FROM ${main} WHERE ${main['id']} IN ${[...ids]}`;
  const ends = Object.keys(tables).flatMap((table) =>
    table.startsWith(`_${name}_v_version_`) ? [table.slice(`_${name}_v_version`.length)] : [],
  );
  const lists = ends.map((end) => {
    const [from, to] = [tableNamed(payload, `${name}${end}`), tableNamed(payload, `_${name}_v_version${end}`)];
    const isArray = '_uuid' in to;
    const own = Object.keys(from).filter((column) => !['id', '_parentID', 'parent'].includes(column) && column in to);
    const targets = listed([parentOf(to), ...(isArray ? [to['_uuid']] : []), ...own.map((column) => to[column])].map(quoted));
    // The newest state is the one that was just copied.
    const state = sql`(SELECT max(id) FROM ${history} WHERE parent_id = ${parentOf(from)})`;
    const sources = listed([state, ...(isArray ? [sql`${from['id']}`] : []), ...own.map((column) => sql`${from[column]}`)]);
    return sql`INSERT INTO ${to} (${targets}) SELECT ${sources} FROM ${from} WHERE ${parentOf(from)} IN ${[...ids]}`;
  });
  return [head, ...lists].map((statement) => drizzle.run(statement) as unknown as Statement);
}

/** As Payload does after each save, of many documents at once. */
function forgetOldest(payload: Payload, name: string, ids: readonly number[], kept: number): Statement[] {
  if (kept === 0) return [];
  const { drizzle } = payload.db as unknown as SQLiteAdapter;
  const table = tableNamed(payload, `_${name}_v`);
  const place = sql`row_number() OVER (PARTITION BY parent_id ORDER BY updated_at DESC, id DESC) AS place`;
  const ranked = sql`SELECT id, ${place} FROM ${table} WHERE parent_id IN ${[...ids]}`;
  return [drizzle.run(sql`DELETE FROM ${table} WHERE id IN (SELECT id FROM (${ranked}) WHERE place > ${kept})`) as unknown as Statement];
}

async function nextId(payload: Payload, name: string): Promise<number> {
  const { drizzle } = payload.db as unknown as SQLiteAdapter;
  const table = tableNamed(payload, name);
  const rows = await drizzle.all<{ readonly last: number | null }>(sql`SELECT max(id) AS last FROM ${table}`);
  return (rows[0]?.last ?? 0) + 1;
}

function tableNamed(payload: Payload, name: string): Table {
  const table = (payload.db as unknown as SQLiteAdapter).tables[name];
  if (!table) throw new Error(`The database has no table ${name}.`);
  return table as unknown as Table;
}

function parentOf(table: Table): Table[string] | undefined {
  return table['_parentID'] ?? table['parent'];
}

/** The bare name, where SQL wants no table before it. */
function quoted(column: Table[string] | undefined) {
  return sql.raw(`"${column?.name}"`);
}

function listed(parts: Parameters<typeof sql.join>[0]) {
  return sql.join(parts, sql.raw(', '));
}

function isTaken(error: unknown): boolean {
  return causesOf(error).some(({ code }) => code === 'SQLITE_CONSTRAINT_PRIMARYKEY');
}

function inParts<Each>(rows: readonly Each[]): (readonly Each[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, part) =>
    rows.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE),
  );
}

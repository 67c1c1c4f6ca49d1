import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

/**
 * Inserts flat rows with ids of their own in one statement and leaves those alone whose id is there already. One statement
 * is atomic and waits for the disk once, where `payload.db.create` does so for each row and throws at a known id.
 */
export async function putRows(payload: Payload, collection: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const { drizzle, table } = tableOf(payload, collection);
  await drizzle
    .insert(table)
    .values(rows as never)
    .onConflictDoNothing();
}

/** Where a collection's rows stand, for statements that Payload has no words for. */
export function tableOf(
  payload: Payload,
  collection: string,
): Pick<SQLiteAdapter, 'drizzle'> & { readonly table: SQLiteAdapter['tables'][string] } {
  const { drizzle, tables, tableNameMap } = payload.db as unknown as SQLiteAdapter;
  const table = tables[tableNameMap.get(collection.replaceAll('-', '_')) ?? ''];
  if (!table) throw new Error(`The database has no table for ${collection}.`);
  return { drizzle, table };
}

import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

/**
 * Inserts flat rows in one statement and skips known ids. The statement is atomic and waits for the disk once.
 * `payload.db.create` waits for each row and throws for a known id.
 */
export async function putRows(payload: Payload, collection: string, rows: readonly object[]): Promise<void> {
  const { drizzle, table } = tableOf(payload, collection);
  await drizzle
    .insert(table)
    .values(rows as never)
    .onConflictDoNothing();
}

/** The table of a collection, for statements that Payload cannot express. */
export function tableOf(
  payload: Payload,
  collection: string,
): Pick<SQLiteAdapter, 'drizzle'> & { readonly table: SQLiteAdapter['tables'][string] } {
  const { drizzle, tables, tableNameMap } = payload.db as unknown as SQLiteAdapter;
  const table = tables[tableNameMap.get(collection.replaceAll('-', '_')) ?? ''];
  if (!table) throw new Error(`The database has no table for ${collection}.`);
  return { drizzle, table };
}

import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

/**
 * Inserts flat rows with ids of their own in one statement and leaves those alone whose id is there already. One statement
 * is atomic and waits for the disk once, where `payload.db.create` does so for each row and throws at a known id.
 */
export async function putRows(payload: Payload, collection: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const adapter = payload.db as unknown as SQLiteAdapter;
  const table = adapter.tables[adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? ''];
  if (!table) throw new Error(`The database has no table for ${collection}.`);
  await adapter.drizzle.insert(table).values(rows as never).onConflictDoNothing();
}

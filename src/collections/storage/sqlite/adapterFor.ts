import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Config } from 'payload';
import { renewAfterBusy } from '../../../store/sqlite/renewAfterBusy.ts';
import { fileUrl, pathOf } from './fileUrl.ts';

const BUSY_TIMEOUT_MS = 5_000;

/** @param readOnlyUrl in the driver's form, where the database is only read */
export function adapterFor(databaseUrl: string, readOnlyUrl?: string): Config['db'] {
  const url = readOnlyUrl ?? fileUrl(pathOf(databaseUrl));
  const adapter = sqliteAdapter({
    client: { url },
    // No transactionOptions: with them, a busy database confirmed rows that it had not stored.
    wal: readOnlyUrl === undefined,
    busyTimeout: BUSY_TIMEOUT_MS,
    // Only the committed migrations make the schema.
    push: false,
    // Not `new URL('migrations', …)`: Next takes that for a file to bundle, and the admin would not open.
    migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations'),
    // A line's content is one JSON value, not dozens of rows.
    blocksAsJSON: true,
  });
  return { ...adapter, init: (given) => connectedSafely(adapter.init(given), url) };
}

/** Payload makes the client when it connects. Its settings are given again to each new connection. */
function connectedSafely(adapter: SQLiteAdapter, url: string): SQLiteAdapter {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    await connect?.(options);
    renewAfterBusy(adapter.client, () => createClient({ url }));
    await adapter.client.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  };
  return adapter;
}

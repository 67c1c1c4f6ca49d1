import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient, type Client } from '@libsql/client';
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Config } from 'payload';
import { renewAfterBusy } from '../../../store/sqlite/renewAfterBusy.ts';
import { fileUrl, pathOf } from './fileUrl.ts';
import { tellRefusals } from './tellRefusals.ts';
import { untilFree } from './untilFree.ts';

const BUSY_TIMEOUT_MS = 5_000;

interface Connecting {
  /** In the driver's form, where the database is only read. */
  readonly readOnlyUrl?: string;
  /** Called while another program holds the database. */
  readonly onWait?: () => void;
}

export function adapterFor(databaseUrl: string, { readOnlyUrl, onWait }: Connecting = {}): Config['db'] {
  const url = readOnlyUrl ?? fileUrl(pathOf(databaseUrl));
  const adapter = sqliteAdapter({
    client: { url },
    // No transactionOptions: with them, a busy database confirmed rows that it had not stored.
    wal: readOnlyUrl === undefined,
    // Only the committed migrations make the schema.
    push: false,
    // Not `new URL('migrations', …)`: Next takes that for a file to bundle, and the admin would not open.
    migrationDir: path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations'),
    // A line's content is one JSON value, not dozens of rows.
    blocksAsJSON: true,
  });
  return { ...adapter, init: (given) => tellRefusals(connectedSafely(adapter.init(given), url, onWait)) };
}

/**
 * Gives the adapter a client before Payload connects. Where Payload makes it, a database that is busy at that moment
 * ends the process, for Payload leaves a rejected promise.
 */
function connectedSafely(adapter: SQLiteAdapter, url: string, onWait?: () => void): SQLiteAdapter {
  const connect = adapter.connect?.bind(adapter);
  adapter.connect = async (options) => {
    adapter.client ??= await untilFree(() => connected(url, adapter.wal), onWait);
    await connect?.(options);
  };
  return adapter;
}

async function connected(url: string, wal: SQLiteAdapter['wal']): Promise<Client> {
  const open = () => createClient({ url });
  const client = open();
  try {
    await client.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    // The file keeps it, unlike what follows, which each new connection is told again.
    if (wal) await client.execute('PRAGMA journal_mode = WAL');
    renewAfterBusy(client, open);
    await client.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    if (wal) await client.execute(`PRAGMA journal_size_limit = ${wal.journalSizeLimit}`);
    if (wal) await client.execute(`PRAGMA synchronous = ${wal.synchronous}`);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

import type { Payload } from 'payload';
import { kindOf, type DatabaseKind } from './databaseKind.ts';
import { putRows as putIntoMongo } from './mongo/putRows.ts';
import { putRows as putIntoSqlite } from './sqlite/putRows.ts';

/** Inserts flat rows of a collection, many at once, and skips known ids and keys. Payload itself writes row by row. */
export type PutRows = (payload: Payload, collection: string, rows: readonly object[]) => Promise<void>;

const PUT_ROWS: Readonly<Record<DatabaseKind, PutRows>> = { sqlite: putIntoSqlite, mongo: putIntoMongo };

export async function putRows(payload: Payload, collection: string, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await PUT_ROWS[kindOf(payload)](payload, collection, rows);
}

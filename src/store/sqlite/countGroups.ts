import { sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import type { CountedGroup, Counting } from '../countedGroup.ts';
import { tableOf } from './putRows.ts';

export async function countGroups<Field extends string>(
  payload: Payload,
  { collection, by, within }: Counting<Field>,
): Promise<readonly CountedGroup<Field>[]> {
  const { drizzle, table } = tableOf(payload, collection);
  const columns = table as unknown as Readonly<Record<string, unknown>>;
  const names = by.map((field) => sql`${columns[field]}`);
  const named = by.map((field) => sql`${columns[field]} AS ${sql.identifier(field)}`);
  const field = within && columns[within.field];
  const where = field ? sql`WHERE ${field} >= ${within.from} AND ${field} < ${within.until}` : sql.raw('');
  const counted = await drizzle.all<Record<Field, string> & { readonly count: number }>(
    sql`SELECT ${listed(named)}, count(*) AS "count" FROM ${table} ${where} GROUP BY ${listed(names)}`,
  );
  // Rows of the driver are no plain objects.
  return counted.map((row) => ({ ...row }));
}

function listed(parts: Parameters<typeof sql.join>[0]) {
  return sql.join(parts, sql.raw(', '));
}

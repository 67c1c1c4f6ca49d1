import { sql } from '@payloadcms/db-sqlite';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { tableOf } from '../../../store/sqlite/putRows.ts';
import type { MirrorPlan, StoredWord } from '../../searchWords/planMirror.ts';
import type { WordSlug } from '../../searchWords/wordCollection.ts';

const ROWS_AT_ONCE = 300;

/**
 * Writes a plan, many rows in one statement. Each statement checks again what it must not overwrite. So an editor who
 * saves meanwhile, or another process with the same plan, loses nothing. After an interruption the remaining plan is
 * smaller.
 */
export async function writePlan<Content extends object>(payload: Payload, collection: WordSlug, plan: MirrorPlan<Content>): Promise<void> {
  const { drizzle, table: found } = tableOf(payload, collection);
  const table = found as Table;
  const isUntouched = sql`${table.origin} = 'bundled' AND ${table.isChanged} = 0`;
  const isAsRead = ({ id, updatedAt }: StoredWord<Content>) => sql`${table.id} = ${id} AND ${table.updatedAt} = ${updatedAt}`;

  for (const rows of inParts(plan.put)) {
    const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'key');
    await drizzle
      .insert(table as never)
      .values(rows.map((row) => ({ ...row, state: 'used', origin: 'bundled', isChanged: false })) as never)
      .onConflictDoUpdate({
        target: table.key as never,
        set: {
          ...Object.fromEntries(names.map((name) => [name, sql.raw(`excluded.${(table[name] as { name: string }).name}`)])),
          updatedAt: new Date().toISOString(),
        },
        setWhere: isUntouched,
      });
    // Statements on a local file never wait, so people are answered between two of them.
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const keys of inParts(plan.gone)) await drizzle.run(sql`DELETE FROM ${table} WHERE ${table.key} IN ${[...keys]} AND ${isUntouched}`);
  for (const row of plan.settled) await drizzle.run(sql`UPDATE ${table} SET origin = 'bundled', is_changed = 0 WHERE ${isAsRead(row)}`);
  for (const row of plan.orphaned) await drizzle.run(sql`UPDATE ${table} SET origin = 'editor', is_changed = 0 WHERE ${isAsRead(row)}`);
  for (const row of plan.superfluous) await drizzle.run(sql`DELETE FROM ${table} WHERE ${isAsRead(row)}`);
}

type Table = Parameters<SQLiteAdapter['drizzle']['insert']>[0] & Record<string, unknown>;

function* inParts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) yield rows.slice(start, start + ROWS_AT_ONCE);
}

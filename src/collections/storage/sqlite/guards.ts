import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import type { Opening } from '../database.ts';
import { refuseUnguarded } from '../refuseUnguarded.ts';

const GUARDS = [
  'announcements_sequence_idx',
  'announcements_decision_idx',
  ...['announcements', 'sealed_lines'].flatMap((table) => ['update', 'delete', 'replace'].map((verb) => `${table}_no_${verb}`)),
];

/** Announcing needs two unique indexes and the log its triggers: without them nothing may be announced. */
export async function assertGuarded(payload: Payload, { onMissingGuard }: Opening): Promise<void> {
  const missing = await missingGuards(payload);
  if (onMissingGuard) missing.forEach(onMissingGuard);
  else if (missing.length > 0) await refuseUnguarded(payload, missing);
}

async function missingGuards(payload: Payload): Promise<string[]> {
  const { client } = payload.db as unknown as SQLiteAdapter;
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE (type = 'index' AND sql LIKE 'CREATE UNIQUE%') OR type = 'trigger'",
  );
  const present = new Set(rows.map((row) => String(row.name)));
  return GUARDS.filter((name) => !present.has(name));
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import type { StorageUnderTest } from './storageUnderTest.ts';

const ATTEMPTS = ['announcements', 'sealed_lines'].flatMap((table) => [
  `UPDATE ${table} SET hash = 'x'`,
  `UPDATE OR REPLACE ${table} SET hash = 'x'`,
  `UPDATE OR IGNORE ${table} SET hash = 'x'`,
  `DELETE FROM ${table}`,
]);
const REPLACEMENTS = [
  "INSERT OR REPLACE INTO announcements SELECT id, sequence, decision, announced_at, previous_hash, 'x', head, lines FROM announcements LIMIT 1",
  "INSERT OR REPLACE INTO sealed_lines SELECT id, 'x', code, decision, kind, effective_from, place, head, text FROM sealed_lines LIMIT 1",
];

export async function sqliteStorage(): Promise<StorageUnderTest> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-log-'));
  const databaseUrl = `file:${path.join(dataDir, 'tthc.db')}`;
  const payload = await openPayload({ dataDir, databaseUrl, secret: 'a secret for tests' });
  const sql = createClient({ url: databaseUrl });
  await sql.execute('PRAGMA busy_timeout = 5000');
  const hashes = async () =>
    JSON.stringify((await sql.execute('SELECT hash FROM announcements UNION ALL SELECT hash FROM sealed_lines')).rows);
  return {
    payload,
    store: payloadLogStore(payload),
    address: dataDir,
    async countRows(table) {
      const { rows } = await sql.execute(`SELECT count(*) AS n FROM ${table.replace('-', '_')}`);
      return Number(rows[0]?.n);
    },
    async attemptsBelow() {
      const outcomes = [];
      for (const attempt of [...ATTEMPTS, ...REPLACEMENTS]) {
        const before = await hashes();
        const error = await sql.execute(attempt).then(
          () => null,
          (caught: unknown) => caught,
        );
        // The database may ignore the replacement of a sealed line instead of refusing it. The row must stay.
        const mustFail = !attempt.includes('INTO sealed_lines');
        outcomes.push({ attempt, isRefused: (await hashes()) === before && (!mustFail || error !== null) });
      }
      return outcomes;
    },
    async tamper({ table, where = {}, set }) {
      const { rows } = await sql.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'");
      for (const { name } of rows) await sql.execute(`DROP TRIGGER ${String(name)}`);
      const [column, value] = Object.entries(where)[0] ?? ['1', 1];
      const from = `${table.replace('-', '_')} WHERE ${column} = ?`;
      if (set === null) await sql.execute({ sql: `DELETE FROM ${from}`, args: [value] });
      for (const [name, change] of Object.entries(set ?? {})) {
        const changed = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        const old = (await sql.execute({ sql: `SELECT ${changed} AS old FROM ${from}`, args: [value] })).rows[0]?.old;
        const next = typeof change === 'function' ? change(String(old)) : change;
        await sql.execute({ sql: `UPDATE ${from.replace(' WHERE', ` SET ${changed} = ? WHERE`)}`, args: [next, value] });
      }
    },
    async close() {
      sql.close();
      await payload.destroy();
      await rm(dataDir, { recursive: true });
    },
  };
}

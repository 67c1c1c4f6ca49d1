import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient as openSqlite, type InStatement } from '@libsql/client';
import { createVerifier, verify, type LogEntry, type Tip } from '../../src/portals/client/index.ts';

/** A copy of the log in a file. It holds only what was verified before. */
export interface Copy {
  /** The newest whole announcement in the copy. An empty copy answers with sequence 0. */
  tip(): Promise<Tip>;
  /** Appends entries after the tip, each announcement together with its lines. Throws `NotAsAnnounced`. */
  take(entries: AsyncIterable<LogEntry>): Promise<void>;
  /** Hashes everything again, from the first announcement. Throws `NotAsAnnounced`. */
  verify(): Promise<Tip>;
  close(): void;
}

const TABLES = [
  'CREATE TABLE IF NOT EXISTS announcements (sequence INTEGER PRIMARY KEY, hash TEXT NOT NULL, text TEXT NOT NULL)',
  'CREATE TABLE IF NOT EXISTS lines (sequence INTEGER NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (sequence, position))',
  'CREATE INDEX IF NOT EXISTS lines_by_id ON lines (id)',
];

export async function openCopy(file: string): Promise<Copy> {
  const database = openSqlite({ url: pathToFileURL(path.resolve(file)).href });
  // Lets others read the copy while it grows.
  await database.execute('PRAGMA busy_timeout = 10000');
  await database.execute('PRAGMA journal_mode = WAL');
  await database.batch(TABLES, 'write');
  const tip = async (): Promise<Tip> => {
    const { rows } = await database.execute('SELECT sequence, hash FROM announcements ORDER BY sequence DESC LIMIT 1');
    const [newest] = rows;
    return newest ? { sequence: Number(newest['sequence']), hash: String(newest['hash']) } : { sequence: 0, hash: '' };
  };

  return {
    tip,
    async take(entries) {
      const verifier = createVerifier(await tip());
      let held: InStatement[] = [];
      /** One transaction, so the copy holds an announcement with all its lines or not at all. */
      const store = async () => {
        verifier.end();
        if (held.length > 0) await database.batch(held, 'write');
        held = [];
      };
      for await (const entry of entries) {
        if (entry.kind === 'announcement') await store();
        await verifier.add(entry);
        held.push(insertOf(entry, held.length));
      }
      await store();
    },
    verify: () => verify(storedEntries(database)),
    close: () => database.close(),
  };
}

/** The announcement itself has position 0, so its lines begin at 1. */
function insertOf(entry: LogEntry, position: number): InStatement {
  return entry.kind === 'announcement'
    ? { sql: 'INSERT INTO announcements (sequence, hash, text) VALUES (?, ?, ?)', args: [entry.sequence, entry.hash, entry.text] }
    : {
        sql: 'INSERT INTO lines (sequence, position, id, text) VALUES (?, ?, ?, ?)',
        args: [entry.sequence, position, entry.id, entry.text],
      };
}

/** Reads one announcement at a time, so that the whole log is never in memory. */
async function* storedEntries(database: ReturnType<typeof openSqlite>): AsyncGenerator<LogEntry> {
  for (let after = 0; ;) {
    const { rows } = await database.execute({
      sql: 'SELECT * FROM announcements WHERE sequence > ? ORDER BY sequence LIMIT 1',
      args: [after],
    });
    const [row] = rows;
    if (!row) return;
    after = Number(row['sequence']);
    yield { kind: 'announcement', sequence: after, hash: String(row['hash']), text: String(row['text']) };
    const lines = await database.execute({ sql: 'SELECT id, text FROM lines WHERE sequence = ? ORDER BY position', args: [after] });
    for (const { id, text } of lines.rows) yield { kind: 'line', sequence: after, id: String(id), text: String(text) };
  }
}

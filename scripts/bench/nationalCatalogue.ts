import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFiveThousandRecords } from '../../test/factories/fiveThousandRecords.ts';
import type { Note } from './benchmark.ts';
import { importFile } from './importFile.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const KEPT = path.join(os.tmpdir(), 'tthc-bench');

/** A change in one of these makes the kept data folder outdated. */
const MADE_OF = [
  'src/announcing/importing',
  'src/store',
  'src/domain',
  'src/collections/storage/sqlite/migrations',
  'test/factories/fiveThousandRecords.ts',
  'data/procedures-sample.jsonl.gz',
];

/** A file of so many full records, the same each time. It is made once and stays in the temporary folder. */
export async function recordFile(count: number, note: Note): Promise<string> {
  const file = path.join(KEPT, `records-${count}-${await hashOf(MADE_OF.slice(-2))}.jsonl.gz`);
  if (existsSync(file)) return file;
  note(`tạo tệp ${count} hồ sơ / writing a file of ${count} records`);
  await mkdir(KEPT, { recursive: true });
  const draft = `${file}.${process.pid}.gz`;
  await writeFiveThousandRecords(draft, count);
  await rename(draft, file);
  await removeOlder(path.basename(file));
  return file;
}

/** A data folder with the whole national list announced. The first call imports it; later calls copy it. */
export async function nationalCatalogue(count: number, note: Note): Promise<{ readonly dataDir: string; remove(): Promise<void> }> {
  const kept = path.join(KEPT, `catalogue-${count}-${await hashOf(MADE_OF)}`);
  if (!existsSync(kept)) {
    const records = await recordFile(count, note);
    note(`nhập ${count} hồ sơ, chỉ lần đầu / importing ${count} records, this once`);
    const draft = await mkdtemp(path.join(KEPT, 'draft-'));
    await importFile(records, draft);
    await rename(draft, kept).catch(() => rm(draft, { recursive: true }));
    await removeOlder(path.basename(kept));
  }
  const dataDir = await mkdtemp(path.join(KEPT, 'run-'));
  for (const name of ['tthc.db', 'secret']) await copyFile(path.join(kept, name), path.join(dataDir, name));
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

/** An empty data folder. The caller removes it. */
export async function emptyFolder(): Promise<{ readonly dataDir: string; remove(): Promise<void> }> {
  await mkdir(KEPT, { recursive: true });
  const dataDir = await mkdtemp(path.join(KEPT, 'run-'));
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

/** Removes data folders that another version of the sources made. */
async function removeOlder(kept: string): Promise<void> {
  const kind = kept.slice(0, kept.lastIndexOf('-') + 1);
  const older = (await readdir(KEPT)).filter((name) => name.startsWith(kind) && name !== kept);
  await Promise.all(older.map((name) => rm(path.join(KEPT, name), { recursive: true, force: true })));
}

async function hashOf(places: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const place of places) for (const file of await filesIn(path.join(PROJECT, place))) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

async function filesIn(place: string): Promise<string[]> {
  if (path.extname(place) !== '') return [place];
  const entries = await readdir(place, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => (entry.isDirectory() ? filesIn(path.join(place, entry.name)) : [path.join(place, entry.name)])),
  );
  return found.flat().sort();
}

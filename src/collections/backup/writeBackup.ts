import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionSlug, Payload } from 'payload';
import { makeFolders } from '../../store/makeFolders.ts';
import type { LogAudit, LogTip } from '../../store/logStore.ts';
import { CARRIED_FOLDERS, carriedCollections } from './carried.ts';
import { writeJsonLines } from './jsonLines.ts';
import { ANNOUNCEMENTS_FILE, FILES_FOLDER, LINES_FILE, MANIFEST_FILE, ROWS_FILE, type BackupFile, type Manifest } from './manifest.ts';

export type BackupPhase = 'rows' | 'lines' | 'announcements' | 'files';

export interface BackupRequest {
  readonly payload: Payload;
  readonly store: LogAudit;
  readonly dataDir: string;
  /** Absolute path of a folder that does not exist yet. */
  readonly folder: string;
  readonly now: () => Date;
  readonly onProgress: (progress: { readonly phase: BackupPhase; readonly done: number; readonly total: number }) => void;
}

/** A row of a collection as a backup holds it. */
export interface CarriedRow {
  readonly collection: string;
  readonly row: Readonly<Record<string, unknown>> & { readonly id: number | string };
}

const AT_ONCE = 200;

/**
 * Writes everything that cannot be made anew into a folder, while people work. Rows come first and the log last: what was
 * announced meanwhile is whole in it, and a draft's state is mended at the next start. The folder gets its name when it is whole.
 */
export async function writeBackup(request: BackupRequest): Promise<Manifest> {
  const { folder, now } = request;
  const draft = `${folder}.partial`;
  await rm(draft, { recursive: true, force: true });
  await makeFolders(draft);
  const rows = await writeRows(request, path.join(draft, ROWS_FILE));
  const tip = await request.store.tip();
  const lines = await writeLines(request, path.join(draft, LINES_FILE));
  const announcements = await writeAnnouncements(request, tip, path.join(draft, ANNOUNCEMENTS_FILE));
  const files = await copyFiles(request, path.join(draft, FILES_FOLDER));
  const manifest: Manifest = {
    format: 1,
    madeAt: now().toISOString(),
    tip: tip && { sequence: tip.sequence, hash: tip.hash },
    counts: { announcements, lines, rows, files },
    files: await hashFiles(draft),
  };
  await writeFile(path.join(draft, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(draft, folder);
  await flushFolder(path.dirname(folder));
  return manifest;
}

async function writeRows({ payload, onProgress }: BackupRequest, file: string): Promise<number> {
  const collections = carriedCollections(payload.config);
  const writer = writeJsonLines(file);
  let written = 0;
  for (const [done, { slug }] of collections.entries()) {
    onProgress({ phase: 'rows', done, total: collections.length });
    for await (const row of rowsOf(payload, slug)) {
      await writer.write({ collection: slug, row } satisfies CarriedRow);
      written += 1;
    }
  }
  await writer.close();
  onProgress({ phase: 'rows', done: collections.length, total: collections.length });
  return written;
}

async function* rowsOf(payload: Payload, collection: CollectionSlug): AsyncGenerator<CarriedRow['row']> {
  for (let after: number | string | null = null; ;) {
    const { docs }: { docs: CarriedRow['row'][] } = await payload.db.find({
      collection,
      ...(after === null ? {} : { where: { id: { greater_than: after } } }),
      sort: 'id',
      limit: AT_ONCE,
      pagination: false,
      joins: false as never,
    });
    yield* docs;
    if (docs.length < AT_ONCE) return;
    after = docs.at(-1)?.id ?? null;
  }
}

async function writeLines({ payload, store, onProgress }: BackupRequest, file: string): Promise<number> {
  const { totalDocs: total } = await payload.db.count({ collection: 'sealed-lines' });
  const writer = writeJsonLines(file);
  let done = 0;
  for (let after = ''; ;) {
    const found = await store.storedLinesAfter(after, AT_ONCE);
    for (const { id, hash, text } of found) await writer.write({ id, hash, text });
    done += found.length;
    onProgress({ phase: 'lines', done: Math.min(done, total), total });
    if (found.length < AT_ONCE) break;
    after = found.at(-1)?.id ?? '';
  }
  await writer.close();
  return done;
}

async function writeAnnouncements({ store, onProgress }: BackupRequest, tip: LogTip | null, file: string): Promise<number> {
  const total = tip?.sequence ?? 0;
  const writer = writeJsonLines(file);
  for (let after = 0; after < total;) {
    const found = await store.announcementsAfter(after, AT_ONCE);
    for (const announcement of found) if (announcement.sequence <= total) await writer.write(announcement);
    after = found.at(-1)?.sequence ?? total;
    onProgress({ phase: 'announcements', done: Math.min(after, total), total });
  }
  await writer.close();
  return total;
}

async function copyFiles({ dataDir, onProgress }: BackupRequest, into: string): Promise<number> {
  let copied = 0;
  for (const [done, name] of CARRIED_FOLDERS.entries()) {
    for (const file of await filesIn(path.join(dataDir, name))) {
      await makeFolders(path.dirname(path.join(into, name, file)));
      await copyFile(path.join(dataDir, name, file), path.join(into, name, file));
      copied += 1;
    }
    onProgress({ phase: 'files', done: done + 1, total: CARRIED_FOLDERS.length });
  }
  return copied;
}

/** Paths below a folder, in order; none where it is missing. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return files.sort();
}

async function hashFiles(folder: string): Promise<BackupFile[]> {
  const files: BackupFile[] = [];
  for (const name of await filesIn(folder)) {
    const file = path.join(folder, name);
    files.push({ path: name.split(path.sep).join('/'), bytes: (await stat(file)).size, sha256: await hashOfFile(file) });
  }
  return files;
}

/** Hexadecimal SHA-256. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** A new name outlasts a loss of power only when its folder is on disk. */
async function flushFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  await opened.sync().finally(() => opened.close());
}

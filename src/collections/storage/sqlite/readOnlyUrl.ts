import { copyFile, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileUrl } from './fileUrl.ts';

export interface ReadOnlyDatabase {
  /** As the driver takes it. */
  readonly url: string;
  /** A folder to be removed afterwards; null where nothing was copied. */
  readonly copy: string | null;
}

/**
 * How to read a database where nothing can be written, not even SQLite's index beside it. A complete file is read in
 * place. A file with pending changes beside it is copied to a temporary folder first.
 */
export async function readOnlyUrl(file: string): Promise<ReadOnlyDatabase> {
  const changes = await stat(`${file}-wal`).catch(() => null);
  if (!changes || changes.size === 0) return { url: immutableUrl(file), copy: null };
  const copy = await mkdtemp(path.join(tmpdir(), 'tthc-read-only-'));
  const target = path.join(copy, path.basename(file));
  await copyFile(file, target);
  await copyFile(`${file}-wal`, `${target}-wal`);
  return { url: fileUrl(target), copy };
}

/** An address in an address: the driver undoes the outer encoding, SQLite the inner one. */
function immutableUrl(file: string): string {
  return `file:${encodeURIComponent(`${fileUrl(file)}?immutable=1`)}`;
}

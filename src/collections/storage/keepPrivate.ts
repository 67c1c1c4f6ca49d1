import { chmod, open, stat } from 'node:fs/promises';

/** SQLite gives the files beside a database the mode of the database itself. */
const BESIDE = ['', '-wal', '-shm'];
const OWNER_ONLY = 0o600;

/**
 * Makes a database and the files beside it readable by their owner only: they contain password hashes and drafts. Makes
 * the file where it is missing. A file of another owner stays as it is.
 */
export async function keepPrivate(file: string): Promise<void> {
  await (await open(file, 'a', OWNER_ONLY)).close();
  for (const each of BESIDE) {
    const found = await stat(file + each).catch(() => null);
    if (found && (found.mode & 0o077) !== 0) await chmod(file + each, OWNER_ONLY).catch(() => undefined);
  }
}

import { chmod, open, stat } from 'node:fs/promises';

/** SQLite gives the files beside a database the mode of the database itself. */
const BESIDE = ['', '-wal', '-shm'];
const OWNER_ONLY = 0o600;

/**
 * Makes a database and the files beside it readable by their owner only: they contain password hashes and drafts. Makes
 * the file where it is missing. A file of another owner stays as it is.
 */
export async function keepPrivate(file: string): Promise<void> {
  await makeMissing(file);
  for (const each of BESIDE) {
    const found = await stat(file + each).catch(() => null);
    if (found && (found.mode & 0o077) !== 0) await chmod(file + each, OWNER_ONLY).catch(() => undefined);
  }
}

/**
 * An existing database is never opened here: closing any handle of a file lets go all locks that this process holds on it,
 * those of its SQLite connections too. Another process would then end the log beside the file while it is in use.
 */
async function makeMissing(file: string): Promise<void> {
  try {
    await (await open(file, 'wx', OWNER_ONLY)).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

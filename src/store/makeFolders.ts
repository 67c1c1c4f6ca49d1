import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and its parents, step by step. Node's own recursion never ends for a folder that seems missing and
 * still refuses entries.
 * @param folder absolute path
 */
export async function makeFolders(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  if (folder !== path.dirname(folder)) await makeFolders(path.dirname(folder));
  await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    const isThereNow = error.code === 'EEXIST' && (await stat(folder)).isDirectory();
    if (!isThereNow) throw error;
  });
}

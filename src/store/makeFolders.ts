import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it. Step by step: Node's own recursion never ends where a folder says that it is not
 * there when something is put into it.
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

import { stat } from 'node:fs/promises';
import path from 'node:path';

const HASH = /^[0-9a-f]{64}$/;

/** The file of a blank form that the catalogue holds; null for a name that is no hash. */
export function heldFormFile(folder: string, sha256: string): string | null {
  return HASH.test(sha256) ? path.join(folder, sha256) : null;
}

/** Its bytes; null where it is not held. */
export async function sizeOfHeldForm(folder: string | undefined, sha256: string): Promise<number | null> {
  const file = folder === undefined ? null : heldFormFile(folder, sha256);
  const found = file === null ? null : await stat(file).catch(() => null);
  return found?.isFile() ? found.size : null;
}

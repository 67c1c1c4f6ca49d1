import path from 'node:path';

/** Uploaded files lie beside the database; a backup takes both. */
export function filesFolderIn(dataDir: string): string {
  return path.join(dataDir, 'decision-files');
}

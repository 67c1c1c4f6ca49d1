import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** One hash of files, and of all files in folders, by their contents and names. Paths are relative to the project. */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of filesUnder(path.join(PROJECT, source))) hash.update(path.relative(PROJECT, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(place) {
  if (path.extname(place) !== '') return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

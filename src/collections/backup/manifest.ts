import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const HASH = z.string().regex(/^[0-9a-f]{64}$/);
const COUNT = z.number().int().nonnegative();
/** A path inside the backup, which leads nowhere else. */
const INNER_PATH = z.string().refine((name) => !path.isAbsolute(name) && !name.split(/[/\\]/).some((part) => part === '' || part === '..'));

const MANIFEST = z.object({
  format: z.literal(1),
  /** RFC 3339. */
  madeAt: z.string(),
  /** The newest announcement in it; null for an empty log. */
  tip: z.object({ sequence: COUNT, hash: HASH }).nullable(),
  counts: z.object({ announcements: COUNT, lines: COUNT, rows: COUNT, files: COUNT }),
  files: z.array(z.object({ path: INNER_PATH, bytes: COUNT, sha256: HASH })),
});

/** What a backup holds, and the hash of each of its files. It is written last: without it there is no backup. */
export type Manifest = z.infer<typeof MANIFEST>;
export type BackupFile = Manifest['files'][number];

export const MANIFEST_FILE = 'manifest.json';
export const LINES_FILE = 'lines.jsonl.gz';
export const ANNOUNCEMENTS_FILE = 'announcements.jsonl.gz';
export const ROWS_FILE = 'rows.jsonl.gz';
/** Copies of folders of DATA_DIR lie below it. */
export const FILES_FOLDER = 'files';

/** Null where the folder holds no backup, or one of another format. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(path.join(folder, MANIFEST_FILE), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return MANIFEST.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

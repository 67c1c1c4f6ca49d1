import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Label } from '../../domain/values/vocabulary.ts';
import { ANNOUNCEMENTS_FILE, LINES_FILE, readManifest, ROWS_FILE, type Manifest } from './manifest.ts';
import { hashOfFile } from './writeBackup.ts';

export type CheckedBackup = { readonly manifest: Manifest } | { readonly fault: Label };

/** Hashes every file of a backup anew and compares it with the manifest. */
export async function checkBackup(folder: string): Promise<CheckedBackup> {
  const manifest = await readManifest(folder);
  if (manifest === null)
    return { fault: { vi: `${folder} không phải là bản sao lưu đọc được.`, en: `${folder} is no backup that can be read.` } };
  const named = new Set(manifest.files.map((file) => file.path));
  const missing = [LINES_FILE, ANNOUNCEMENTS_FILE, ROWS_FILE].find((name) => !named.has(name));
  if (missing !== undefined) return damaged(missing);
  for (const { path: name, bytes, sha256 } of manifest.files) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found?.size !== bytes || (await hashOfFile(file)) !== sha256) return damaged(name);
  }
  return { manifest };
}

function damaged(name: string): CheckedBackup {
  return { fault: { vi: `Tệp ${name} của bản sao lưu bị thiếu hoặc hỏng.`, en: `The file ${name} of the backup is missing or damaged.` } };
}

import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';

/** Where a value stands in the file. */
export interface Place {
  readonly at: number;
  readonly bytes: number;
}

/** Values put aside in a file, so that memory holds only where each of them stands. */
export interface KeptAside<Value> {
  put(value: Value): Promise<Place>;
  get(place: Place): Promise<Value>;
  close(): Promise<void>;
}

/**
 * Keeps values as JSON in a new file of the folder, readable by its owner only. The file has no name once it is open,
 * so a killed process leaves nothing behind.
 * @param folder absolute path of an existing folder
 */
export async function keepAside<Value>(folder: string): Promise<KeptAside<Value>> {
  const file = await openNameless(path.join(folder, `import-${randomUUID()}`));
  let end = 0;
  return {
    async put(value) {
      const bytes = Buffer.from(JSON.stringify(value), 'utf8');
      const place = { at: end, bytes: bytes.length };
      end += bytes.length;
      await writeAll(file, bytes, place.at);
      return place;
    },
    async get({ at, bytes }) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, at);
      if (bytesRead < bytes) throw new Error('What an import put aside was cut short.');
      return JSON.parse(buffer.toString('utf8')) as Value;
    },
    close: () => file.close(),
  };
}

async function openNameless(name: string): Promise<FileHandle> {
  const file = await open(name, 'wx+', 0o600);
  await rm(name);
  return file;
}

/** One write may take only a part of the bytes, as on a disk that is nearly full. */
async function writeAll(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, at + written);
    written += bytesWritten;
  }
}

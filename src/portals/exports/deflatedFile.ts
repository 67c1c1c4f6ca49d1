import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { Zip, ZipInputFile } from 'fflate';

const DEFLATED = 8;

/** A file of a zip, compressed beside the thread that answers everybody. */
export interface DeflatedFile {
  /** Resolves when there is room for more. */
  write(text: string): Promise<void>;
  /** Resolves when all of it is in the zip. */
  end(): Promise<void>;
  /** Frees what it holds, ended or not. */
  close(): void;
}

export function addDeflatedFile(zip: Zip, filename: string): DeflatedFile {
  const file: ZipInputFile = { filename, size: 0, crc: 0, compression: DEFLATED };
  zip.add(file);
  const deflate = createDeflateRaw();
  deflate.on('data', (chunk: Buffer<ArrayBuffer>) => file.ondata?.(null, chunk, false));
  const ended = once(deflate, 'end');
  return {
    async write(text) {
      const bytes = Buffer.from(text, 'utf8');
      file.size += bytes.length;
      file.crc = crc32(bytes, file.crc);
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    },
    async end() {
      deflate.end();
      await ended;
      file.ondata?.(null, new Uint8Array(0), true);
    },
    close: () => void deflate.destroy(),
  };
}

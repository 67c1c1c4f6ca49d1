import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { bilingualLine } from '../../domain/values/bilingual.ts';

/** One line of a file of records: its value, or the reason why it cannot be read. Lines count from 1. */
export type RecordLine = {
  readonly line: number;
  /** Bytes of the file read so far, as stored (compressed or not). */
  readonly bytesRead: number;
} & ({ readonly value: unknown; readonly problem?: undefined } | { readonly problem: string; readonly before: string });

/** A file of records that can be read from its start several times. */
export interface RecordFile {
  readonly bytes: number;
  readonly read: () => AsyncIterable<RecordLine>;
}

const LINE_FEED = 0x0a;
const LONGEST_LINE = 64 * 1024 * 1024;

/** Opens a file of JSON lines, plain or gzip (its first bytes decide). Throws one clear sentence where it cannot. */
export async function openRecordFile(path: string): Promise<RecordFile> {
  try {
    const found = await stat(path);
    // A pipe cannot be read twice.
    if (!found.isFile()) throw new Error('not an ordinary file');
    const isGzip = await startsLikeGzip(path);
    return { bytes: found.size, read: () => readRecords(path, isGzip) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'ENOENT'
        ? bilingualLine({ vi: `Không có tệp ${path}.`, en: `There is no file ${path}.` })
        : bilingualLine({ vi: `Không đọc được tệp ${path}: ${message}.`, en: `The file ${path} cannot be read.` }),
      { cause: error },
    );
  }
}

async function* readRecords(path: string, isGzip: boolean): AsyncGenerator<RecordLine> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const bytes: Readable = isGzip ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => bytes.destroy(error));
  let line = 0;
  try {
    for await (const raw of splitLines(bytes)) {
      line += 1;
      const read = readLine(raw, line);
      if (read) yield { line, bytesRead: file.bytesRead, ...read };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      bilingualLine({ vi: `Tệp ${path} hỏng sau dòng ${line}: ${reason}.`, en: `The file ${path} is damaged after line ${line}.` }),
      { cause: error },
    );
  } finally {
    file.destroy();
  }
}

function readLine(raw: Buffer, line: number): { value: unknown } | { problem: string; before: string } | null {
  const text = raw
    .toString('utf8')
    .replace(line === 1 ? /^\uFEFF/ : /^$/, '')
    .trim();
  if (text === '') return null;
  const before = text.length > 400 ? `${text.slice(0, 400)}…` : text;
  if (!isUtf8(raw)) return { problem: 'The line is not UTF-8 text.', before };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: `The line is not JSON: ${(error as SyntaxError).message}`, before };
  }
}

/** Lines without their line feed. Nothing else ends a line: JSON texts may contain U+2028. */
async function* splitLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]);
      parts = [];
      length = 0;
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > LONGEST_LINE) throw new Error('no line break within 64 MB; each record needs a line of its own');
  }
  if (length > 0) yield Buffer.concat(parts);
}

async function startsLikeGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

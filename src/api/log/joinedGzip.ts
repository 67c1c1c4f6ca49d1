import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { constants, crc32, createDeflateRaw } from 'node:zlib';
import { crc32Combined } from './crc32Combined.ts';

/** Deflated bytes that may stand between others of their kind in one gzip stream. */
export interface GzipPart {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of the plain bytes. Known once all `bytes` are read. */
  plain(): PlainSum;
}

interface PlainSum {
  readonly crc32: number;
  readonly length: number;
}

/** Without a name and a time. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** A last block with nothing in it. */
const LAST_BLOCK = Buffer.from([3, 0]);
const SUM_BYTES = 8;
const END_BYTES = LAST_BLOCK.length + SUM_BYTES;
const AT_ONCE = 256 * 1024;

/**
 * One gzip stream of all parts. Whole gzip files one after the other would be as valid, but Chromium shows the first of
 * them alone, and curl refuses the second.
 */
export async function* joinedGzip(parts: AsyncIterable<GzipPart> | Iterable<GzipPart>): AsyncGenerator<Uint8Array> {
  yield HEADER;
  let sum: PlainSum = { crc32: 0, length: 0 };
  for await (const { bytes, plain } of parts) {
    yield* bytes;
    const own = plain();
    sum = { crc32: crc32Combined(sum.crc32, own.crc32, own.length), length: sum.length + own.length };
  }
  yield Buffer.concat([LAST_BLOCK, written(sum)]);
}

/** Plain text as a part: it ends on a whole byte, in a block that is not the last. */
export function deflatedPart(plain: AsyncIterable<string | Uint8Array>, level: number): GzipPart {
  let sum: PlainSum = { crc32: 0, length: 0 };
  const counted = async function* () {
    for await (const text of plain) {
      const bytes = Buffer.from(text);
      sum = { crc32: crc32(bytes, sum.crc32), length: sum.length + bytes.length };
      yield bytes;
    }
  };
  const deflate = createDeflateRaw({ level, finishFlush: constants.Z_SYNC_FLUSH });
  // Whoever reads the bytes meets the error.
  const bytes = pipeline(counted, deflate, () => undefined);
  return { bytes, plain: () => sum };
}

/** A file that holds a gzip stream of one part: that part, as it lies there. */
export function storedPart(file: string): GzipPart {
  let sum: PlainSum = { crc32: 0, length: 0 };
  const bytes = async function* () {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      sum = read((await handle.read(Buffer.alloc(SUM_BYTES), 0, SUM_BYTES, size - SUM_BYTES)).buffer);
      const where = { start: HEADER.length, end: size - END_BYTES - 1, highWaterMark: AT_ONCE, autoClose: false };
      yield* handle.createReadStream(where) as AsyncIterable<Buffer>;
    } finally {
      await handle.close();
    }
  };
  return { bytes: bytes(), plain: () => sum };
}

function written({ crc32, length }: PlainSum): Buffer {
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32, 0);
  sum.writeUInt32LE(length % 2 ** 32, 4);
  return sum;
}

function read(sum: Buffer): PlainSum {
  return { crc32: sum.readUInt32LE(0), length: sum.readUInt32LE(4) };
}

import { createHash, randomUUID } from 'node:crypto';
import { constants as fs, createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress } from 'node:zlib';
import type { Encoding } from '../http/encodedBody.ts';
import { deflatedPart, joinedGzip } from './joinedGzip.ts';
import type { Segment } from './segments.ts';

/** A segment on disk, in each encoding. */
export interface StoredSegment {
  readonly segment: Segment;
  /** Hexadecimal SHA-256 of the plain bytes. */
  readonly sha256: string;
  readonly bytes: Readonly<Record<Encoding, number>>;
}

export interface SegmentFiles {
  /** The folder of the files. */
  folder(): Promise<string>;
  /**
   * The segment, made on first use and anew where its files were deleted. Rejects where one of its texts cannot be read
   * now.
   */
  find(segment: Segment, lines: () => AsyncIterable<string>): Promise<StoredSegment>;
  /** Name of its file within the folder. */
  nameOf(segment: Segment, encoding: Encoding): string;
  /**
   * Removes all other files: of texts that are withheld by now, of other logs, as after restoring a backup, of earlier
   * versions, and what killed processes left behind. Waits for what is being made.
   */
  removeOthers(segments: readonly Segment[]): Promise<unknown>;
}

const DRAFT = 'draft-';
/** No segment takes so long to make. */
const DRAFT_FOR_MS = 3_600_000;

/** Gzip files without "joined" were made by earlier versions, and cannot be joined. */
const ENDINGS: Readonly<Record<Encoding, string>> = { identity: '', gzip: '.joined.gz', br: '.br' };
const SUM_ENDING = '.sha256';
const ALL_ENDINGS: readonly string[] = [...Object.values(ENDINGS), SUM_ENDING];
const GZIP_LEVEL = 6;
/** On disk before it is renamed. */
const FLUSHED = { flush: true };
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 } };

/**
 * Makes each file once, one at a time, and renames it when complete, so a killed process leaves no half file. Without a
 * usable folder, the files lie in a temporary one.
 */
export function segmentFiles(wanted: string | undefined): SegmentFiles {
  let folderInUse = wanted;
  const choose = remember(async () => (folderInUse = await usableFolder(wanted)));
  const known = new Map<string, Promise<StoredSegment>>();
  let last: Promise<unknown> = Promise.resolve();
  /** Behind everything before it, whether that succeeded or not. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.catch(() => undefined).then(work);
    last = done;
    return done;
  };

  const make = async (segment: Segment, lines: () => AsyncIterable<string>): Promise<StoredSegment> => {
    const folder = await choose();
    const base = path.join(folder, baseOf(segment));
    const found = await readStored(base, segment);
    if (found) return found;
    const draft = path.join(folder, DRAFT + randomUUID());
    try {
      const sha256 = await writePlain(draft, lines());
      await pipeline(joinedGzip([deflatedPart(createReadStream(draft), GZIP_LEVEL)]), createWriteStream(draft + ENDINGS.gzip, FLUSHED));
      await pipeline(createReadStream(draft), createBrotliCompress(BROTLI), createWriteStream(draft + ENDINGS.br, FLUSHED));
      for (const ending of Object.values(ENDINGS)) await rename(draft + ending, base + ending);
      // Written last: where this file is, all others are complete.
      await writeFile(draft + SUM_ENDING, sha256);
      await rename(draft + SUM_ENDING, base + SUM_ENDING);
    } finally {
      for (const ending of ALL_ENDINGS) await rm(draft + ending, { force: true });
    }
    const made = await readStored(base, segment);
    if (!made) throw new Error(`The segment ${base} is not there after it was written.`);
    return made;
  };

  return {
    folder: choose,
    nameOf: (segment, encoding) => baseOf(segment) + ENDINGS[encoding],
    async find(segment, lines) {
      const name = baseOf(segment);
      const before = known.get(name);
      if (before) {
        const made = await before;
        if (await isThere(path.join(await choose(), name + SUM_ENDING))) return made;
        if (known.get(name) === before) known.delete(name);
      }
      let making = known.get(name);
      if (!making) {
        making = inTurn(() => make(segment, lines));
        known.set(name, making);
        making.catch(() => known.delete(name));
      }
      return making;
    },
    removeOthers: (segments) => inTurn(async () => folderInUse !== undefined && (await removeAllBut(segments, folderInUse))),
  };
}

async function usableFolder(wanted: string | undefined): Promise<string> {
  try {
    if (wanted === undefined) return await mkdtemp(path.join(tmpdir(), 'tthc-log-'));
    await mkdir(wanted, { recursive: true });
    await access(wanted, fs.W_OK);
    return wanted;
  } catch (error) {
    if (wanted === undefined) throw error;
    return usableFolder(undefined);
  }
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Runs once and remembers the result; a failure is tried again. */
function remember<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () =>
    (asked ??= ask().catch((error: unknown) => {
      asked = null;
      throw error;
    }));
}

const NAME = /^\d+-\d+-[0-9a-f]{16}(-[0-9a-f]{16})?\.jsonl/;

const DRAFT_NAME = new RegExp(`^${DRAFT}[0-9a-f-]{36}`);

async function removeAllBut(segments: readonly Segment[], folder: string): Promise<void> {
  const ours = new Set(segments.flatMap((segment) => ALL_ENDINGS.map((ending) => baseOf(segment) + ending)));
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const isOld = DRAFT_NAME.test(name) ? await isLeftBehind(file) : NAME.test(name) && !ours.has(name);
    if (isOld) await rm(file, { force: true });
  }
}

/** Whether a process that made it must have been killed. Another one may make its own right now. */
async function isLeftBehind(draft: string): Promise<boolean> {
  const found = await stat(draft).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > DRAFT_FOR_MS;
}

/** Texts that are withheld, or shown again, make another file. */
function baseOf({ from, to, hash, withheld }: Segment): string {
  return `${from}-${to}-${hash.slice(0, 16)}${withheld === '' ? '' : `-${withheld}`}.jsonl`;
}

async function writePlain(file: string, lines: AsyncIterable<string>): Promise<string> {
  const hash = createHash('sha256');
  const hashed = async function* () {
    for await (const text of lines) {
      hash.update(text);
      yield text;
    }
  };
  await pipeline(hashed, createWriteStream(file, FLUSHED));
  return hash.digest('hex');
}

async function readStored(base: string, segment: Segment): Promise<StoredSegment | null> {
  try {
    const sha256 = await readFile(base + SUM_ENDING, 'utf8');
    const size = async (encoding: Encoding) => (await stat(base + ENDINGS[encoding])).size;
    return { segment, sha256, bytes: { identity: await size('identity'), gzip: await size('gzip'), br: await size('br') } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

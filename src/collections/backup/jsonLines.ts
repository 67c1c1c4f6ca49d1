import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

export interface JsonLinesWriter {
  /** Resolves when more may be written. */
  write(value: unknown): Promise<void>;
  /** Resolves when everything is on disk. */
  close(): Promise<void>;
}

/** Writes a compressed file, one JSON value a line. Never holds more than a few lines. */
export function writeJsonLines(file: string): JsonLinesWriter {
  const zip = createGzip({ level: 6 });
  const written = pipeline(zip, createWriteStream(file, { mode: 0o600, flush: true }));
  // It is awaited in `close`; until then a failure must not end the process.
  written.catch(() => undefined);
  return {
    async write(value) {
      if (zip.write(`${JSON.stringify(value)}\n`)) return;
      await Promise.race([once(zip, 'drain'), written]);
    },
    async close() {
      zip.end();
      await written;
    },
  };
}

/** Reads such a file line by line. Throws where it is damaged. */
export async function* readJsonLines<Value>(file: string): AsyncGenerator<Value> {
  const zip = createGunzip();
  const read = pipeline(createReadStream(file), zip);
  read.catch(() => undefined);
  for await (const line of createInterface({ input: zip, crlfDelay: Infinity })) yield JSON.parse(line) as Value;
  await read;
}

/** The same in groups of at most `many`. */
export async function* inGroups<Value>(values: AsyncIterable<Value>, many: number): AsyncGenerator<Value[]> {
  let group: Value[] = [];
  for await (const value of values) {
    group.push(value);
    if (group.length < many) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

import { createReadStream } from 'node:fs';
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { acceptedEncodings, compress, WORTH_COMPRESSING, type Encoding } from '../../api/http/encodedBody.ts';
import type { RequestHandler } from '../../api/deps.ts';

/** Where Next keeps what its pages load. Names contain a hash of the bytes, so nothing in here ever changes. */
const FOLDER = path.join('.next', 'static');
const ADDRESS = '/_next/static/';
const FOR_EVER = 'public, max-age=31536000, immutable';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
};
const SUFFIXES = { br: '.br', gzip: '.gz' } as const;
type Compressed = keyof typeof SUFFIXES;
const ENCODINGS = Object.keys(SUFFIXES) as Compressed[];

/** Compresses what the admin's pages load, beside the files; what is there stays. So it is done at the first start after a build. */
async function compressStatic(folder: string): Promise<void> {
  const names = await filesIn(folder);
  const there = new Set(names);
  for (const name of names.filter((one) => path.extname(one) in TYPES)) {
    const missing = ENCODINGS.filter((encoding) => !there.has(name + SUFFIXES[encoding]));
    const file = path.join(folder, name);
    const bytes = missing.length > 0 ? await readFile(file) : NOTHING;
    if (bytes.length < WORTH_COMPRESSING) continue;
    for (const encoding of missing) await writeWhole(file + SUFFIXES[encoding], await compress(bytes, encoding));
  }
}

const NOTHING = Buffer.alloc(0);

/** Under its name there is the whole file or none, whenever the process ends. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}

interface StaticFile {
  readonly file: string;
  readonly contentType: string;
  readonly sizes: Readonly<Partial<Record<Encoding, number>>>;
}

/** Answers for the compressed files; Next, which compresses anew for each reader, gets everything else. */
export async function serveStatic(project: string, next: RequestHandler): Promise<RequestHandler> {
  const folder = path.join(project, FOLDER);
  // A build on a disk that cannot be written is served as before.
  await compressStatic(folder).catch(() => undefined);
  const files = await compressedFiles(folder);
  return (request, response) => {
    const found = request.method === 'GET' || request.method === 'HEAD' ? files.get(request.url ?? '') : undefined;
    const accepted = acceptedEncodings(request.headers['accept-encoding'] as string | undefined);
    const encoding = found && ENCODINGS.find((one) => accepted.includes(one) && found.sizes[one] !== undefined);
    // A part of a file, or whether it is another by now: Next knows how to answer.
    if (!found || !encoding || request.headers.range || request.headers['if-none-match']) return next(request, response);
    send(request, response, found, encoding);
  };
}

function send(request: IncomingMessage, response: ServerResponse, { file, contentType, sizes }: StaticFile, encoding: Compressed): void {
  response.writeHead(200, {
    'Content-Type': contentType,
    'Content-Length': sizes[encoding],
    'Content-Encoding': encoding,
    'Cache-Control': FOR_EVER,
    Vary: 'Accept-Encoding',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file + SUFFIXES[encoding])
    .once('error', () => response.destroy())
    .pipe(response);
}

/** By address, so no path of a request ever reaches the disk. */
async function compressedFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const files = new Map<string, StaticFile>();
  const names = await filesIn(folder);
  const there = new Set(names);
  for (const name of names) {
    const contentType = TYPES[path.extname(name)];
    const file = path.join(folder, name);
    const made = ENCODINGS.filter((encoding) => there.has(name + SUFFIXES[encoding]));
    if (!contentType || made.length === 0) continue;
    const sizes = Object.fromEntries(await Promise.all(made.map(async (one) => [one, (await stat(file + SUFFIXES[one])).size] as const)));
    files.set(ADDRESS + name.split(path.sep).join('/'), { file, contentType, sizes });
  }
  return files;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

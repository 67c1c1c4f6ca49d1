import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crc32Combined } from '../../src/api/log/crc32Combined.ts';
import type { RequestHandler } from '../../src/api/deps.ts';
import { DatabaseAway } from '../../src/catalogue/databaseAway.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';

const ANNOUNCED = 230;
let folder: string;
let served: ServedCatalogue;
let app: RequestHandler;
let url: string;
const stops: (() => void)[] = [];

beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'segments-')), '.data', 'log-segments');
  served = await ServedCatalogue.start(undefined, {
    settings: { publicUrl: 'https://tthc.example', serve: new Set(['public']), segmentFolder: folder },
  });
  for (let i = 0; i < ANNOUNCED; i += 1) {
    const entry = served.book.announce({ issuedOn: '2026-01-05', lines: [{ code: `1.${String(100_000 + i)}` }] });
    served.log.add(entry);
  }
  await served.follower.catchUp();
  app = served.app();
  url = await listen(app);
});
afterAll(async () => {
  for (const stop of stops) stop();
  await rm(path.dirname(path.dirname(folder)), { recursive: true });
});

async function listen(handler: RequestHandler): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  stops.push(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The bytes as sent, still compressed. */
async function raw(address: string, headers: Record<string, string> = {}) {
  const { request } = await import('node:http');
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    request(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

interface Listing {
  segments: {
    from: number;
    to: number;
    hash: string;
    url: string;
    sha256: string;
    bytes: number;
    gzipBytes: number;
    brotliBytes: number;
  }[];
  rest: { after: number; url: string };
}

describe('the log to mirror', () => {
  it('lists its closed segments, which with the rest are the whole log, byte for byte', async () => {
    const listing = (await (await fetch(`${url}/v1/log`)).json()) as Listing;
    expect(listing.segments.map(({ from, to }) => [from, to])).toEqual([
      [1, 100],
      [101, 200],
    ]);
    expect(listing.rest).toEqual({ after: 200, url: 'https://tthc.example/v1/log.jsonl?after=200' });
    const parts: Buffer[] = [];
    for (const segment of listing.segments) {
      const { body } = await raw(segment.url.replace('https://tthc.example', url));
      expect([sha256(body), body.length]).toEqual([segment.sha256, segment.bytes]);
      parts.push(body);
    }
    parts.push((await raw(listing.rest.url.replace('https://tthc.example', url))).body);
    expect(Buffer.concat(parts).equals((await raw(`${url}/v1/log.jsonl`)).body)).toBe(true);
  });

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('sends a segment in %s to whoever takes only that', async (encoding, decompress) => {
    const plain = await raw(`${url}/v1/log/1-100.jsonl`);
    const sent = await raw(`${url}/v1/log/1-100.jsonl`, { 'accept-encoding': encoding });
    expect(sent.headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'application/jsonl; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'content-length': String(sent.body.length),
    });
    expect(sent.body.length).toBeLessThan(plain.body.length / 4);
    expect(decompress(sent.body).equals(plain.body)).toBe(true);
    expect(sent.headers['etag']).not.toBe(plain.headers['etag']);
  });

  it('goes on where a download broke off, and sends nothing to whoever has it', async () => {
    const address = `${url}/v1/log/101-200.jsonl`;
    const whole = await raw(address, { 'accept-encoding': 'gzip' });
    const etag = String(whole.headers['etag']);
    const rest = await raw(address, { 'accept-encoding': 'gzip', range: 'bytes=1000-', 'if-range': etag });
    expect([rest.status, rest.headers['content-range']]).toEqual([206, `bytes 1000-${whole.body.length - 1}/${whole.body.length}`]);
    expect(Buffer.concat([whole.body.subarray(0, 1000), rest.body]).equals(whole.body)).toBe(true);
    expect((await raw(address, { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(304);
    expect((await raw(address, { range: 'bytes=99999999-' })).status).toBe(416);
  });

  it.each(['201-300', '2-101', '1-200', '0-99', '1-100x', '..%2f..%2fsecret'])('has no segment %s', async (range) => {
    expect((await raw(`${url}/v1/log/${range}.jsonl`)).status).toBe(404);
  });

  it('makes each segment once, and finds again after a restart what lies there', async () => {
    await fetch(`${url}/v1/log`);
    const before = (await readdir(folder)).sort();
    const log = await listen(served.app());
    let read = 0;
    const { textOf } = served.deps.contents;
    Object.assign(served.deps.contents, { textOf: (id: string) => ((read += 1), textOf(id)) });
    await Promise.all(Array.from({ length: 6 }, () => raw(`${log}/v1/log/1-100.jsonl`)));
    Object.assign(served.deps.contents, { textOf });
    expect(read).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(before);
    expect(before).toHaveLength(8);
  });

  it('makes them anew where somebody deleted them', async () => {
    const before = await raw(`${url}/v1/log/1-100.jsonl`);
    for (const name of await readdir(folder)) await rm(path.join(folder, name));
    const after = await raw(`${url}/v1/log/1-100.jsonl`);
    expect([after.status, sha256(after.body)]).toEqual([200, sha256(before.body)]);
  });

  it('removes segments of another log, and what an earlier version compressed', async () => {
    await fetch(`${url}/v1/log`);
    const ours = (await readdir(folder)).find((name) => name.endsWith('.jsonl')) ?? '';
    const others = [`1-100-${'0'.repeat(16)}.jsonl.joined.gz`, `${ours}.gz`];
    for (const other of others) await writeFile(path.join(folder, other), '');
    await fetch(`${url}/v1/log`);
    expect(others.filter((other) => existsSync(path.join(folder, other)))).toEqual([]);
  });

  it('keeps nothing that it cannot read wholly', async () => {
    const lacking = await ServedCatalogue.start(undefined, {
      settings: { publicUrl: null, serve: new Set(['public']), segmentFolder: path.join(folder, 'lacking') },
    });
    for (let i = 0; i < 100; i += 1)
      lacking.log.add(lacking.book.announce({ issuedOn: '2026-01-05', lines: [{ code: `2.${String(100_000 + i)}` }] }));
    await lacking.follower.catchUp();
    Object.assign(lacking.deps.contents, { textOf: async () => null });
    const reply = await raw(`${await listen(lacking.app())}/v1/log/1-100.jsonl`);
    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '60']);
    expect(await readdir(path.join(folder, 'lacking'))).toEqual([]);
  });

  it('gives at most so many announcements behind a sequence', async () => {
    const { body } = await raw(`${url}/v1/log.jsonl?after=210&limit=5`);
    const sequences = body
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).sequence as number);
    expect([...new Set(sequences)]).toEqual([211, 212, 213, 214, 215]);
    expect((await raw(`${url}/v1/log.jsonl?limit=0`)).status).toBe(400);
  });
});

describe('the log as one stream', () => {
  const STRETCHES = ['', '?after=50&limit=170', '?after=100&limit=100', '?after=120&limit=30', '?after=200', '?after=230'];
  const plainLines = async () => (await raw(`${url}/v1/log.jsonl`)).body.toString('utf8').split(/(?<=\n)/);
  const within = (lines: readonly string[], stretch: string) => {
    const { after = '0', limit = '1000' } = Object.fromEntries(new URLSearchParams(stretch));
    const place = (line: string) => (JSON.parse(line) as { sequence: number }).sequence;
    return lines.filter((line) => place(line) > Number(after) && place(line) <= Number(after) + Number(limit)).join('');
  };

  it.each(STRETCHES)('is the same plain, in gzip and in brotli: %s', async (stretch) => {
    const [plain, gzip, brotli] = [
      await raw(`${url}/v1/log.jsonl${stretch}`),
      await raw(`${url}/v1/log.jsonl${stretch}`, { 'accept-encoding': 'br, gzip' }),
      await raw(`${url}/v1/log.jsonl${stretch}`, { 'accept-encoding': 'br' }),
    ];
    expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
    for (const { headers } of [plain, gzip, brotli])
      expect(headers).toMatchObject({ 'content-type': 'application/jsonl; charset=utf-8', 'cache-control': 'no-store' });
    expect(plain.body.toString('utf8')).toBe(within(await plainLines(), stretch));
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  });

  it('is one stream of gzip: several after each other would be cut by browsers and refused by curl', async () => {
    const { body } = await raw(`${url}/v1/log.jsonl?after=50`, { 'accept-encoding': 'gzip' });
    const { engine } = inflateRawSync(body.subarray(10), { info: true } as object) as unknown as { engine: { bytesWritten: number } };
    expect(engine.bytesWritten).toBe(body.length - 18);
  });

  it.each(['gzip', 'identity'])('reads no text that a segment holds: %s', async (encoding) => {
    await fetch(`${url}/v1/log`);
    const { textOf } = served.deps.contents;
    const read = new Set<string>();
    Object.assign(served.deps.contents, { textOf: (id: string) => (read.add(id), textOf(id)) });
    await raw(`${url}/v1/log.jsonl?after=90`, { 'accept-encoding': encoding });
    Object.assign(served.deps.contents, { textOf });
    const { announcements } = served.follower.current().catalogue;
    const expected = [...announcements.slice(90, 100), ...announcements.slice(200)].flatMap(({ lines }) => lines);
    expect([...read].sort()).toEqual([...expected].sort());
  });
});

describe('the log while texts cannot be read', () => {
  async function serve(textOf: (id: string, read: number) => Promise<string | null>) {
    const segmentFolder = await mkdtemp(path.join(path.dirname(folder), 'away-'));
    const own = await ServedCatalogue.start(undefined, { settings: { publicUrl: null, serve: new Set(['public']), segmentFolder } });
    for (let i = 0; i < 230; i += 1)
      own.log.add(own.book.announce({ issuedOn: '2026-01-05', lines: [{ code: `3.${String(100_000 + i)}` }] }));
    await own.follower.catchUp();
    let read = 0;
    Object.assign(own.deps.contents, { textOf: (id: string) => textOf(id, (read += 1)) });
    return { url: await listen(own.app()), own };
  }

  it.each(['?after=200', '?after=0'])('is refused before it begins: %s', async (stretch) => {
    const { url } = await serve(async () => Promise.reject(new DatabaseAway()));
    const { status, headers, body } = await raw(`${url}/v1/log.jsonl${stretch}`, { 'accept-encoding': 'gzip' });
    expect([status, headers['content-type'], Number(headers['retry-after']) > 0]).toEqual([
      503,
      'application/problem+json; charset=utf-8',
      true,
    ]);
    expect(JSON.parse(body.toString('utf8'))).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it.each(['gzip', 'br', 'identity'])(
    'breaks the connection off where it has begun, so that nobody takes it for whole: %s',
    async (encoding) => {
      const { url, own } = await serve(async (id, read) =>
        read > 220 ? Promise.reject(new DatabaseAway()) : (own.log.rows.get(id)?.text ?? null),
      );
      const whole = fetch(`${url}/v1/log.jsonl`, { headers: { 'accept-encoding': encoding } }).then((reply) => reply.arrayBuffer());
      await expect(whole).rejects.toThrow();
      expect(own.errors.map(({ message }) => message)).toEqual(['the log broke off while it was sent']);
    },
  );

  it('tells of a lost text with null, and everything else as it is', async () => {
    const lost = 150;
    const { url, own } = await serve(async (id) =>
      id === own.follower.current().catalogue.announcements[lost - 1]?.lines[0] ? null : (own.log.rows.get(id)?.text ?? null),
    );
    const { body } = await raw(`${url}/v1/log.jsonl`);
    const entries = body
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { sequence: number; text: string | null });
    expect(entries).toHaveLength(2 * 230);
    expect(entries.filter(({ text }) => text === null).map(({ sequence }) => sequence)).toEqual([lost]);
  });
});

it('The sum of two texts comes from the sums of each', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (first, second) => {
      expect(crc32Combined(crc32(first), crc32(second), second.length)).toBe(crc32(Buffer.concat([first, second])));
    }),
  );
});

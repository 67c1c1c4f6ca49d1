import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { createClient, NotAsAnnounced, RequestRefused, verify, type LogEntry } from '../../src/portals/client/index.ts';
import { listening, type Listening } from '../factories/listening.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

let served: ServedCatalogue;
let server: Listening;
const clientOf = (options: object = {}) => createClient({ origin: server.url, ...options });
const terse = (n: number) => ({
  number: `${n}/QĐ-BTP`,
  issuedOn: '2026-05-05',
  lines: [{ code: `1.8${String(n).padStart(5, '0')}`, name: `Thủ tục ${n}` }],
});
const announce = (n: number) => served.announce(terse(n));
const all = async <T>(of: AsyncIterable<T>) => {
  const found: T[] = [];
  for await (const one of of) found.push(one);
  return found;
};

/** The same server, but so many answers of the log break off in the middle of a line, as when its machine stops. */
async function breakingOff(times: number) {
  const asked: string[] = [];
  const broken = await listening(async ({ url = '' }, response) => {
    const answer = await fetch(server.url + url);
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
    if (!url.includes('.jsonl') || asked.push(url) > times) return void response.end(body);
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  });
  return { ...broken, asked };
}

beforeAll(async () => {
  served = await aSmallCountry();
  // Only the last document waits for the index.
  for (let n = 100; n < 230; n += 1) served.log.add(served.book.announce(terse(n)));
  await announce(230);
  server = await listening(served.app());
});
afterEach(() => expect(served.errors).toEqual([]));
afterAll(() => server.stop());

describe('The client', () => {
  it('gets one thing, and tells a refusal with its code and field', async () => {
    expect(await clientOf().get('/v1/procedures/1.001193', { asOf: '2026-02-01', place: '24' })).toMatchObject({ code: '1.001193' });
    const refused = await clientOf()
      .get('/v1/procedures', { asOf: '2026-02-31' })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RequestRefused);
    expect(refused).toMatchObject({ status: 400, code: 'BAD_INPUT', field: 'asOf' });
  });

  it('walks a list to its end, each once', async () => {
    const { totalCount } = await clientOf().get<{ totalCount: number }>('/v1/procedures', { first: 1 });
    for (const first of [100, 7]) {
      const codes = (await all(clientOf().walk<{ code: string }>('/v1/procedures', { first }))).map(({ code }) => code);
      expect([codes.length, new Set(codes).size]).toEqual([totalCount, totalCount]);
    }
    expect(await all(clientOf().walk('/v1/procedures', { codes: ['1.001193', '1.001022'] }))).toHaveLength(2);
  });

  it('walks all from one state as its README shows, though its own clock is ahead', async () => {
    const readme = readFileSync(new URL('../../src/portals/client/README.md', import.meta.url), 'utf8');
    const example = /\/\/ Everything, from one state.*?(?=\n\n)/s.exec(readme)?.[0] ?? '';
    expect(example).toContain('lastAnnouncedAt');
    const program = `(async () => { ${ts.transpile(example, { target: ts.ScriptTarget.ES2023 })} })()`;
    const told: string[] = [];
    const ahead = class extends Date {
      constructor() {
        super(Date.parse('2999-01-01'));
      }
    };
    await runInNewContext(program, { tthc: clientOf(), console: { log: (code: string) => told.push(code) }, Date: ahead });
    const { totalCount } = await clientOf().get<{ totalCount: number }>('/v1/procedures', { first: 1 });
    expect(told).toHaveLength(totalCount);
  });

  it('asks again where it was refused for now', async () => {
    const statuses = [503, 429, 200];
    const asked: string[] = [];
    const fetch = (async (address: string) => {
      asked.push(address);
      return new Response('{"done":true}', { status: statuses[asked.length - 1]!, headers: { 'Retry-After': '0' } });
    }) as unknown as typeof globalThis.fetch;
    expect(await clientOf({ fetch }).get('/v1/catalog')).toEqual({ done: true });
    expect(asked).toHaveLength(3);
    asked.splice(0);
    await expect(clientOf({ fetch, retries: 0 }).get('/v1/catalog')).rejects.toMatchObject({ status: 503 });
    expect(asked).toHaveLength(1);
  });

  it('reads the log on where it broke off, none twice and none left out, and gives up where nothing more comes', async () => {
    const entries = async (origin: string, retries: number) => (await all(createClient({ origin, retries }).log())).map(told);
    const told = (entry: LogEntry) => JSON.stringify(entry);
    const twice = await breakingOff(2);
    expect(await entries(twice.url, 2)).toEqual(await entries(server.url, 0));
    expect(twice.asked.length).toBeGreaterThan(2);
    await twice.stop();
    const always = await breakingOff(Infinity);
    await expect(entries(always.url, 0)).rejects.toMatchObject({ name: 'TypeError' });
    await always.stop();
  });

  it('follows changes over announcements and over a restart, none twice and none left out', async () => {
    const seen: string[] = [];
    const ending = new AbortController();
    let kept: string | null = null;
    const follow = async (until: number) => {
      for await (const { items, cursor } of clientOf().follow<{ id: string }>({ after: kept, every: 10, signal: ending.signal })) {
        seen.push(...items.map(({ id }) => id));
        kept = cursor;
        if (seen.length >= until) return;
      }
    };
    const before = served.follower.current().catalogue.lines.size;
    await follow(before);
    const following = follow(before + 20);
    for (let n = 300; n < 320; n += 1) await announce(n);
    await following;
    await announce(330);
    await follow(before + 21);
    expect(seen).toHaveLength(before + 21);
    expect(new Set(seen).size).toBe(seen.length);
    const changes = await all(clientOf().walk<{ id: string }>('/v1/changes'));
    expect(seen).toEqual(changes.map(({ id }) => id));
  });
});

describe('The log, verified', () => {
  it('is whole: from its beginning, and from a tip that was noted', async () => {
    const { hash, revision } = served.follower.current().catalogue;
    expect(await verify(clientOf().log())).toEqual({ sequence: revision, hash });
    const noted = await clientOf().get<{ sequence: number; hash: string }>('/v1/log/head', { sequence: 105 });
    expect(await verify(clientOf().log(105), noted)).toEqual({ sequence: revision, hash });
    expect(await clientOf().head()).toMatchObject({ sequence: revision, hash });
  });

  const tampered: readonly (readonly [what: string, change: (entries: LogEntry[]) => void])[] = [
    ['one byte of a text', (entries) => void (entries[3] = { ...entries[3]!, text: entries[3]!.text!.replace('a', 'b') } as LogEntry)],
    ['a line left out', (entries) => void entries.splice(2, 1)],
    ['two lines exchanged', (entries) => void entries.splice(1, 2, entries[2]!, entries[1]!)],
    ['an announcement left out', (entries) => void entries.splice(entries.findLastIndex(({ kind }) => kind === 'announcement') - 2, 2)],
    ['a line put in', (entries) => void entries.push({ kind: 'line', sequence: entries.at(-1)!.sequence, id: 'a'.repeat(26), text: '{}' })],
    ['the last line cut off', (entries) => void entries.pop()],
    ['a text that cannot be read', (entries) => void (entries[1] = { ...entries[1]!, text: null } as LogEntry)],
  ];
  it.each(tampered)('is found out where it is not as announced: %s', async (_, change) => {
    const entries = await all(clientOf().log());
    change(entries);
    await expect(verify(entries)).rejects.toBeInstanceOf(NotAsAnnounced);
  });

  it('is whole where the law lets a text not be public, and a notice stands in its stead', async () => {
    const entries = await all(clientOf().log());
    entries[1] = { ...entries[1]!, text: null, withheld: 'Văn bản này tạm không công khai.' } as LogEntry;
    const { hash, revision } = served.follower.current().catalogue;
    expect(await verify(entries)).toEqual({ sequence: revision, hash });
  });

  it('is found out where another history was written with right hashes', async () => {
    const noted = { sequence: 3, hash: 'f'.repeat(64) };
    await expect(verify(clientOf().log(3), noted)).rejects.toBeInstanceOf(NotAsAnnounced);
  });
});

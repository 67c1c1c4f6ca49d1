import { linesOf } from './linesOf.ts';
import { pause } from './pause.ts';
import type { LogEntry } from './verify.ts';

export interface ClientOptions {
  /** 'https://tthc.example' */
  readonly origin: string;
  /** A key of a program, 'tthc_…'; reading needs none. */
  readonly key?: string;
  /** By default that of the platform. */
  readonly fetch?: typeof fetch;
  /** How often a request is repeated that was refused for now (429, 503); default 5. */
  readonly retries?: number;
}

/** Parameters of an address; a list repeats its parameter, undefined leaves it out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** An answer that is no success. `code` and `field` are those of the problem, where one was sent. */
export class RequestRefused extends Error {
  readonly status: number;
  readonly code: string | null;
  readonly field: string | null;

  constructor(address: string, status: number, problem: { readonly code?: string; readonly detail?: string; readonly field?: string }) {
    super(`${address}: ${problem.detail ?? `status ${status}`}`);
    this.name = 'RequestRefused';
    this.status = status;
    this.code = problem.code ?? null;
    this.field = problem.field ?? null;
  }
}

export interface Following {
  /** `endCursor` of what was seen before; without it from the very first change. */
  readonly after?: string | null;
  readonly query?: Query;
  /** Milliseconds between two looks while nothing is new; default 2,000. */
  readonly every?: number;
  /** Ends the following. */
  readonly signal?: AbortSignal;
}

export interface Client {
  /** One answer of REST, as '/v1/procedures/1.001193'. Throws `RequestRefused`. */
  get<T>(path: string, query?: Query): Promise<T>;
  /** Everything in a list, page by page. With `knownAt` in the query it stays the same while others announce. */
  walk<T>(path: string, query?: Query): AsyncGenerator<T>;
  /** The changes in the order announced, for ever: none twice, none left out. Keep `cursor` together with what came. */
  follow<T>(following?: Following): AsyncGenerator<{ readonly items: readonly T[]; readonly cursor: string }>;
  /** The newest entry of the log. */
  head(): Promise<{ readonly sequence: number; readonly hash: string }>;
  /**
   * The log behind a sequence, from segments where there are such: to be given to `verify`, and kept. Where it breaks off,
   * it goes on behind the last entry that came.
   */
  log(after?: number): AsyncGenerator<LogEntry>;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** How far changes were seen, and the tag of the answer that there was nothing more. */
interface Seen {
  readonly cursor: string | null;
  readonly tag: string | null;
}

interface Segments {
  readonly segments: readonly { readonly from: number; readonly to: number }[];
}

const PAGE_SIZE = 100;
const LOOK_EVERY_MS = 2_000;
/** Refused for now: too much was asked, or the service is starting. */
const FOR_NOW: ReadonlySet<number> = new Set([429, 503]);
const NOT_MODIFIED = 304;

export function createClient({ origin, key, fetch: ask = fetch, retries = 5 }: ClientOptions): Client {
  const base = origin.replace(/\/+$/, '');
  const send = async (address: string, headers: Readonly<Record<string, string>> = {}, signal?: AbortSignal): Promise<Response> => {
    const all = { ...headers, ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }) };
    for (let tried = 0; ; tried += 1) {
      const answer = await ask(address, { headers: all, ...(signal ? { signal } : {}) });
      if (answer.ok || answer.status === NOT_MODIFIED) return answer;
      if (!FOR_NOW.has(answer.status) || tried >= retries) throw await refusal(address, answer);
      await answer.body?.cancel();
      await pause(secondsOf(answer.headers.get('retry-after'), tried) * 1000, signal);
    }
  };
  const get = async <T>(path: string, query: Query = {}): Promise<T> =>
    (await send(addressOf(base, path, query), { Accept: 'application/json' })).json() as Promise<T>;

  return {
    get,
    async *walk<T>(path: string, query: Query = {}) {
      for (let after: string | null = null; ;) {
        const page: Page<T> = await get(path, { first: PAGE_SIZE, ...query, ...(after === null ? {} : { after }) });
        yield* page.items;
        if (!page.pageInfo.hasNextPage) return;
        after = page.pageInfo.endCursor;
      }
    },
    async *follow<T>({ after = null, query = {}, every = LOOK_EVERY_MS, signal }: Following = {}) {
      let seen: Seen = { cursor: after, tag: null };
      while (!signal?.aborted) {
        const asked = { first: PAGE_SIZE, ...query, ...(seen.cursor === null ? {} : { after: seen.cursor }) };
        const headers = { Accept: 'application/json', ...(seen.tag === null ? {} : { 'If-None-Match': seen.tag }) };
        const { page, tag } = await read<T>(await send(addressOf(base, '/v1/changes', asked), headers, signal));
        const cursor = page.items.length > 0 ? page.pageInfo.endCursor : null;
        if (cursor !== null) yield { items: page.items, cursor };
        seen = cursor === null ? { cursor: seen.cursor, tag: tag ?? seen.tag } : { cursor, tag: null };
        if (!page.pageInfo.hasNextPage) await pause(every, signal);
      }
    },
    head: () => get('/v1/log/head'),
    log: (after = 0) => readOn(entriesAfter, after, retries),
  };

  async function* entriesAfter(after: number): AsyncGenerator<LogEntry> {
    let at = after;
    const { segments } = await get<Segments>('/v1/log');
    for (const { from, to } of segments) {
      if (to <= at) continue;
      const answer = await send(`${base}/v1/log/${from}-${to}.jsonl`);
      for await (const line of linesOf(answer)) {
        const entry = JSON.parse(line) as LogEntry;
        if (entry.sequence > at) yield entry;
      }
      at = to;
    }
    const rest = await send(addressOf(base, '/v1/log.jsonl', { after: at }));
    for await (const line of linesOf(rest)) yield JSON.parse(line) as LogEntry;
  }
}

/**
 * Whole entries come before a stream breaks off. So it is read on from the last announcement, of which some entries came. What
 * never began is the caller's to know.
 */
async function* readOn(read: (after: number) => AsyncIterable<LogEntry>, after: number, retries: number): AsyncGenerator<LogEntry> {
  let came = { sequence: after, entries: 0 };
  for (let broken = 0; ;) {
    const before = came;
    let known = came.entries;
    try {
      for await (const entry of read(known > 0 ? came.sequence - 1 : came.sequence)) {
        if (known > 0) known -= 1;
        else {
          yield entry;
          came = { sequence: entry.sequence, entries: entry.sequence === came.sequence ? came.entries + 1 : 1 };
        }
      }
      return;
    } catch (error) {
      broken = came === before ? broken + 1 : 1;
      if (!isBrokenOff(error) || came.entries === 0 || broken > retries) throw error;
      await pause(1000 * secondsOf(null, broken - 1));
    }
  }
}

/** As `fetch` tells on every platform that a connection broke, or that there is none. */
function isBrokenOff(error: unknown): boolean {
  return (error as { readonly name?: unknown }).name === 'TypeError';
}

/** A page of changes; an empty one where nothing is new. */
async function read<T>(answer: Response): Promise<{ readonly page: Page<T>; readonly tag: string | null }> {
  if (answer.status === NOT_MODIFIED) return { page: { items: [], pageInfo: { hasNextPage: false, endCursor: null } }, tag: null };
  return { page: (await answer.json()) as Page<T>, tag: answer.headers.get('etag') };
}

function addressOf(base: string, path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value]) search.append(name, String(one));
  }
  return `${base}${path}${search.size > 0 ? `?${search}` : ''}`;
}

async function refusal(address: string, answer: Response): Promise<RequestRefused> {
  const problem = (await answer.json().catch(() => ({}))) as { code?: string; detail?: string; field?: string };
  return new RequestRefused(address, answer.status, problem);
}

/** What the service asks for, or a wait that doubles. */
function secondsOf(retryAfter: string | null, tried: number): number {
  const asked = Number(retryAfter ?? Number.NaN);
  return Number.isFinite(asked) && asked >= 0 ? asked : 2 ** tried;
}

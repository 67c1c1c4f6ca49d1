import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SEARCHED } from '../../../src/search/meilisearch/meiliDocument.ts';

/** A real one takes half a second and more. */
const TASK_MS = 5;

type Row = Record<string, unknown>;
interface Task {
  readonly uid: number;
  status: 'enqueued' | 'succeeded' | 'failed';
  error: { readonly code: string; readonly message: string } | null;
}

/**
 * Answers as Meilisearch 1.50.0 did when recorded (2026-11-28, swaps a day later): bodies, codes and the order of tasks.
 * It knows only the routes of our adapter, and finds by whole words and phrases. It does not rank.
 */
export class RecordedServer {
  readonly searchKey = 'a search key';
  readonly indexKey = 'an index key';
  isHanging = false;
  /** So many of the next requests come over a connection that just ended. */
  closing = 0;
  /** So many of the next tasks fail, as those of the real one do while its disk is full. */
  failing = 0;
  /** The paths that were asked, in order. */
  readonly asked: string[] = [];
  readonly indexes = new Map<string, Map<string, Row>>();
  readonly #tasks: Task[] = [];
  /** Tasks that a key for some indexes may not see, for they concern no single one. */
  readonly #swaps = new Set<number>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static async start(): Promise<RecordedServer> {
    const recorded = new RecordedServer();
    await new Promise<void>((resolve) => recorded.#server.listen(0, '127.0.0.1', resolve));
    return recorded;
  }

  get host(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve).closeAllConnections());
  }

  /** Listens again where it did, with everything that it held. */
  async startAgain(port: number): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    if (this.isHanging) return;
    if (this.closing > 0) {
      this.closing -= 1;
      return void request.socket.destroy();
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://meili');
    this.asked.push(`${request.method} ${pathname}`);
    const body: unknown = pieces.length > 0 ? JSON.parse(Buffer.concat(pieces).toString('utf8')) : null;
    const [status, answer] =
      this.#refusedKey(request, pathname) ?? this.#route(request.method ?? '', pathname.slice(1).split('/'), body, searchParams);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  }

  #refusedKey({ headers, method }: IncomingMessage, path: string): Answer | null {
    if (!headers.authorization) return refusal(401, 'missing_authorization_header');
    const key = headers.authorization.replace('Bearer ', '');
    if (key === this.indexKey) return null;
    const isReading = path === '/multi-search' || (method === 'GET' && /^\/indexes\/\w+\/(stats|documents)/.test(path));
    return key === this.searchKey && isReading ? null : refusal(403, 'invalid_api_key');
  }

  #route(method: string, [root, uid = '', part, id]: string[], body: unknown, search: URLSearchParams): Answer {
    if (root === 'tasks' && uid) return this.#swaps.has(Number(uid)) ? refusal(404, 'task_not_found') : [200, this.#tasks[Number(uid)]];
    if (root === 'tasks') return [200, { results: this.#failedOf(search.get('uids') ?? '') }];
    if (root === 'multi-search') return this.#multiSearch(body as { queries: readonly Query[] });
    if (root === 'swap-indexes') return this.#swap(body as [{ indexes: [string, string] }]);
    if (method === 'POST' && uid === '') return this.#enqueue(() => this.#make((body as { uid: string }).uid));
    if (method !== 'GET') return this.#enqueue(() => this.#write(uid, { method, part, id, body }));
    const index = this.indexes.get(uid);
    if (!index) return refusal(404, 'index_not_found');
    if (part === 'stats') return [200, { numberOfDocuments: index.size, isIndexing: false }];
    if (part !== 'documents') return [200, { uid, primaryKey: 'key' }];
    return index.has(id ?? '') ? [200, index.get(id ?? '')] : refusal(404, 'document_not_found');
  }

  #make(uid: string): string | void {
    if (this.indexes.has(uid)) return 'index_already_exists';
    this.indexes.set(uid, new Map());
  }

  #write(uid: string, { method, part, id, body }: { method: string; part?: string; id?: string; body: unknown }): string | void {
    const index = this.indexes.get(uid);
    if (!index) return 'index_not_found';
    if (method === 'DELETE') return part === 'documents' ? index.clear() : void this.indexes.delete(uid);
    if (method === 'PATCH') return;
    if (id === 'delete-batch') return (body as string[]).forEach((key) => index.delete(key));
    return putRows(index, body as Row[]);
  }

  /** Done a moment later, in order. */
  #enqueue(work: () => string | void): Answer {
    const task: Task = { uid: this.#tasks.length, status: 'enqueued', error: null };
    this.#tasks.push(task);
    setTimeout(() => {
      const isFailing = this.failing > 0;
      if (isFailing) this.failing -= 1;
      const code = isFailing ? 'no_space_left_on_device' : (work() ?? null);
      Object.assign(task, { status: code ? 'failed' : 'succeeded', error: code ? { code, message: code } : null });
    }, TASK_MS);
    return [202, { taskUid: task.uid, status: 'enqueued' }];
  }

  #failedOf(uids: string): Task[] {
    return uids
      .split(',')
      .flatMap((uid) => (this.#swaps.has(Number(uid)) ? [] : (this.#tasks[Number(uid)] ?? [])))
      .filter(({ status }) => status === 'failed');
  }

  #swap([
    {
      indexes: [one, other],
    },
  ]: [{ indexes: [string, string] }]): Answer {
    this.#swaps.add(this.#tasks.length);
    return this.#enqueue(() => {
      const [first, second] = [this.indexes.get(one), this.indexes.get(other)];
      if (!first || !second) return 'index_not_found';
      this.indexes.set(one, second).set(other, first);
    });
  }

  #multiSearch({ queries }: { queries: readonly Query[] }): Answer {
    if (queries.some(({ indexUid }) => !this.indexes.has(indexUid))) return refusal(404, 'index_not_found');
    const results = queries.map(({ indexUid, q, limit }) => {
      const found = [...(this.indexes.get(indexUid)?.values() ?? [])].filter((row) => isFound(row, q));
      return { indexUid, hits: found.slice(0, limit).map(({ did }) => ({ did })), estimatedTotalHits: found.length };
    });
    return [200, { results }];
  }
}

type Answer = readonly [status: number, body: unknown];
interface Query {
  readonly indexUid: string;
  readonly q: string;
  readonly limit: number;
}

function refusal(status: number, code: string): Answer {
  return [status, { message: code, code, type: 'invalid_request', link: `https://docs.meilisearch.com/errors#${code}` }];
}

function putRows(index: Map<string, Row>, rows: readonly Row[]): string | void {
  if (rows.some(({ key }) => !/^[\w-]{1,511}$/.test(String(key)))) return 'invalid_document_id';
  for (const row of rows) index.set(String(row.key), row);
}

/** Finds a phrase in one text, or any of the words ('frequency' drops the commonest first). */
function isFound(row: Row, q: string): boolean {
  const texts = SEARCHED.flatMap((name) => (row[name] as string[] | undefined) ?? []);
  const padded = texts.map((text) => ` ${text} `);
  const phrase = /^"(.*)"$/.exec(q)?.[1];
  const words = phrase === undefined ? q.split(' ') : [phrase];
  return padded.some((text) => words.some((word) => text.includes(` ${word} `)));
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { HttpAnswer } from './http/answer.ts';
import type { EncodedBody, Encoding } from './http/encodedBody.ts';
import { acceptedEncodings, compress, etagOf, quotedEtag, WORTH_COMPRESSING } from './http/encodedBody.ts';
import { publicHeaders } from './http/publicHeaders.ts';

/** A finished answer in the encodings made so far. */
export interface CachedAnswer {
  readonly status: number;
  readonly tag: string;
  readonly contentType: string;
  readonly headers: HttpAnswer['headers'];
  readonly cacheControl: string;
  /** The search state of the answer: engine, revision and words; null where it used no search. */
  readonly searchState: string | null;
  readonly bodies: Partial<Record<Encoding, EncodedBody>> & { readonly identity: EncodedBody };
  /** Encodings in progress. */
  readonly making: Partial<Record<Encoding, Promise<void>>>;
}

export interface ResponseCache {
  /** Null where nothing is cached under the key, or the cached answer has another search state. */
  find(key: string, searchState: () => string): CachedAnswer | null;
  store(key: string, answer: CachedAnswer): void;
  clear(): void;
  readonly bytes: number;
}

const OVERHEAD = 1_500;
/** Short, so that everybody sees an announcement within moments; after that a cheap 304. */
const CACHE_CONTROL = 'public, max-age=5, must-revalidate';
/** People go back and forth between pages; a page a minute old is shown while the new one is fetched. */
const PAGE_CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600';

export function cacheControlOf({ contentType, cacheControl }: HttpAnswer): string {
  return cacheControl ?? (contentType?.startsWith('text/html') ? PAGE_CACHE_CONTROL : CACHE_CONTROL);
}

/** Finished answers, bounded in bytes. Keys contain the catalogue's state, so nothing is ever invalidated. */
export function createResponseCache(maxBytes: number): ResponseCache {
  const kept = new LRUCache<string, CachedAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    sizeCalculation: (answer, key) =>
      OVERHEAD + key.length * 2 + Object.values(answer.bodies).reduce((sum, { body }) => sum + body.length, 0),
  });
  return {
    find(key, searchState) {
      const answer = kept.get(key);
      return !answer || (answer.searchState !== null && answer.searchState !== searchState()) ? null : answer;
    },
    store: (key, answer) => void kept.set(key, answer),
    clear: () => kept.clear(),
    get bytes() {
      return kept.calculatedSize;
    },
  };
}

/** Prepares bytes and headers of an answer once, before writing. */
export function finish(answer: HttpAnswer, searchState: string | null, cacheControl = CACHE_CONTROL): CachedAnswer {
  const body = Buffer.from(answer.body, 'utf8');
  const contentType = answer.contentType ?? 'text/plain; charset=utf-8';
  const tag = etagOf(body, contentType);
  const finished = { status: answer.status, tag, contentType, headers: answer.headers, cacheControl, searchState, making: {} };
  return { ...finished, bodies: { identity: encode(finished, body, 'identity') } };
}

/** Writes a cached answer in the best encoding for the client; 304 where the client already has it. */
export function sendCached(request: IncomingMessage, response: ServerResponse, answer: CachedAnswer): void {
  const held = request.method === 'POST' ? null : heldTag(request.headers['if-none-match'], answer);
  if (held) {
    response.writeHead(304, ['ETag', held, 'Cache-Control', answer.cacheControl, ...publicHeaders(answer.contentType)]);
    response.end();
    return;
  }
  const accepted = acceptedEncodings(request.headers['accept-encoding'] as string | undefined);
  const encoding = accepted.find((candidate) => answer.bodies[candidate]) ?? 'identity';
  const { body, headers } = answer.bodies[encoding] ?? answer.bodies.identity;
  response.writeHead(answer.status, headers as string[]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function encode(answer: Omit<CachedAnswer, 'bodies'>, body: Buffer, encoding: Encoding): EncodedBody {
  const etag = quotedEtag(answer.tag, encoding);
  const headers = [
    'Content-Type',
    answer.contentType,
    'Content-Length',
    String(body.length),
    'ETag',
    etag,
    'Cache-Control',
    answer.cacheControl,
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...answer.headers.flat(),
    ...publicHeaders(answer.contentType),
  ];
  return { body, etag, headers };
}

/** All encodings have the same content, so the client gets 304 under the tag that it sent. */
function heldTag(header: string | undefined, answer: CachedAnswer): string | null {
  if (!header) return null;
  const tags = (['identity', 'gzip', 'br'] as const).map((encoding) => quotedEtag(answer.tag, encoding));
  if (header.trim() === '*') return tags[0] ?? null;
  const asked = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.find((tag) => asked.includes(tag)) ?? null;
}

/** The client's best encoding, where it is not made yet; null where an existing one will do. */
export function missingEncoding(request: IncomingMessage, { bodies }: CachedAnswer): Exclude<Encoding, 'identity'> | null {
  if (bodies.identity.body.length < WORTH_COMPRESSING) return null;
  const [best = 'identity'] = acceptedEncodings(request.headers['accept-encoding'] as string | undefined);
  return best === 'identity' || bodies[best] ? null : best;
}

/** Makes an encoding once, even with several callers. Where it is not smaller, the plain bytes are used. */
export function makeEncoding(answer: CachedAnswer, encoding: Exclude<Encoding, 'identity'>): Promise<void> {
  const make = async () => {
    const { identity } = answer.bodies;
    const smaller = await compress(identity.body, encoding);
    answer.bodies[encoding] = smaller.length < identity.body.length ? encode(answer, smaller, encoding) : identity;
  };
  return (answer.making[encoding] ??= make().finally(() => delete answer.making[encoding]));
}

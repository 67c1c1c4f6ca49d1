import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Answer } from './http/answer.ts';
import type { EncodedBody, Encoding } from './http/encodedBody.ts';
import { acceptedEncodings, compress, etagOf, quotedEtag } from './http/encodedBody.ts';
import { publicHeaders } from './http/publicHeaders.ts';

/** A finished answer in the encodings made so far. */
export interface KeptAnswer {
  readonly status: number;
  readonly tag: string;
  readonly contentType: string;
  readonly headers: Answer['headers'];
  /** The search engine, its revision and the state of its words that the answer rests on; null where it used no search. */
  readonly searchState: string | null;
  readonly bodies: Partial<Record<Encoding, EncodedBody>> & { readonly identity: EncodedBody };
  isBeingCompressed: boolean;
}

export interface ResponseCache {
  /** Null where nothing is kept under the key, or what is kept rests on another state of search. */
  find(key: string, searchState: () => string, takesSmaller?: boolean): KeptAnswer | null;
  keep(key: string, answer: KeptAnswer): void;
  readonly bytes: number;
}

const OVERHEAD = 1_500;
/** Smaller bodies fit one packet anyway. */
const WORTH_COMPRESSING = 1_000;
/** Short, so that an announcement is seen by all within moments; then a cheap 304. */
const CACHE_CONTROL = 'public, max-age=5, must-revalidate';

/** Finished bytes, bounded in bytes. Keys hold the state of the catalogue, so nothing is ever invalidated. */
export function createResponseCache(maxBytes: number): ResponseCache {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    sizeCalculation: (answer, key) =>
      OVERHEAD + key.length * 2 + Object.values(answer.bodies).reduce((sum, { body }) => sum + body.length, 0),
  });
  return {
    find(key, searchState, takesSmaller = false) {
      const answer = kept.get(key);
      if (!answer || (answer.searchState !== null && answer.searchState !== searchState())) return null;
      // Asked for a second time, and by somebody who takes it smaller: worth the work of compressing.
      if (takesSmaller && !answer.isBeingCompressed && answer.bodies.identity.body.length >= WORTH_COMPRESSING)
        void compressInBackground(answer).then(() => kept.peek(key) === answer && kept.set(key, answer));
      return answer;
    },
    keep: (key, answer) => void kept.set(key, answer),
    get bytes() {
      return kept.calculatedSize;
    },
  };
}

/** Makes bytes and headers of an answer once, before anything is written. */
export function finish(answer: Answer, searchState: string | null): KeptAnswer {
  const body = Buffer.from(answer.body, 'utf8');
  const contentType = answer.contentType ?? 'text/plain; charset=utf-8';
  const tag = etagOf(body, contentType);
  const finished = { status: answer.status, tag, contentType, headers: answer.headers, searchState, isBeingCompressed: false };
  return { ...finished, bodies: { identity: encode(finished, body, 'identity') } };
}

/** Writes a kept answer in the best encoding that the client takes; 304 where the client holds it already. */
export function sendKept(request: IncomingMessage, response: ServerResponse, answer: KeptAnswer): void {
  const held = request.method === 'POST' ? null : heldTag(request.headers['if-none-match'], answer);
  if (held) {
    response.writeHead(304, ['ETag', held, 'Cache-Control', CACHE_CONTROL, ...publicHeaders(answer.contentType)]);
    response.end();
    return;
  }
  const accepted = acceptedEncodings(request.headers['accept-encoding'] as string | undefined);
  const encoding = accepted.find((candidate) => answer.bodies[candidate]) ?? 'identity';
  const { body, headers } = answer.bodies[encoding] ?? answer.bodies.identity;
  response.writeHead(answer.status, headers as string[]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function encode(answer: Omit<KeptAnswer, 'bodies'>, body: Buffer, encoding: Encoding): EncodedBody {
  const etag = quotedEtag(answer.tag, encoding);
  const headers = [
    'Content-Type',
    answer.contentType,
    'Content-Length',
    String(body.length),
    'ETag',
    etag,
    'Cache-Control',
    CACHE_CONTROL,
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...answer.headers.flat(),
    ...publicHeaders(answer.contentType),
  ];
  return { body, etag, headers };
}

/** Any encoding that the client holds says the same, so it is told so under the tag that it knows. */
function heldTag(header: string | undefined, answer: KeptAnswer): string | null {
  if (!header) return null;
  const tags = (['identity', 'gzip', 'br'] as const).map((encoding) => quotedEtag(answer.tag, encoding));
  if (header.trim() === '*') return tags[0] ?? null;
  const asked = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.find((tag) => asked.includes(tag)) ?? null;
}

async function compressInBackground(answer: KeptAnswer): Promise<void> {
  answer.isBeingCompressed = true;
  const { body } = answer.bodies.identity;
  for (const encoding of ['gzip', 'br'] as const) {
    const smaller = await compress(body, encoding);
    if (smaller.length < body.length) answer.bodies[encoding] = encode(answer, smaller, encoding);
  }
}

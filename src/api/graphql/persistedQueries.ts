import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { badInput } from '../input/badInput.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { errorAnswer, type GraphqlRequest } from './protocol.ts';

/** Characters of texts that are kept by their hashes. Whoever asks for a forgotten one sends it again. */
const KEPT_CHARACTERS = 2_000_000;
const HASH = /^[0-9a-f]{64}$/;
const VERSION = 1;

/**
 * Queries that clients name by the SHA-256 of their text, after they sent the text once (automatic persisted queries). Short
 * addresses of GET can then be kept by every cache on the way.
 */
export interface PersistedQueries {
  /** The request with the text that its hash names; an answer where the hash is unknown or of an unknown kind. */
  withText(request: GraphqlRequest): { readonly request: GraphqlRequest } | { readonly instead: HttpAnswer };
  /** Keeps a valid query that came with its hash. Throws BAD_INPUT where the hash is another one. */
  keep(query: string, extensions: unknown): void;
}

export function createPersistedQueries(keptCharacters = KEPT_CHARACTERS): PersistedQueries {
  const kept = new LRUCache<string, string>({ maxSize: keptCharacters, sizeCalculation: (query) => query.length });
  return {
    withText(request) {
      const asked = persistedIn(request);
      if (!asked) return { request };
      if (asked.hash === null) return { instead: notSupported() };
      const query = kept.get(asked.hash);
      return query === undefined ? { instead: notFound() } : { request: asked.with(query) };
    },
    keep(query, extensions) {
      const hash = hashIn(extensions);
      if (hash === undefined || hash === null) return;
      if (createHash('sha256').update(query).digest('hex') !== hash)
        throw badInput('extensions.persistedQuery.sha256Hash', {
          vi: 'Không phải mã băm của truy vấn được gửi kèm',
          en: 'Is not the hash of the query that came with it',
        });
      kept.set(hash, query);
    },
  };
}

interface Asked {
  /** Null where it is no hash of the version that is known. */
  readonly hash: string | null;
  with(query: string): GraphqlRequest;
}

/** A hash without its text; null for an ordinary request. */
function persistedIn(request: GraphqlRequest): Asked | null {
  return request.body === null ? inAddress(request) : inBody(request, request.body);
}

function inAddress(request: GraphqlRequest): Asked | null {
  if (!request.url.includes('persistedQuery')) return null;
  const [path = '', search = ''] = request.url.split('?');
  const query = new URLSearchParams(search);
  const hash = hashIn(jsonOf(query.get('extensions') ?? ''));
  if (hash === undefined || query.get('query')) return null;
  return {
    hash,
    with(text) {
      query.set('query', text);
      return { ...request, url: `${path}?${query}` };
    },
  };
}

function inBody(request: GraphqlRequest, body: string): Asked | null {
  if (!body.includes('"persistedQuery"')) return null;
  const given = jsonOf(body) as { readonly query?: unknown; readonly extensions?: unknown } | null;
  const hash = hashIn(given?.extensions);
  if (!given || hash === undefined || given.query) return null;
  return { hash, with: (query) => ({ ...request, body: JSON.stringify({ ...given, query }) }) };
}

/** Undefined where no hash was sent; null where it is none that is understood. */
function hashIn(extensions: unknown): string | null | undefined {
  const persisted = (extensions as { readonly persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  if (persisted === null || typeof persisted !== 'object') return undefined;
  const { version, sha256Hash } = persisted as { readonly version?: unknown; readonly sha256Hash?: unknown };
  return version === VERSION && typeof sha256Hash === 'string' && HASH.test(sha256Hash) ? sha256Hash : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function notFound(): HttpAnswer {
  return errorAnswer('PERSISTED_QUERY_NOT_FOUND', {
    vi: 'Chưa biết truy vấn có mã băm này: hãy gửi lại kèm toàn văn',
    en: 'The query of this hash is not known: send it again with its text',
  });
}

function notSupported(): HttpAnswer {
  return errorAnswer('PERSISTED_QUERY_NOT_SUPPORTED', {
    vi: 'Truy vấn lưu sẵn phải có version 1 và sha256Hash 64 chữ số: hãy gửi toàn văn truy vấn',
    en: 'A persisted query has version 1 and a sha256Hash of 64 digits: send the text of the query',
  });
}

import type { EngineQuery, EngineTerm, SearchEngine } from '../engine.ts';
import { fuse, type Hits } from './fuse.ts';
import type { MeiliClient } from './meiliClient.ts';

export const SEARCH_TIMEOUT_MS = 300;
const MOST_TERMS = 12;
const MOST_SYLLABLES = 10;
/** Handing out documents takes most of the time: 20 µs each. */
const HITS_A_QUERY = 60;
/** Meilisearch answers the queries of one request one after the other, and requests side by side. */
const REQUESTS = 3;
const SIZE_KNOWN_MS = 10_000;

/**
 * Several small queries at once, joined here: one query, or the federation of Meilisearch, finds 5 to 23 of 100 answers
 * fewer.
 * @param count number of documents in the index
 */
export function meiliCandidates(
  client: MeiliClient,
  uid: string,
  count: () => Promise<number>,
  now = Date.now,
): SearchEngine['findCandidates'] {
  let size = { count: 0, until: 0 };
  const sizeNow = async (): Promise<number> => {
    if (now() > size.until) size = { count: await count(), until: now() + SIZE_KNOWN_MS };
    return size.count;
  };
  return async ({ terms, limit, accepts }: EngineQuery) => {
    const heaviest = terms.slice(0, MOST_TERMS);
    const what = { indexUid: uid, limit: HITS_A_QUERY, attributesToRetrieve: ['did'] };
    const queries = queriesFor(heaviest, terms).map((query) => ({ ...what, ...query }));
    if (queries.length === 0) return [];
    const [documents, ...answers] = await Promise.all([
      sizeNow(),
      ...inTurns(queries).map((some) =>
        client.ask<{ results: readonly Hits[] }>('POST', '/multi-search', { queries: some }, SEARCH_TIMEOUT_MS),
      ),
    ]);
    const results = queries.map((_, i) => answers[i % REQUESTS]!.results[Math.floor(i / REQUESTS)]!);
    const whole = results[heaviest.length] ?? { hits: [], estimatedTotalHits: 0 };
    const ranked = fuse(heaviest, results.slice(0, heaviest.length), whole, documents);
    return ranked.filter((id) => accepts(id.split('@')[0] ?? id)).slice(0, limit);
  };
}

/** A query for each of the heaviest terms, pairs as phrases; then one for the syllables together. */
function queriesFor(heaviest: readonly EngineTerm[], terms: readonly EngineTerm[]) {
  const each = heaviest.map(({ text }) => ({ q: text.includes(' ') ? `"${text}"` : text, matchingStrategy: 'all' }));
  const syllables = terms.filter(({ text }) => !text.includes(' ')).slice(0, MOST_SYLLABLES);
  if (syllables.length === 0) return each;
  return [...each, { q: syllables.map(({ text }) => text).join(' '), matchingStrategy: 'frequency' }];
}

/** Dealt out to as many requests as are sent. */
function inTurns<T>(queries: readonly T[]): T[][] {
  const requests = Array.from({ length: REQUESTS }, (_, turn) => queries.filter((_, i) => i % REQUESTS === turn));
  return requests.filter((some) => some.length > 0);
}

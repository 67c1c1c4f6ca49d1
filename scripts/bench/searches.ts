import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { readQuestions } from '../../src/search/evaluation/askedQuestions.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import type { LoadRequest } from './load.ts';
import { startBareServer, startLoadClient } from './load.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';
import { startPublicServer } from './publicServer.ts';

const NATIONAL_LIST = 5_665;
const SHORT = ['tuning-queries'];
const ASKED = ['written-open', 'retold-open'];
const LONG = 25;
const CONNECTIONS = 10;
/** What a portal's first page of results asks for. */
const PLAIN = '{ totalCount confidence noticeKind edges { node { code name } score } }';

/** Measures searches a second over GraphQL of which none is kept, beside a bare Node server that sends the same bytes. */
export const searchingOverGraphql: Benchmark = {
  name: 'searches',
  title: bilingualLine({ vi: 'Lượt tìm mỗi giây qua GraphQL', en: 'Searches a second over GraphQL' }),
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    note('khởi động / starting');
    const { url, child } = await startPublicServer(dataDir);
    const bare = await startBareServer();
    const client = await startLoadClient({ connections: CONNECTIONS, duration: 2 });
    const works = [
      { what: 'câu ngắn / short', queries: queriesIn(SHORT), goal: 400 },
      { what: 'câu dài / long', queries: queriesIn(ASKED).filter((query) => query.split(' ').length > LONG), goal: null },
    ];
    try {
      const measurements: Measurement[] = [];
      for (const { what, queries, goal } of works) {
        note(what);
        const target = { url, child, requests: queries.map(uncachedSearch) };
        const { one, other, ratio } = await client.compare(target, await bare.like(target));
        measurements.push({
          what: `${what} (${queries.length})`,
          measured: `${one.perSecond.toFixed(0)}/s (CPU ${(one.cpuMicroseconds / 1_000).toFixed(2)} ms)`,
          baseline: `${other.perSecond.toFixed(0)}/s (CPU ${(other.cpuMicroseconds / 1_000).toFixed(2)} ms)`,
          ratio,
          ...(goal !== null && { goal: { text: `≥ ${goal}/s`, isMet: one.perSecond >= goal } }),
        });
      }
      return measurements;
    } finally {
      await Promise.all([client.stop(), bare.stop(), child.stop()]);
      await remove();
    }
  },
};

function queriesIn(sets: readonly string[]): string[] {
  return sets.flatMap((set) => readQuestions(`data/search/${set}.jsonl`)).map(({ query }) => query);
}

function uncachedSearch(query: string): LoadRequest {
  const body = {
    query: `query ($query: String!) { search(query: $query, first: 10) ${PLAIN} }`,
    variables: { query },
    extensions: { nonce: '__NONCE__' },
  };
  return { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

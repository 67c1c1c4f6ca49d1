import MiniSearch from 'minisearch';
import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { readNationalList } from '../../src/search/evaluation/nationalList.ts';
import { readQuestions } from '../../src/search/evaluation/askedQuestions.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import { createSearch } from '../../src/search/createSearch.ts';
import type { ResolvedProcedure, ResolveProcedure, Search } from '../../src/search/search.ts';
import { searchDocumentId } from '../../src/search/searchDocument.ts';
import type { SearchDocument } from '../../src/search/searchDocument.ts';
import { loadWordData } from '../../src/words/loadWordData.ts';
import type { Benchmark, Measurement, Note } from './benchmark.ts';
import { atMost, megabytes, seconds } from './benchmark.ts';

const NAMES = 'data/procedure-names.jsonl.gz';
const QUERIES = 'data/search/tuning-queries.jsonl';
const MANY = 100_000;

/** Measures search without HTTP: the query layer, the engine, re-ranking, highlights and facets. */
export const searching: Benchmark = {
  name: 'search',
  title: bilingualLine({ vi: 'Tìm kiếm', en: 'Searching' }),
  async run(note) {
    const words = await loadWordData('data/search');
    const { documents } = readNationalList(NAMES, words);
    const queries = readQuestions(QUERIES).map(({ query }) => query);
    return [
      ...(await measure(documents, queries, words, note, true)),
      ...(await measure(copiesOf(documents, MANY), queries.slice(0, 60), words, note, false)),
    ];
  },
};

async function measure(
  documents: readonly SearchDocument[],
  queries: readonly string[],
  words: Parameters<typeof createSearch>[0]['words'],
  note: Note,
  hasGoals: boolean,
): Promise<Measurement[]> {
  const size = documents.length.toLocaleString('en');
  note(`${size}: lập chỉ mục / indexing`);
  const before = heapInUse();
  const [search, buildMs] = await timed(async () => {
    const made = createSearch({ engine: new EmbeddedEngine(), words });
    await made.apply({ put: documents, delete: [], revision: 1 });
    return made;
  });
  const memory = heapInUse() - before;
  const resolve = resolveFrom(documents);
  note(`${size}: hỏi / asking`);
  const searchMs = await timesOf(queries, (query) => search.search(query, { resolve, first: 10 }));
  const plain = hasGoals ? await plainTimes(documents, queries) : null;
  const suggestMs = await suggestTimes(search, resolve, queries);
  const p50 = percentile(searchMs, 0.5);
  const p95 = percentile(searchMs, 0.95);
  const p99 = percentile(suggestMs, 0.99);
  return [
    { what: `${size}: lập chỉ mục / building`, measured: seconds(buildMs), ...(hasGoals && { goal: atMost(buildMs, 1_000, 'ms') }) },
    { what: `${size}: bộ nhớ / memory`, measured: megabytes(memory) },
    {
      what: `${size}: search p50`,
      measured: `${p50.toFixed(1)} ms`,
      ...(plain && {
        baseline: `MiniSearch ${percentile(plain, 0.5).toFixed(1)} ms`,
        ratio: p50 / percentile(plain, 0.5),
        goal: atMost(p50, 4, 'ms'),
      }),
    },
    { what: `${size}: search p95`, measured: `${p95.toFixed(1)} ms`, ...(hasGoals && { goal: atMost(p95, 15, 'ms') }) },
    { what: `${size}: suggest p99`, measured: `${p99.toFixed(2)} ms`, ...(hasGoals && { goal: atMost(p99, 5, 'ms') }) },
  ];
}

/** MiniSearch with its default options, over names alone. */
async function plainTimes(documents: readonly SearchDocument[], queries: readonly string[]): Promise<number[]> {
  const index = new MiniSearch<{ id: string; name: string }>({ fields: ['name'] });
  index.addAll(documents.map(({ id, names }) => ({ id, name: names[0] ?? '' })));
  return timesOf(queries, async (query) => index.search(query, { fuzzy: 0.2, prefix: true }).slice(0, 10));
}

/** The best of several runs of each query, so that other load on the machine counts little. */
async function timesOf(queries: readonly string[], ask: (query: string) => Promise<unknown>, runs = 5): Promise<number[]> {
  for (const query of queries) await ask(query);
  const times: number[] = [];
  for (const query of queries) {
    let best = Infinity;
    for (let run = 0; run < runs; run += 1) best = Math.min(best, (await timed(() => ask(query)))[1]);
    times.push(best);
  }
  return times;
}

/** Every beginning of every query, from two letters on, each asked once. */
async function suggestTimes(search: Search, resolve: ResolveProcedure, queries: readonly string[]): Promise<number[]> {
  search.suggest('giay', { resolve });
  const times: number[] = [];
  for (const query of queries)
    for (let length = 2; length <= query.length; length += 1)
      times.push((await timed(async () => search.suggest(query.slice(0, length), { resolve })))[1]);
  return times;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function heapInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The list, with provincial copies of it, until there are so many documents. */
function copiesOf(documents: readonly SearchDocument[], wanted: number): SearchDocument[] {
  return Array.from({ length: wanted }, (_, i) => {
    const original = documents[i % documents.length];
    if (!original) throw new Error(`${NAMES} is empty.`);
    const round = Math.floor(i / documents.length);
    if (round === 0) return original;
    const code = `${original.code.slice(0, 1)}.${String(i).padStart(6, '0')}`;
    const place = String(round);
    return { ...original, id: searchDocumentId(code, place), code, place, placeName: `Tỉnh thứ ${round}`, type: 'specific' };
  });
}

function resolveFrom(documents: readonly SearchDocument[]): ResolveProcedure {
  const procedures = new Map<string, ResolvedProcedure>();
  for (const { code, names, type, levels, fields, place } of documents)
    if (type !== 'internal')
      procedures.set(code, {
        code,
        name: names[0] ?? '',
        type,
        levels,
        fields: fields.map((name) => ({ code: null, name })),
        authorities: [],
        audience: [],
        onlineLevel: 'none',
        place,
      });
  return (code) => procedures.get(code) ?? null;
}

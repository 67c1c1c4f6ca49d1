/** npm run evaluate-search -- --queries FILE: scores labelled queries, as typed and mistyped. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { score } from '../src/search/evaluation/metrics.ts';
import type { AnsweredEdge, LabelledQuery } from '../src/search/evaluation/metrics.ts';
import { readNationalList } from '../src/search/evaluation/nationalList.ts';
import { asTelex, asVni, withHalfLastWord, withoutAccents, withTypo } from '../src/search/evaluation/queryVariants.ts';
import { EmbeddedEngine } from '../src/search/embeddedEngine.ts';
import { createSearch } from '../src/search/createSearch.ts';
import { loadWordData } from '../src/words/loadWordData.ts';
import { command, WrongArguments } from './command.ts';

const USAGE = `npm run evaluate-search -- --queries FILE [--url URL] [--in-process [--names FILE]] [--as-given]

Chấm điểm tìm kiếm trên các câu hỏi đã gắn nhãn. / Scores search on labelled queries.
  --queries FILE  mỗi dòng một JSON / one JSON object a line: {"query": "…", "codes": ["1.001193"]}
  --url URL       API đang chạy / the running API (http://127.0.0.1:PORT, PORT 3000)
  --in-process    không cần máy chủ, trên danh sách tên quốc gia / without a server, over the national list of names
  --names FILE    danh sách khác / another list (data/procedure-names.jsonl.gz)
  --as-given      chỉ đúng như đã gõ / only as typed, without the mechanical variants

s@k: share of queries with a right code among the first k edges; left: heads only, right: with their provincial twins.`;

const TYPO_SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

const LABELLED = z.object({ query: z.string().min(1), codes: z.array(z.string()).min(1) });

type Ask = (query: string) => Promise<AnsweredEdge[]>;

async function evaluate(queries: readonly LabelledQuery[], ask: Ask, isVaried: boolean): Promise<void> {
  console.log(
    `${queries.length} queries\n${''.padEnd(24)}${['s@1', 's@5', 's@10', 'MRR', 'nDCG', '| twins s@1', 's@5', 's@10', 'MRR', 'nDCG'].map((name) => name.padStart(7)).join(' ')}`,
  );
  const given = await answerAll(queries, ask);
  print('as given', [given]);
  if (isVaried)
    for (const [name, variants] of VARIANTS) print(name, await Promise.all(variants.map((vary) => answerAll(queries, ask, vary))));
  console.log('\nNot found first:');
  for (const { query, codes, edges } of given)
    if (score([{ edges, codes }], false).successAt1 === 0) console.log(missLine(query, codes, edges));
}

const VARIANTS: readonly (readonly [string, readonly ((query: string) => string)[]])[] = [
  ['without accents', [withoutAccents]],
  ['Telex', [asTelex]],
  ['VNI', [asVni]],
  ['one typo (8 seeds)', TYPO_SEEDS.map((seed) => (query) => withTypo(query, seed + query.length * 31))],
  ['NFD', [(query) => query.normalize('NFD')]],
  ['last word half typed', [withHalfLastWord]],
];

type Answered = LabelledQuery & { readonly edges: readonly AnsweredEdge[] };

async function answerAll(queries: readonly LabelledQuery[], ask: Ask, vary = (query: string): string => query): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const { query, codes } of queries) answered.push({ query, codes, edges: await ask(vary(query)) });
  return answered;
}

function print(name: string, runs: readonly (readonly Answered[])[]): void {
  const all = runs.flat();
  const cells = [score(all, true), score(all, false)].flatMap((scores) => [
    (scores.successAt1 * 100).toFixed(1),
    (scores.successAt5 * 100).toFixed(1),
    (scores.successAt10 * 100).toFixed(1),
    scores.mrrAt10.toFixed(3),
    scores.ndcgAt10.toFixed(3),
  ]);
  console.log(`${name.padEnd(24)}${cells.map((cell, i) => cell.padStart(i === 5 ? 11 : 7)).join(' ')}`);
}

function missLine(query: string, codes: readonly string[], edges: readonly AnsweredEdge[]): string {
  const at = edges.findIndex((edge) => [edge.code, ...edge.twins].some((code) => codes.includes(code))) + 1;
  return `${at === 0 ? '  -' : String(at).padStart(3)}  ${query}  wanted ${codes.join(', ')}; first ${edges[0]?.code ?? 'nothing'}`;
}

function readQueries(file: string): LabelledQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [readQuery(line, `${file}:${i + 1}`)]));
}

function readQuery(line: string, where: string): LabelledQuery {
  const read = LABELLED.safeParse(jsonOrNull(line));
  if (!read.success) throw new Error(`${where}: cần {"query": "…", "codes": ["…"]} / must be {"query": "…", "codes": ["…"]}.`);
  return read.data;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function askApi(url: string): Ask {
  const document = 'query ($query: String!) { search(query: $query, first: 10) { edges { node { code } twins { code } } } }';
  return async (query) => {
    const response = await fetch(`${url.replace(/\/$/, '')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables: { query } }),
    });
    const { data, errors } = (await response.json()) as {
      data?: { search: { edges: { node: { code: string }; twins: { code: string }[] }[] } };
      errors?: { message: string }[];
    };
    if (!data) throw new Error(`${url} answered ${response.status}: ${errors?.[0]?.message ?? 'no data'}`);
    return data.search.edges.map(({ node, twins }) => ({ code: node.code, twins: twins.map((twin) => twin.code) }));
  };
}

async function askInProcess(names: string): Promise<Ask> {
  const words = await loadWordData('data/search');
  const { documents, procedures } = readNationalList(names, words);
  const search = createSearch({ engine: new EmbeddedEngine(), words });
  await search.apply({ put: documents, delete: [], revision: 1 });
  const resolve = (code: string) => {
    const procedure = procedures.get(code) ?? null;
    return procedure?.type === 'internal' ? null : procedure;
  };
  return async (query) =>
    (await search.search(query, { resolve, first: 10 })).groups.map((group) => ({
      code: group.procedure.code,
      twins: group.twins.map((twin) => twin.code),
    }));
}

await command(
  {
    usage: USAGE,
    options: {
      queries: { type: 'string' },
      url: { type: 'string', default: `http://127.0.0.1:${process.env.PORT ?? 3000}` },
      names: { type: 'string', default: 'data/procedure-names.jsonl.gz' },
      'in-process': { type: 'boolean', default: false },
      'as-given': { type: 'boolean', default: false },
    },
  },
  async ({ values }) => {
    if (values.queries === undefined) throw new WrongArguments('Thiếu --queries. / --queries is missing.');
    const queries = readQueries(values.queries);
    await evaluate(queries, values['in-process'] ? await askInProcess(values.names) : askApi(values.url), !values['as-given']);
    return 0;
  },
);

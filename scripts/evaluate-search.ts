/** npm run evaluate-search -- --queries FILE: scores labelled queries, as typed and mistyped. */
import { ASKED_QUESTION, missKind, readQuestions, scoreHonesty } from '../src/search/evaluation/askedQuestions.ts';
import type { Answered, AskedQuestion, GivenAnswer } from '../src/search/evaluation/askedQuestions.ts';
import { score } from '../src/search/evaluation/metrics.ts';
import { readNationalList } from '../src/search/evaluation/nationalList.ts';
import { asTelex, asVni, withHalfLastWord, withoutAccents, withTypo } from '../src/search/evaluation/queryVariants.ts';
import { domainKey } from '../src/api/graphql/enumValues.ts';
import { EmbeddedEngine } from '../src/search/embeddedEngine.ts';
import { createSearch } from '../src/search/createSearch.ts';
import { loadWordData } from '../src/words/loadWordData.ts';
import { command, WrongArguments } from './command.ts';

const USAGE = `npm run evaluate-search -- --queries FILE | --aliases [--url URL] [--in-process [--names FILE]] [--as-given]

Chấm điểm tìm kiếm trên các câu hỏi đã gắn nhãn. / Scores search on labelled queries.
  --queries FILE  mỗi dòng một JSON / one JSON object a line: {"query": "…", "codes": ["1.001193"]}; không thủ tục nào
                  trả lời thì / where no procedure answers: {"query": "…", "codes": [], "none": "fine"}
  --aliases       ví dụ của các từ đồng nghĩa trong data/search / the examples of the aliases in data/search
  --url URL       API đang chạy / the running API (http://127.0.0.1:PORT, PORT 3000)
  --in-process    không cần máy chủ, trên danh sách tên quốc gia / without a server, over the national list of names
  --names FILE    danh sách khác / another list (data/procedure-names.jsonl.gz)
  --as-given      chỉ đúng như đã gõ / only as typed, without the mechanical variants

s@k: share of queries with a right code among the first k edges; left: heads only, right: with their provincial twins.`;

const TYPO_SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Answers queries, and names the procedures in the answers. */
interface Asked {
  readonly ask: (query: string) => Promise<GivenAnswer>;
  readonly nameOf: (code: string) => string;
  readonly isLocal: (code: string) => boolean;
}

async function evaluate(questions: readonly AskedQuestion[], asked: Asked, isVaried: boolean): Promise<void> {
  const queries = questions.filter(({ codes }) => codes.length > 0);
  console.log(
    `${queries.length} queries\n${''.padEnd(24)}${['s@1', 's@5', 's@10', 'MRR', 'nDCG', '| twins s@1', 's@5', 's@10', 'MRR', 'nDCG'].map((name) => name.padStart(7)).join(' ')}`,
  );
  const given = await answerAll(questions, asked);
  const answerable = given.filter(({ codes }) => codes.length > 0);
  print('as given', [answerable]);
  if (isVaried)
    for (const [name, variants] of VARIANTS) print(name, await Promise.all(variants.map((vary) => answerAll(queries, asked, vary))));
  printHonesty(given);
  console.log("\nNot found first (act: another act of the same object; place: a province's own record):");
  for (const answer of answerable) if (score([answer], false).successAt1 === 0) console.log(missLine(answer, asked));
}

/** Measures how often confidence and notices are right. */
function printHonesty(answers: readonly Answered[]): void {
  const honesty = scoreHonesty(answers);
  const percent = (share: number | null): string => (share === null ? '-' : `${(share * 100).toFixed(1)} %`);
  console.log(
    `\nTold as certain: ${percent(honesty.confident)} of ${honesty.answerable} answerable, ${percent(honesty.confidentAndRight)} of them right.`,
  );
  console.log(
    `Without a procedure (${honesty.unanswerable}): misled ${percent(honesty.misled)}, right notice ${percent(honesty.rightNotice)}, ` +
      `honestly nothing ${percent(honesty.honestNothing)}.`,
  );
  console.log(
    `Told that nothing fits: ${honesty.nothingFits}, in ${percent(honesty.nothingFitsRightly)} of them the first answer is wrong.`,
  );
}

const VARIANTS: readonly (readonly [string, readonly ((query: string) => string)[]])[] = [
  ['without accents', [withoutAccents]],
  ['Telex', [asTelex]],
  ['VNI', [asVni]],
  ['one typo (8 seeds)', TYPO_SEEDS.map((seed) => (query) => withTypo(query, seed + query.length * 31))],
  ['NFD', [(query) => query.normalize('NFD')]],
  ['last word half typed', [withHalfLastWord]],
];

async function answerAll(
  questions: readonly AskedQuestion[],
  { ask }: Asked,
  vary = (query: string): string => query,
): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const question of questions) answered.push({ ...question, ...(await ask(vary(question.query))) });
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

function missLine(answer: Answered, { nameOf, isLocal }: Asked): string {
  const { query, codes, edges } = answer;
  const at = edges.findIndex((edge) => [edge.code, ...edge.twins].some((code) => codes.includes(code))) + 1;
  const kind = missKind(answer, nameOf, isLocal);
  return `${at === 0 ? '  -' : String(at).padStart(3)}  ${kind.padEnd(5)}  ${query}  wanted ${codes.join(', ')}; first ${edges[0]?.code ?? 'nothing'}`;
}

function neededFile(file: string | undefined): string {
  if (file === undefined) throw new WrongArguments('Thiếu --queries hoặc --aliases. / --queries or --aliases is missing.');
  return file;
}

/** Each alias names a query that it helps, and the codes of which one should come first. */
async function aliasExamples(): Promise<AskedQuestion[]> {
  const { aliases } = await loadWordData('data/search');
  return aliases.flatMap(({ example, finds = [] }) =>
    example && finds.length > 0 ? [ASKED_QUESTION.parse({ query: example, codes: finds })] : [],
  );
}

function askApi(url: string): Asked {
  const document = `query ($query: String!) {
    search(query: $query, first: 10) { edges { node { code name version { place { name } } } twins { code } } confidence noticeKind } }`;
  const names = new Map<string, { readonly name: string; readonly isLocal: boolean }>();
  return {
    nameOf: (code) => names.get(code)?.name ?? '',
    isLocal: (code) => names.get(code)?.isLocal ?? false,
    ask: async (query) => {
      const response = await fetch(`${url.replace(/\/$/, '')}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables: { query } }),
      });
      const { data, errors } = (await response.json()) as { data?: { search: ApiAnswer }; errors?: { message: string }[] };
      if (!data) throw new Error(`${url} answered ${response.status}: ${errors?.[0]?.message ?? 'no data'}`);
      const { edges, confidence, noticeKind } = data.search;
      for (const { node } of edges) names.set(node.code, { name: node.name, isLocal: Boolean(node.version?.place) });
      return {
        edges: edges.map(({ node, twins }) => ({ code: node.code, twins: twins.map((twin) => twin.code) })),
        isConfident: confidence === 'HIGH',
        noticeKind: noticeKind === null ? null : domainKey(noticeKind),
      };
    },
  };
}

interface ApiAnswer {
  readonly edges: readonly {
    readonly node: {
      readonly code: string;
      readonly name: string;
      readonly version: { readonly place: { readonly name: string } | null } | null;
    };
    readonly twins: readonly { readonly code: string }[];
  }[];
  readonly confidence: string;
  readonly noticeKind: string | null;
}

async function askInProcess(names: string): Promise<Asked> {
  const words = await loadWordData('data/search');
  const { documents, procedures } = readNationalList(names, words);
  const search = createSearch({ engine: new EmbeddedEngine(), words });
  await search.apply({ put: documents, delete: [], revision: 1 });
  const resolve = (code: string) => {
    const procedure = procedures.get(code) ?? null;
    return procedure?.type === 'internal' ? null : procedure;
  };
  return {
    nameOf: (code) => procedures.get(code)?.name ?? '',
    isLocal: (code) => (procedures.get(code)?.place ?? null) !== null,
    ask: async (query) => {
      const { groups, confidence, noticeKind } = await search.search(query, { resolve, first: 10 });
      return {
        edges: groups.map(({ procedure, twins }) => ({ code: procedure.code, twins: twins.map((twin) => twin.code) })),
        isConfident: confidence === 'high',
        noticeKind,
      };
    },
  };
}

await command(
  {
    usage: USAGE,
    options: {
      queries: { type: 'string' },
      aliases: { type: 'boolean', default: false },
      url: { type: 'string', default: `http://127.0.0.1:${process.env.PORT ?? 3000}` },
      names: { type: 'string', default: 'data/procedure-names.jsonl.gz' },
      'in-process': { type: 'boolean', default: false },
      'as-given': { type: 'boolean', default: false },
    },
  },
  async ({ values }) => {
    const queries = values.aliases ? await aliasExamples() : readQuestions(neededFile(values.queries));
    await evaluate(queries, values['in-process'] ? await askInProcess(values.names) : askApi(values.url), !values['as-given']);
    return 0;
  },
);

import * as show from '../../src/api/rest/selections.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import { atMost, median, megabytes, seconds } from './benchmark.ts';
import type { Child } from './children.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';
import { heapAsStarted, startPublicServer } from './publicServer.ts';

const NATIONAL_LIST = 5_665;
const GOAL = { cpuSeconds: 5, megabytes: 50 };
const PAGE = `query ($after: String) { procedures(first: 25, after: $after) { nodes { ${show.PROCEDURE} } pageInfo { hasNextPage endCursor } } }`;

/** Each form with how its bytes travel. The first comes twice: only then it finds a server that never sent one. */
const FORMS = [
  ['jsonl', 'identity', 'lần đầu / first'],
  ['jsonl', 'identity', 'lần sau / again'],
  ['csv', 'identity', ''],
  ['xlsx', 'identity', ''],
  ['jsonld', 'identity', ''],
  ['jsonl', 'gzip', 'gzip'],
] as const;

/**
 * All procedures in force with all their texts, in each form, and a walk that asks `/graphql` for the same. The baseline
 * is what no export can do without: writing the same objects as JSON.
 */
export const exporting: Benchmark = {
  name: 'exports',
  title: 'Tải toàn bộ / Exports',
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    const { url, child } = await startPublicServer(dataDir, await heapAsStarted(dataDir));
    try {
      const costs: (readonly [what: string, cost: Cost])[] = [];
      for (const [ending, encoding, words] of FORMS) {
        note(`export.${ending} ${words}`);
        costs.push([`export.${ending} ${words}`, await measured(child, () => download(`${url}/v1/export.${ending}`, encoding))]);
      }
      note('/graphql');
      costs.push(['/graphql', await measured(child, () => walkGraphql(url))]);
      const writing = await writingAlone(`${url}/v1/export.jsonl`);
      return costs.flatMap(([what, cost]) => measurementsOf(what, cost, writing));
    } finally {
      await child.stop();
      await remove();
    }
  },
};

/** Milliseconds of processor time that JSON.stringify takes for the same objects. */
async function writingAlone(address: string): Promise<number> {
  const lines = (await (await fetch(address)).text()).trimEnd().split('\n');
  const objects = lines.map((line) => JSON.parse(line) as unknown);
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (const object of objects) JSON.stringify(object);
    return process.cpuUsage(before).user / 1_000;
  });
  return median(times);
}

interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** What the process holds more than at rest, at the most. */
  readonly grownBytes: number;
  readonly bytes: number;
}

async function measured(child: Child, work: () => Promise<number>): Promise<Cost> {
  const atRest = (await child.held()).rss;
  await child.ask({ about: 'watch' });
  const [cpuBefore, began] = [await child.cpuMs(), performance.now()];
  const bytes = await work();
  const [cpuMs, wallMs] = [(await child.cpuMs()) - cpuBefore, performance.now() - began];
  const { mostRss } = await child.ask<{ mostRss: number }>({ about: 'watched' });
  return { wallMs, cpuMs, grownBytes: mostRss - atRest, bytes };
}

async function download(address: string, encoding = 'identity'): Promise<number> {
  const { body } = await fetch(address, { headers: { 'accept-encoding': encoding } });
  let bytes = 0;
  const count = new WritableStream<Uint8Array>({ write: (chunk) => void (bytes += chunk.length) });
  await body?.pipeTo(count);
  return bytes;
}

async function walkGraphql(url: string): Promise<number> {
  let bytes = 0;
  for (let after: string | null = null; ;) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
      body: JSON.stringify({ query: PAGE, variables: { after } }),
    });
    const text = await response.text();
    bytes += text.length;
    const { data } = JSON.parse(text) as { data: { procedures: { pageInfo: { hasNextPage: boolean; endCursor: string } } } };
    if (!data.procedures.pageInfo.hasNextPage) return bytes;
    after = data.procedures.pageInfo.endCursor;
  }
}

function measurementsOf(what: string, { wallMs, cpuMs, grownBytes, bytes }: Cost, writing: number): Measurement[] {
  return [
    {
      what: `${what.trim()}: CPU`,
      measured: `${seconds(cpuMs)} (${seconds(wallMs)}, ${megabytes(bytes)})`,
      baseline: `JSON.stringify ${seconds(writing)}`,
      ratio: cpuMs / writing,
      goal: atMost(cpuMs / 1_000, GOAL.cpuSeconds, 's'),
    },
    { what: `${what.trim()}: RSS`, measured: `+${megabytes(grownBytes)}`, goal: atMost(grownBytes / 1024 ** 2, GOAL.megabytes, 'MB') },
  ];
}

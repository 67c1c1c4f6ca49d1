import * as show from '../../src/api/rest/selections.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import { atMost, megabytes, seconds } from './benchmark.ts';
import type { Child } from './children.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';
import { startPublicServer } from './publicServer.ts';

const NATIONAL_LIST = 5_665;
const ENDINGS = ['jsonl', 'csv', 'xlsx', 'jsonld'];
const GOAL = { cpuSeconds: 5, megabytes: 50 };
const PAGE = `query ($after: String) { procedures(first: 25, after: $after) { nodes { ${show.PROCEDURE} } pageInfo { hasNextPage endCursor } } }`;

/** All procedures in force with all their texts, in each form, beside a walk that asks `/graphql` for the same. */
export const exporting: Benchmark = {
  name: 'exports',
  title: 'Tải toàn bộ / Exports',
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    const { url, child } = await startPublicServer(dataDir);
    try {
      await download(`${url}/v1/export.jsonl`);
      const walk = await measured(child, () => walkGraphql(url));
      const measurements: Measurement[] = [];
      for (const [address, encoding] of [...ENDINGS.map((ending) => [ending, 'identity'] as const), ['jsonl', 'gzip'] as const]) {
        note(`export.${address} ${encoding}`);
        const once = await measured(child, () => download(`${url}/v1/export.${address}`, encoding));
        measurements.push(...measurementsOf(`export.${address}${encoding === 'identity' ? '' : ` ${encoding}`}`, once, walk));
      }
      return measurements;
    } finally {
      await child.stop();
      await remove();
    }
  },
};

interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** What the process holds more than before, at the most. */
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

function measurementsOf(what: string, { wallMs, cpuMs, grownBytes, bytes }: Cost, walk: Cost): Measurement[] {
  const cpuSeconds = cpuMs / 1_000;
  return [
    {
      what: `${what}: CPU`,
      measured: `${seconds(cpuMs)} (${seconds(wallMs)}, ${megabytes(bytes)})`,
      baseline: `/graphql ${seconds(walk.cpuMs)}`,
      ratio: cpuMs / walk.cpuMs,
      goal: atMost(cpuSeconds, GOAL.cpuSeconds, 's'),
    },
    { what: `${what}: RSS`, measured: `+${megabytes(grownBytes)}`, goal: atMost(grownBytes / 1024 ** 2, GOAL.megabytes, 'MB') },
  ];
}

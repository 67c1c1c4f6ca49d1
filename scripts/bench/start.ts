import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { bundleServer } from '../bundleServer.mjs';
import type { Benchmark, Measurement } from './benchmark.ts';
import { atMost, median, megabytes, seconds } from './benchmark.ts';
import type { Child, Held } from './children.ts';
import { startChild } from './children.ts';
import { freePort } from './freePort.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';

const NATIONAL_LIST = 5_665;
const ROUNDS = 3;
const LOOK_EVERY_MS = 10;
const QUESTION = '/v1/procedures/1.001193';

/** Starts the bundled server on the whole national list, and beside it a Node process that does nothing. */
export const starting: Benchmark = {
  name: 'start',
  title: bilingualLine({ vi: 'Khởi động', en: 'Starting' }),
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    try {
      const server = await bundleServer();
      const rounds: Round[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        note(`lần / round ${round + 1}/${ROUNDS}`);
        rounds.push(await oneStart(server, dataDir));
      }
      return measurementsOf(rounds);
    } finally {
      await remove();
    }
  },
};

interface Round {
  readonly bareMs: number;
  readonly firstAnswerMs: number;
  readonly firstAnswerCpuMs: number;
  readonly searchMs: number;
  readonly searchCpuMs: number;
  readonly atFirstAnswer: Held;
  readonly withSearch: Held;
}

async function oneStart(server: string, dataDir: string): Promise<Round> {
  const bareMs = await bareStart();
  const port = await freePort();
  const started = performance.now();
  const child = startChild(server, [], { DATA_DIR: dataDir, SERVE: 'public', PORT: String(port), SEED: 'none', NODE_ENV: 'production' });
  try {
    await firstAnswer(`http://127.0.0.1:${port}${QUESTION}`, child);
    const firstAnswerMs = performance.now() - started;
    const firstAnswerCpuMs = await child.cpuMs();
    const searchReady = child.printed(/Search is ready/).then(() => performance.now() - started);
    const atFirstAnswer = await child.held();
    const searchMs = await searchReady;
    const searchCpuMs = await child.cpuMs();
    return { bareMs, firstAnswerMs, firstAnswerCpuMs, searchMs, searchCpuMs, atFirstAnswer, withSearch: await child.held() };
  } finally {
    await child.stop();
  }
}

async function bareStart(): Promise<number> {
  const started = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - started;
}

/** Asks until the server answers. A server that has ended is not waited for. */
async function firstAnswer(url: string, child: Child): Promise<void> {
  let problem: unknown = null;
  child.printed(/\0/).catch((error: unknown) => (problem = error));
  while (problem === null) {
    const isAnswered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isAnswered) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw problem;
}

function measurementsOf(rounds: readonly Round[]): Measurement[] {
  const middle = (read: (round: Round) => number) => median(rounds.map(read));
  const bareMs = middle((round) => round.bareMs);
  const firstAnswerMs = middle((round) => round.firstAnswerMs);
  const searchMs = middle((round) => round.searchMs);
  const heap = middle((round) => round.withSearch.heapUsed);
  const baseline = `${seconds(bareMs)} (node -e 0)`;
  return [
    {
      what: bilingualLine({ vi: 'Câu trả lời đầu tiên', en: 'First answer' }),
      measured: `${seconds(firstAnswerMs)} (CPU ${seconds(middle((round) => round.firstAnswerCpuMs))})`,
      baseline,
      ratio: firstAnswerMs / bareMs,
      goal: atMost(firstAnswerMs / 1_000, 2, 's'),
    },
    {
      what: bilingualLine({ vi: 'Tìm kiếm sẵn sàng', en: 'Search ready' }),
      measured: `${seconds(searchMs)} (CPU ${seconds(middle((round) => round.searchCpuMs))})`,
      baseline,
      ratio: searchMs / bareMs,
    },
    { what: 'Heap khi trả lời đầu tiên / at the first answer', measured: megabytes(middle((round) => round.atFirstAnswer.heapUsed)) },
    { what: 'Heap có tìm kiếm / with search', measured: megabytes(heap), goal: atMost(heap / 1024 ** 2, 150, 'MB') },
    {
      what: 'Ngoài heap, RSS / outside the heap, RSS',
      measured: `${megabytes(middle((round) => round.withSearch.arrayBuffers))}, ${megabytes(middle((round) => round.withSearch.rss))}`,
    },
  ];
}

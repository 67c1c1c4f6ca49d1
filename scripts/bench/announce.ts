import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import type { Draft } from '../../src/announcing/announcing.ts';
import { createApp } from '../../src/api/createApp.ts';
import type { OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { openCatalogue } from '../../src/server/openCatalogue.ts';
import { feedSearch, openSearch } from '../../src/server/openSearch.ts';
import { amendments, markOf } from './amendments.ts';
import type { Benchmark } from './benchmark.ts';
import { atMost, median, seconds } from './benchmark.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';

const NATIONAL_LIST = 5_665;
/** The largest known decision has this many lines. */
const LINES = 657;
const ROUNDS = 3;
const LOOK_EVERY_MS = 5;

/**
 * Announces a decision that changes 657 procedures as the admin does: it is checked, sealed, appended, folded and
 * indexed.
 * The clock stops when /graphql answers with the last of the new names, and again when search finds that name.
 */
export const announcing: Benchmark = {
  name: 'announce',
  title: bilingualLine({ vi: `Công bố ${LINES} dòng`, en: `Announcing ${LINES} lines` }),
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    const catalogue = await openCatalogue(
      { dataDir, databaseUrl: `file:${dataDir}/tthc.db`, secret: null },
      { now: () => new Date(), onTrouble: (problem) => note(problem), pollEvery: 1_000 },
    );
    try {
      note('lập chỉ mục / indexing');
      const { url, close } = await serve(catalogue);
      const rounds: Round[] = [];
      for (let round = 1; round <= ROUNDS; round += 1) {
        note(`lần / round ${round}/${ROUNDS}`);
        rounds.push(await announceOnce(catalogue, await amendments(catalogue, LINES, round), round, url));
      }
      await close();
      const middle = (read: (round: Round) => number) => median(rounds.map(read));
      const searchMs = middle((round) => round.searchMs);
      return [
        { what: 'Kiểm tra, niêm phong, ghi, dựng / check, seal, append, fold', measured: seconds(middle((round) => round.announcedMs)) },
        {
          what: '/graphql trả lời / answers',
          measured: seconds(middle((round) => round.graphqlMs)),
          goal: atMost(middle((round) => round.graphqlMs) / 1_000, 1, 's'),
        },
        {
          what: 'Tìm kiếm thấy / search finds',
          measured: `${seconds(searchMs)} (CPU ${seconds(middle((round) => round.cpuMs))})`,
          goal: atMost(searchMs / 1_000, 1, 's'),
        },
      ];
    } finally {
      await catalogue.close();
      await remove();
    }
  },
};

interface Round {
  readonly announcedMs: number;
  readonly graphqlMs: number;
  readonly searchMs: number;
  readonly cpuMs: number;
}

/** Starts what `server.ts` starts, but not the admin, which would have to be built first. */
async function serve(catalogue: OpenCatalogue): Promise<{ readonly url: string; close(): Promise<unknown> }> {
  const search = await openSearch();
  const { followed } = await feedSearch(search, catalogue, () => undefined);
  catalogue.follower.onChange(({ catalogue: now, registers }) => void followed.follow(now, registers.withheld).catch(() => undefined));
  await followed.follow(catalogue.follower.current().catalogue, new Map());
  const complain = (...texts: unknown[]) => console.error(...texts);
  const app = createApp({
    follower: catalogue.follower,
    contents: catalogue.contents,
    search,
    clock: () => new Date(),
    settings: { publicUrl: null, serve: new Set(['public']) },
    log: { error: complain, warn: complain },
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) };
}

async function announceOnce({ announcing }: OpenCatalogue, draft: Draft, round: number, url: string): Promise<Round> {
  const answers = (await announcing.check(draft)).map(({ code, path }) => ({ code, path, answer: 'đo hiệu năng / benchmark' }));
  const last = draft.lines.at(-1);
  const ask = async (query: string): Promise<string> =>
    fetch(`${url}/graphql?query=${encodeURIComponent(query)}`).then((response) => response.text());
  const until = async (query: string): Promise<void> => {
    // A kept connection may close in the middle of a request while the thread is busy.
    while (!(await ask(query).catch(() => '')).includes(markOf(round))) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  };

  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  const { outcome, ...rest } = await announcing.announce(draft, answers);
  if (outcome !== 'announced') throw new Error(`The draft was not announced: ${outcome} ${JSON.stringify(rest).slice(0, 1_000)}`);
  const announcedMs = performance.now() - started;
  await until(`{ procedure(code: "${last?.code}") { name } }`);
  const graphqlMs = performance.now() - started;
  await until(`{ search(query: "${last?.name}", first: 5) { edges { node { name } } } }`);
  const { user, system } = process.cpuUsage(cpuBefore);
  return { announcedMs, graphqlMs, searchMs: performance.now() - started, cpuMs: (user + system) / 1_000 };
}

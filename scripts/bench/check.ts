import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { apply, emptyCatalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { AnnouncedDecision } from '../../src/domain/sealing/announcement.ts';
import type { OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { openCatalogue } from '../../src/server/openCatalogue.ts';
import { amendments } from './amendments.ts';
import type { Benchmark } from './benchmark.ts';
import { atMost, median, seconds } from './benchmark.ts';
import { nationalCatalogue } from './nationalCatalogue.ts';

const NATIONAL_LIST = 5_665;
const WARM_ROUNDS = 15;
const FOLD_ROUNDS = 5;
const PAGE = 500;

/** The check of a large draft, the first time and later ones, and the fold of the whole log. Processor time only. */
export const checking: Benchmark = {
  name: 'check',
  title: bilingualLine({ vi: 'Kiểm tra và dựng danh mục, thời gian bộ xử lý', en: 'Checking and folding, processor time' }),
  async run(note) {
    const { dataDir, remove } = await nationalCatalogue(NATIONAL_LIST, note);
    const catalogue = await openCatalogue(
      { dataDir, databaseUrl: `file:${dataDir}/tthc.db`, secret: null },
      { now: () => new Date(), onTrouble: (problem) => note(problem) },
    );
    try {
      const [large, middle] = [await amendments(catalogue, 700, 1), await amendments(catalogue, 300, 1)];
      const check = (draft: typeof large) => timed(() => catalogue.announcing.check(draft));
      const first = await check(large);
      const warm = median(await repeated(WARM_ROUNDS, () => check(large)));
      const warmMiddle = median(await repeated(WARM_ROUNDS, () => check(middle)));
      const log = await wholeLog(catalogue);
      const fold = median(await repeated(FOLD_ROUNDS, () => timed(() => log.reduce(apply, emptyCatalogue(catalogue.places)))));
      return [
        { what: '700 dòng, lần đầu sau khi khởi động / lines, first after the start', measured: seconds(first) },
        { what: '700 dòng, các lần sau / lines, later', measured: seconds(warm) },
        { what: '300 dòng, các lần sau / lines, later', measured: seconds(warmMiddle), goal: atMost(warmMiddle, 300, 'ms') },
        { what: 'Dựng lại toàn bộ danh mục / folding the whole log', measured: seconds(fold) },
      ];
    } finally {
      await catalogue.close();
      await remove();
    }
  },
};

async function repeated(rounds: number, run: () => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await run());
  return taken;
}

/** Milliseconds of processor time. */
async function timed(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

async function wholeLog({ store }: OpenCatalogue): Promise<AnnouncedDecision[]> {
  const log: AnnouncedDecision[] = [];
  for (;;) {
    const page = await store.announcementsAfter(log.length, PAGE);
    if (page.length === 0) return log;
    const summaries = new Map((await store.summariesOf(page.flatMap(({ lines }) => lines))).map((line) => [line.id, line]));
    for (const announcement of page) log.push({ announcement, lines: announcement.lines.flatMap((id) => summaries.get(id) ?? []) });
  }
}

import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { openCatalogue, type OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { bilingualLine } from '../../src/domain/values/bilingual.ts';
import { mongoServer, type MongoServer } from '../../test/mongo/mongoServer.ts';
import { bundleServer } from '../bundleServer.mjs';
import type { Benchmark, Measurement, Note } from './benchmark.ts';
import { median, megabytes, seconds } from './benchmark.ts';
import { startChild, type Child, type Held } from './children.ts';
import { freePort } from './freePort.ts';
import { growLog, linesWithText } from './grownLog.ts';
import { emptyFolder, nationalCatalogue } from './nationalCatalogue.ts';
import { aNewDecision } from './newDecision.ts';

const SAMPLE = 1_165;
/** GROWTH_VERSIONS: fewer, for a quick look. */
const VERSIONS = Number(process.env.GROWTH_VERSIONS ?? 100_000);
/** GROWTH_ON=mongodb: that database alone. */
const ON = (process.env.GROWTH_ON ?? 'sqlite,mongodb').split(',');
const POLLED_MS = 10_000;
const LOOK_EVERY_MS = 20;
const READERS = 10;
const ROUNDS_OF_POLLS = 10;
const LONGEST_MS = 600_000;
const SECRET = 'a secret for the benchmark';
const QUERIES = [
  'khai sinh',
  'dat dai',
  'dang ky kinh doanh',
  'cap lai giay phep',
  'ho chieu',
  'ket hon',
  'thue',
  'xay dung',
  'cu tru',
  'lao dong',
];

/** A storage that is measured: where it is, and which process does the database's work. */
interface Place {
  readonly name: string;
  readonly settings: { readonly dataDir: string; readonly databaseUrl: string; readonly secret: string };
  readonly server: MongoServer | null;
}

/** Measures one reader of a log that has grown, beside the same with the bundled sample's size. */
export const growing: Benchmark = {
  name: 'growth',
  title: bilingualLine({ vi: `${VERSIONS} phiên bản, SQLite và MongoDB`, en: `${VERSIONS} versions, SQLite and MongoDB` }),
  async run(note) {
    const found: Measurement[] = [];
    const hasMongo = process.env.TEST_MONGO_SERVER !== undefined;
    for (const open of [...(ON.includes('sqlite') ? [sqlitePlace] : []), ...(ON.includes('mongodb') && hasMongo ? [mongoPlace] : [])]) {
      const small = await measuredIn(open, SAMPLE, note);
      const large = await measuredIn(open, VERSIONS, note);
      found.push(...compared(large, small));
    }
    if (!hasMongo) note('TEST_MONGO_SERVER không đặt: chỉ SQLite / is not set: SQLite only');
    return found;
  },
};

type Open = () => Promise<Place & { remove(): Promise<void> }>;

const sqlitePlace: Open = async () => {
  const { dataDir, remove } = await emptyFolder();
  return { name: 'SQLite', settings: { dataDir, databaseUrl: `file:${dataDir}/tthc.db`, secret: SECRET }, server: null, remove };
};

const mongoPlace: Open = async () => {
  const { dataDir, remove } = await emptyFolder();
  const server = await mongoServer(`${dataDir}/db`);
  const close = async () => {
    await server.kill();
    await remove();
  };
  return { name: 'MongoDB', settings: { dataDir, databaseUrl: server.url, secret: SECRET }, server, remove: close };
};

interface Figures {
  readonly place: string;
  readonly versions: number;
  readonly grownMs: number;
  readonly byIdsMs: number;
  readonly foldMs: number;
  readonly firstAnswerMs: number;
  readonly firstAnswerCpuMs: number;
  readonly searchMs: number;
  readonly searchCpuMs: number;
  readonly held: Held;
  readonly idleCpuShare: number;
  readonly answeredMs: number;
  readonly foundMs: number;
  readonly queriesMs: readonly number[];
  /** Milliseconds of processor time a second for each reader, in the database's process and in the readers'. */
  readonly pollOfDatabase: number | null;
  readonly pollOfReader: number;
}

async function measuredIn(open: Open, versions: number, note: Note): Promise<Figures> {
  const place = await open();
  try {
    note(`${place.name}, ${versions}: tạo nhật ký / making the log`);
    const grownMs = await timed(() => grow(place, versions, note));
    note(`${place.name}, ${versions}: đo / measuring`);
    const folded = await foldAndPoll(place);
    return { place: place.name, versions, grownMs, ...folded, ...(await serve(place, note)) };
  } finally {
    await place.remove();
  }
}

const opening = { now: () => new Date(), onTrouble: (problem: string) => console.error(problem), pollEvery: 0 };

async function grow({ settings }: Place, versions: number, note: Note): Promise<void> {
  const sample = await nationalCatalogue(SAMPLE, note);
  const source = await openCatalogue({ dataDir: sample.dataDir, databaseUrl: `file:${sample.dataDir}/tthc.db`, secret: SECRET }, opening);
  const target = await openCatalogue(settings, opening);
  try {
    await growLog(target.store, await linesWithText(source.store), versions, note);
  } finally {
    await target.close();
    await source.close();
    await sample.remove();
  }
}

/** The first fold, reading the heads alone, and what the polls of ten readers cost: ten looks a second. */
async function foldAndPoll({ settings, server }: Place): Promise<Pick<Figures, 'foldMs' | 'byIdsMs' | 'pollOfDatabase' | 'pollOfReader'>> {
  let opened: OpenCatalogue | null = null;
  const foldMs = await timed(async () => void (opened = await openCatalogue(settings, opening)));
  const { store, follower, searchWords, untilFree, close } = opened!;
  try {
    const ids = [...follower.current().catalogue.lines.keys()];
    const byIdsMs = await timed(() => untilFree(() => store.summariesOf(ids)));
    const before = { own: ownCpuMs(), database: server ? cpuMsOf(server.pid()) : 0 };
    for (let round = 0; round < ROUNDS_OF_POLLS; round += 1)
      for (let reader = 0; reader < READERS; reader += 1) {
        await follower.catchUp();
        await untilFree(() => searchWords.state());
      }
    const looks = READERS * ROUNDS_OF_POLLS;
    const pollOfDatabase = server ? (cpuMsOf(server.pid()) - before.database) / looks : null;
    return { foldMs, byIdsMs, pollOfDatabase, pollOfReader: (ownCpuMs() - before.own) / looks };
  } finally {
    await close();
  }
}

type Served = Omit<Figures, 'place' | 'versions' | 'grownMs' | 'foldMs' | 'byIdsMs' | 'pollOfDatabase' | 'pollOfReader'>;

async function serve({ settings, name }: Place, note: Note): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = { DATA_DIR: settings.dataDir, DATABASE_URL: settings.databaseUrl, PAYLOAD_SECRET: SECRET, PORT: String(port) };
  const started = performance.now();
  const child = startChild(await bundleServer(), [], {
    ...environment,
    SERVE: 'public',
    SEED: 'none',
    RATE_LIMIT: '0',
    NODE_ENV: 'production',
  });
  try {
    await until(() => isOk(`${url}/v1/procedures?first=1`));
    const [firstAnswerMs, firstAnswerCpuMs] = [performance.now() - started, await child.cpuMs()];
    await child.printed(/Search is ready/);
    const [searchMs, searchCpuMs] = [performance.now() - started, await child.cpuMs()];
    // A question about texts is answered once all of them are read: nothing else runs meanwhile.
    await isOk(`${url}/v1/procedures?isFree=true&first=1`);
    const held = await child.held();
    note(`${name}: nghỉ / at rest`);
    const idleCpuShare = await idleShare(child);
    const queriesMs: number[] = [];
    for (const query of QUERIES)
      for (let page = 1; page <= 3; page += 1)
        queriesMs.push(await timed(() => isOk(`${url}/v1/search?query=${encodeURIComponent(query)}&first=${page}`)));
    return {
      firstAnswerMs,
      firstAnswerCpuMs,
      searchMs,
      searchCpuMs,
      held,
      idleCpuShare,
      queriesMs,
      ...(await announceBeside(settings, url)),
    };
  } finally {
    await child.stop();
  }
}

/** Another process announces: how long until this reader answers it, and until its search finds it. */
async function announceBeside(settings: Place['settings'], url: string): Promise<Pick<Figures, 'answeredMs' | 'foundMs'>> {
  const other = await openCatalogue(settings, opening);
  try {
    const { decision, code, words } = aNewDecision();
    const started = performance.now();
    await appendDecision({ store: other.store, buildFor: async () => decision, now: () => new Date().toISOString() });
    await until(() => isOk(`${url}/v1/procedures/${code}`));
    const answeredMs = performance.now() - started;
    await until(async () => (await textOf(`${url}/v1/search?query=${encodeURIComponent(words)}&first=3`)).includes(code));
    return { answeredMs, foundMs: performance.now() - started };
  } finally {
    await other.close();
  }
}

async function idleShare(child: Child): Promise<number> {
  const before = await child.cpuMs();
  await sleep(POLLED_MS);
  return ((await child.cpuMs()) - before) / POLLED_MS;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; !(await isSo());) {
    if (Date.now() > end) throw new Error('No answer in time.');
    await sleep(LOOK_EVERY_MS);
  }
}

const textOf = (url: string): Promise<string> => fetch(url).then((response) => response.text());
const isOk = (url: string): Promise<boolean> =>
  fetch(url).then(
    async (response) => (await response.arrayBuffer(), response.ok),
    () => false,
  );

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Linux counts in hundredths of a second. */
function cpuMsOf(pid: number): number {
  const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

function compared(large: Figures, small: Figures): Measurement[] {
  const row = (what: string, read: (figures: Figures) => number, print: (value: number) => string): Measurement => ({
    what: `${large.place}: ${what}`,
    measured: print(read(large)),
    baseline: `${print(read(small))} (${small.versions})`,
    ratio: read(large) / read(small),
  });
  const beside = ({ pollOfDatabase, pollOfReader }: Figures) => pollOfDatabase ?? pollOfReader;
  return [
    row('tạo nhật ký / making the log', (figures) => figures.grownMs, seconds),
    row('mở và dựng lần đầu / opening and first fold', (figures) => figures.foldMs, seconds),
    row('đọc các đầu dòng theo id / reading the heads by id', (figures) => figures.byIdsMs, seconds),
    row('câu trả lời đầu tiên / first answer', (figures) => figures.firstAnswerMs, seconds),
    row('CPU đến câu trả lời đầu tiên / until the first answer', (figures) => figures.firstAnswerCpuMs, seconds),
    row('tìm kiếm sẵn sàng / search ready', (figures) => figures.searchMs, seconds),
    row('CPU đến khi tìm được / until search is ready', (figures) => figures.searchCpuMs, seconds),
    row('heap', ({ held }) => held.heapUsed, megabytes),
    row('RSS', ({ held }) => held.rss, megabytes),
    row('CPU khi nghỉ, mỗi giây / at rest, a second', (figures) => figures.idleCpuShare * 1_000, milliseconds),
    row('một lần hỏi thăm, CPU máy đọc / a look, CPU of the reader', (figures) => figures.pollOfReader, milliseconds),
    row(
      `${READERS} máy đọc, CPU cơ sở dữ liệu mỗi giây / readers, CPU of the database a second`,
      (figures) => READERS * beside(figures),
      milliseconds,
    ),
    row('công bố ở nơi khác đến khi trả lời / announced elsewhere, answered', (figures) => figures.answeredMs, seconds),
    row('… đến khi tìm thấy / found', (figures) => figures.foundMs, seconds),
    row('search p50', ({ queriesMs }) => median(queriesMs), milliseconds),
    row('search p95', ({ queriesMs }) => percentile(queriesMs, 0.95), milliseconds),
  ];
}

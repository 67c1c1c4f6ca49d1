import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openCatalogue, type OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { verifyLog } from '../../src/announcing/verifyLog.ts';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { openServedSearch } from '../../src/server/serveSearch.ts';
import { readSettings } from '../../src/server/settings.ts';
import { wordsKey } from '../../src/words/text/tokenize.ts';
import { eventually } from '../factories/eventually.ts';
import { RecordedServer } from '../search/meilisearch/recordedServer.ts';
import { runCommand } from '../factories/runCommand.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { databaseEnvironment, removeStorage, storageIn } from '../factories/testDatabase.ts';

/** Runs `npm run withhold` as operators do, beside a reader that has the same database open. */
const NUMBER = '1/QĐ-UBND';
/** Meilisearch holds what a procedure gives in the end, but not its long text. */
const SECRET = 'Giấy xác nhận của bà Nguyễn Thị Bưởi';
const DECISION = aSealedDecision({ number: NUMBER, lines: 1, results: [SECRET] });
const ID = DECISION.rows[0]!.id;
const ORDER = ['--order', '12/QĐ-TA', '--on', '2026-11-20', '--reason', 'dữ liệu cá nhân'];

jest.setTimeout(240_000);

let dataDir: string;
let reader: OpenCatalogue;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-withhold-'));
  reader = await openCatalogue(storageIn(dataDir), { now: () => new Date(), onTrouble: () => undefined });
  await appendDecision({ store: reader.store, buildFor: async () => DECISION, now: () => new Date().toISOString() });
});
afterAll(async () => {
  await reader.close();
  await removeStorage(dataDir);
});

const withhold = (...args: string[]) => runCommand('withhold', args, { DATA_DIR: dataDir, ...databaseEnvironment(dataDir) });
const noticed = async () => {
  await reader.follower.catchUp();
  return [...reader.follower.current().registers.withheld];
};

describe('npm run withhold', () => {
  it('refuses what is incomplete or unknown, and then nothing is withheld', async () => {
    expect(await withhold(ID, '--order', '12/QĐ-TA', '--on', '2026-02-30', '--reason', 'x')).toMatchObject({ ended: 2, out: '' });
    expect(await withhold('not-an-id', ...ORDER)).toMatchObject({ ended: 2, out: '' });
    expect(await withhold('a'.repeat(26), ...ORDER)).toMatchObject({ ended: 2, said: expect.stringContaining('There is no line') });
    expect(await withhold('release', ID, ...ORDER)).toMatchObject({ ended: 1, said: expect.stringContaining('is not withheld') });
    expect(await noticed()).toEqual([]);
  });

  it('takes a text down for all readers, leaves the log as it is, and says who ordered it', async () => {
    const notice = 'Nội dung đã được gỡ theo văn bản 12/QĐ-TA ngày 20/11/2026: dữ liệu cá nhân';
    expect(await withhold(ID, ...ORDER)).toMatchObject({ ended: 0, out: expect.stringContaining(notice) });
    expect(await noticed()).toEqual([[ID, notice]]);
    expect((await verifyLog(reader.store)).faults).toEqual([]);
    const { out } = await withhold('list');
    expect(JSON.parse(out)).toMatchObject({ line: ID, order: '12/QĐ-TA', orderedOn: '2026-11-20', reason: 'dữ liệu cá nhân' });
    const told = await runCommand('verify', [], { DATA_DIR: dataDir, ...databaseEnvironment(dataDir) });
    expect([told.ended, told.out]).toEqual([expect.any(Number), expect.stringContaining(`withheld by order: ${ID}`)]);
  });

  it('shows it again, and the trail keeps both acts', async () => {
    expect((await withhold('release', ID, ...ORDER)).ended).toBe(0);
    expect(await noticed()).toEqual([]);
    const { docs } = await reader.payload.find({
      collection: 'audit-events',
      where: { what: { equals: `sealed-lines/${ID}` } },
      sort: 'at',
    });
    expect(docs.map(({ action }) => action)).toEqual(['withhold', 'release']);
  });
});

describe('Search over a text that is taken down', () => {
  let meilisearch: RecordedServer;
  beforeAll(async () => {
    meilisearch = await RecordedServer.start();
  });
  afterAll(() => meilisearch.stop());

  async function aServedSearch() {
    const given = {
      DATA_DIR: dataDir,
      ...databaseEnvironment(dataDir),
      SERVE: 'public,index',
      MEILI_HOST: meilisearch.host,
      MEILI_SEARCH_KEY: meilisearch.searchKey,
      MEILI_INDEX_KEY: meilisearch.indexKey,
    };
    const read = readSettings(given, dataDir);
    if (!read.isValid) throw new Error(JSON.stringify(read.wrong));
    const { search, start } = await openServedSearch(reader, read.settings, pino({ level: 'silent' }));
    const { ready, stop } = await start({ isMirrored: false });
    await ready;
    const found = async () => {
      await noticed();
      const { catalogue } = reader.follower.current();
      const [line] = catalogue.lines.values();
      const { code, name, type, levels, fields, onlineLevel, place } = line!.summary;
      const procedure = { code, name, type, levels, fields, authorities: [], audience: [], onlineLevel, place: place?.code ?? null };
      const { groups } = await search.search('bà Bưởi', { resolve: (asked) => (asked === code ? procedure : null) });
      return groups.length > 0;
    };
    const inMeilisearch = async () => JSON.stringify([...(meilisearch.indexes.get('procedures')?.values() ?? [])]).includes('buoi');
    return { found, inMeilisearch, stop };
  }

  it('finds its words before, and in neither engine nor in the kept index afterwards', async () => {
    expect(wordsKey(SECRET)).toContain('buoi');
    const { found, inMeilisearch, stop } = await aServedSearch();
    expect(await eventually(found, (is) => is)).toBe(true);
    expect(await eventually(inMeilisearch, (is) => is)).toBe(true);
    expect((await withhold(ID, ...ORDER)).ended).toBe(0);
    expect(await eventually(found, (is) => !is)).toBe(false);
    expect(await eventually(inMeilisearch, (is) => !is)).toBe(false);
    await stop();
    expect((await readFile(path.join(dataDir, 'search-index'))).includes('Bưởi')).toBe(false);
  });

  it('a start with the kept index follows what was released while nothing ran', async () => {
    expect((await withhold('release', ID, ...ORDER)).ended).toBe(0);
    await noticed();
    const { found, inMeilisearch, stop } = await aServedSearch();
    expect(await eventually(found, (is) => is)).toBe(true);
    expect(await eventually(inMeilisearch, (is) => is)).toBe(true);
    await stop();
  });
});

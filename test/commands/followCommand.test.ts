import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient as openSqlite } from '@libsql/client';
import { createApp } from '../../src/api/createApp.ts';
import { openCopy } from '../../scripts/follow/copy.ts';
import { PORTALS } from '../../src/portals/portals.ts';
import { eventually } from '../factories/eventually.ts';
import { listening, type Listening } from '../factories/listening.ts';
import type { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const MINUTES = 180_000;
let folder: string;
let file: string;
let served: ServedCatalogue;
let server: Listening;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-follow-'));
  file = path.join(folder, 'copy.db');
  served = await aSmallCountry();
  for (let n = 100; n < 215; n += 1) served.log.add(served.book.announce(terse(n)));
  await announce(215);
  server = await listening(served.app());
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const terse = (n: number) => ({
  number: `${n}/QĐ-BTP`,
  issuedOn: '2026-05-05',
  lines: [1, 2, 3].map((at) => ({ code: `1.${n}${String(at).padStart(3, '0')}`, name: `Thủ tục ${n} thứ ${at}` })),
});
const announce = (n: number) => served.announce(terse(n));
const start = (...args: string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/follow.ts', '--from', server.url, '--into', file, ...args], {
    cwd: PROJECT,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  return child;
};
/** A follower that runs, with what it has told so far. */
const watch = (...args: string[]) => {
  const child = start(...args);
  const seen = { out: '', told: '' };
  child.stdout?.on('data', (text: Buffer) => (seen.out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (seen.told += text.toString()));
  const closed = once(child, 'close').then(([code]) => code as number | null);
  return { child, seen, closed };
};
const follow = async (...args: string[]) => {
  const { seen, closed } = watch(...args);
  return { code: await closed, out: seen.out.trim(), told: seen.told };
};
const tipOf = async () => {
  const copy = await openCopy(file);
  try {
    return await copy.tip();
  } finally {
    copy.close();
  }
};
const theirTip = () => {
  const { revision: sequence, hash } = served.follower.current().catalogue;
  return { sequence, hash };
};
const inCopy = async (sql: string) => {
  const database = openSqlite({ url: pathToFileURL(file).href });
  await database.execute(sql);
  database.close();
};

describe('npm run follow', () => {
  it(
    'keeps an equal copy over announcements, a killed follower and a restarted service, and proves it',
    async () => {
      expect(await follow('--once')).toMatchObject({ code: 0, told: '' });
      expect(await tipOf()).toEqual(theirTip());

      const follower = start();
      await announce(300);
      await eventually(tipOf, ({ sequence }) => sequence === theirTip().sequence);
      for (let n = 301; n < 306; n += 1) await announce(n);
      follower.kill('SIGKILL');

      await server.stop();
      server = await listening(createApp(served.deps, PORTALS));
      await announce(400);
      expect(await follow('--once')).toMatchObject({ code: 0, told: '' });
      const { sequence, hash } = theirTip();
      expect(await tipOf()).toEqual({ sequence, hash });
      expect(await follow('--check')).toEqual({ code: 0, out: `${sequence}:${hash}`, told: '' });
    },
    MINUTES,
  );

  it(
    'waits while the service is away, says so once, and goes on; told to end, it ends',
    async () => {
      const { port } = server;
      await server.stop();
      expect(await follow('--once')).toMatchObject({ code: 3, told: expect.stringContaining('fetch failed') });
      expect(await follow('--check')).toMatchObject({ code: 3 });

      const { child, seen, closed } = watch();
      const told = (sentences: number) =>
        eventually(
          async () => seen.told.trim().split('\n').filter(Boolean),
          (lines) => lines.length >= sentences,
        );
      await told(1);
      await new Promise((resolve) => setTimeout(resolve, 3_500));
      server = await listening(served.app(), undefined, port);
      expect(await told(2)).toEqual([expect.stringContaining('does not answer'), expect.stringContaining('answers again')]);
      await announce(500);
      await eventually(tipOf, ({ sequence }) => sequence === theirTip().sequence);

      await server.stop();
      await told(3);
      const asked = Date.now();
      child.kill('SIGINT');
      expect(await closed).toBe(0);
      expect(Date.now() - asked).toBeLessThan(900);
      expect(seen.told.trim().split('\n')).toHaveLength(3);
      server = await listening(served.app(), undefined, port);
    },
    MINUTES,
  );

  it(
    'tells a copy that somebody altered, and where',
    async () => {
      await inCopy(
        "UPDATE lines SET text = replace(text, 'Thủ tục 215', 'Thủ tục 216') WHERE id = (SELECT id FROM lines WHERE text LIKE '%Thủ tục 215 thứ 2%')",
      );
      expect(await follow('--check')).toMatchObject({ code: 1, told: expect.stringMatching(/line [a-z2-7]{26} of announcement \d+/) });
    },
    MINUTES,
  );

  it(
    'goes on with no other history than the one that it copied',
    async () => {
      const other = await aSmallCountry();
      for (let n = 100; n < 240; n += 1) other.log.add(other.book.announce({ ...terse(n), title: 'Lịch sử khác' }));
      await other.follower.catchUp();
      await server.stop();
      server = await listening(other.app());
      const before = await tipOf();
      for (const args of [['--once'], []]) expect(await follow(...args)).toMatchObject({ code: 1 });
      expect(await tipOf()).toEqual(before);
    },
    MINUTES,
  );
});

import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, open as openFile, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '@libsql/client';
import { appendDecision } from '../../src/announcing/appendDecision.ts';
import { verifyLog } from '../../src/announcing/verifyLog.ts';
import { UnreadableText } from '../../src/catalogue/unreadableText.ts';
import { openCatalogue, type OpenCatalogue } from '../../src/server/openCatalogue.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { CAN_MOUNT, makeReadOnly, mountDisk, unmountDisk } from './disk.ts';

/** What may happen to the files of a running or starting process. */
let dataDir: string;
const open: OpenCatalogue[] = [];
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-files-'));
});
afterEach(async () => {
  for (const catalogue of open.splice(0)) await catalogue.close();
  await rm(dataDir, { recursive: true, force: true });
});

const fileIn = (folder: string) => path.join(folder, 'tthc.db');
const settingsOf = (folder: string) => ({ dataDir: folder, databaseUrl: `file:${fileIn(folder)}`, secret: null });
async function opened(folder = dataDir, isReader = false): Promise<OpenCatalogue> {
  const catalogue = await openCatalogue(settingsOf(folder), { now: () => new Date(), onTrouble: () => undefined, isReader });
  open.push(catalogue);
  return catalogue;
}
const announce = ({ store }: OpenCatalogue, number: string) =>
  appendDecision({ store, buildFor: async () => aSealedDecision({ number }), now: () => '2026-01-05T05:00:00.000Z' });
async function closeAll(): Promise<void> {
  for (const catalogue of open.splice(0)) await catalogue.close();
}

describe('The files of the data folder', () => {
  it('are their owner’s alone, also when they were not before', async () => {
    await announce(await opened(), '1/QĐ-UBND');
    const modes = async () =>
      Object.fromEntries(
        await Promise.all((await readdir(dataDir)).map(async (name) => [name, (await stat(path.join(dataDir, name))).mode & 0o077])),
      );
    expect(await modes()).toMatchObject({ 'tthc.db': 0, 'tthc.db-wal': 0, secret: 0 });
    await closeAll();
    execFileSync('chmod', ['644', fileIn(dataDir)]);
    await opened();
    expect(await modes()).toMatchObject({ 'tthc.db': 0 });
  });
});

describe('A database under a running process', () => {
  const replaced = async (): Promise<void> => {
    await copyFile(fileIn(dataDir), path.join(dataDir, 'backup'));
    await rename(path.join(dataDir, 'backup'), fileIn(dataDir));
  };

  it.each([
    ['replaced', replaced, /was replaced by another file/],
    ['deleted', () => rm(fileIn(dataDir)), /is gone/],
  ])('that is %s makes it degraded, and nothing is announced', async (_what, happens, why) => {
    const catalogue = await opened();
    await announce(catalogue, '1/QĐ-UBND');
    await catalogue.follower.catchUp();
    expect(catalogue.follower.current()).toMatchObject({ isDegraded: false, catalogue: { revision: 1 } });
    await happens();
    await catalogue.follower.catchUp();
    expect(catalogue.follower.current()).toMatchObject({ isDegraded: true, catalogue: { revision: 1 } });
    await expect(announce(catalogue, '2/QĐ-UBND')).rejects.toThrow(why);
    expect((await catalogue.whyStopped())?.en).toMatch(why);
  });

  it('that is restored to an earlier log in its place makes it degraded, and nothing is announced on it', async () => {
    const catalogue = await opened();
    await announce(catalogue, '1/QĐ-UBND');
    await announce(catalogue, '2/QĐ-UBND');
    await catalogue.follower.catchUp();
    const sql = createClient({ url: `file:${fileIn(dataDir)}` });
    await sql.execute('DROP TRIGGER announcements_no_delete');
    await sql.execute('DELETE FROM announcements WHERE sequence = 2');
    sql.close();
    await catalogue.follower.catchUp();
    expect(catalogue.follower.current()).toMatchObject({ isDegraded: true, catalogue: { revision: 2 } });
    await expect(announce(catalogue, '3/QĐ-UBND')).rejects.toThrow(/cannot be followed/);
  });
});

describe('A database file that is damaged under a running process', () => {
  it('costs the texts in it and no others, makes it degraded, and is whole again once it is mended in its place', async () => {
    const numbers = Array.from({ length: 12 }, (_, i) => `${i + 1}/QĐ-UBND`);
    const writer = await opened();
    for (const number of numbers)
      await appendDecision({
        store: writer.store,
        buildFor: async () => aSealedDecision({ number, length: 40_000 }),
        now: () => '2026-01-05T05:00:00.000Z',
      });
    await closeAll();
    const sql = createClient({ url: `file:${fileIn(dataDir)}` });
    await sql.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    sql.close();
    const whole = await readFile(fileIn(dataDir));
    const catalogue = await opened();
    const { current, catchUp } = catalogue.follower;
    const lines = [...current().catalogue.lines.values()];
    const file = await openFile(fileIn(dataDir), 'r+');
    // Writes zeros over long texts, so the pages that continue them end too early.
    await file.write(Buffer.alloc(200_000), 0, 200_000, Math.floor(whole.length / 2));
    const read = await Promise.all(lines.map((line) => catalogue.contents.contentOf(line).catch((error: unknown) => error)));
    const lost = read.filter((content) => content instanceof UnreadableText);
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.length).toBeLessThan(lines.length);
    expect(read.filter((content) => content instanceof Error)).toEqual(lost);
    await catchUp();
    expect(current()).toMatchObject({ isDegraded: true, catalogue: { revision: numbers.length } });
    await expect(announce(catalogue, '99/QĐ-UBND')).rejects.toThrow('cannot be followed');
    await file.write(whole, 0, whole.length, 0);
    await catchUp();
    expect(current().isDegraded).toBe(false);
    await file.close();
  });
});

(CAN_MOUNT ? describe : describe.skip)('A reader', () => {
  let disk: string;
  beforeEach(async () => {
    disk = path.join(dataDir, 'disk');
    await mkdir(disk);
    mountDisk(disk, 12);
  });
  afterEach(async () => {
    await closeAll();
    unmountDisk(disk);
  });

  /** Copies a database with one announcement onto the disk, either whole or with changes still in its log. */
  const bring = async (isWhole: boolean) => {
    const source = path.join(dataDir, 'source');
    await mkdir(source);
    const catalogue = await opened(source);
    await announce(catalogue, '1/QĐ-UBND');
    if (isWhole) {
      const sql = createClient({ url: `file:${fileIn(source)}` });
      await sql.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      sql.close();
    }
    for (const name of ['tthc.db', 'tthc.db-wal', 'secret']) await copyFile(path.join(source, name), path.join(disk, name));
    expect((await stat(`${fileIn(disk)}-wal`)).size > 0).toBe(!isWhole);
    await closeAll();
  };
  const expectToRead = async () => {
    const catalogue = await opened(disk, true);
    expect([catalogue.isReadOnly, catalogue.follower.current().catalogue.revision]).toEqual([true, 1]);
    expect((await verifyLog(catalogue.store)).faults).toEqual([]);
    await expect(announce(catalogue, '2/QĐ-UBND')).rejects.toThrow('cannot be written to');
    await expect(catalogue.payload.create({ collection: 'fields', data: { code: 'X', name: 'X' } })).rejects.toThrow();
  };

  it.each([
    ['a database that is whole in itself', true],
    ['a database with changes that were not yet put away', false],
  ])('starts from read-only media with %s, and verifies there', async (_what, isWhole) => {
    await bring(isWhole);
    makeReadOnly(disk);
    await expect(opened(disk)).rejects.toThrow(/cannot be written to/);
    await expectToRead();
  });

  it.each([
    ['a database that is whole in itself', true],
    ['a database with changes that were not yet put away', false],
  ])('starts on a full disk with %s, and verifies there', async (_what, isWhole) => {
    await bring(isWhole);
    await writeFile(path.join(disk, 'filler'), Buffer.alloc(12 * 1024 * 1024)).catch(() => undefined);
    await expectToRead();
  });
});

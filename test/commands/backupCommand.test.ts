import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verifyLog } from '../../src/announcing/verifyLog.ts';
import { checkBackup } from '../../src/collections/backup/checkBackup.ts';
import { restoreBackup } from '../../src/collections/backup/restoreBackup.ts';
import { writeBackup, type CarriedRow } from '../../src/collections/backup/writeBackup.ts';
import { openPayload, type StorageSettings } from '../../src/collections/storage/openPayload.ts';
import { payloadLogStore } from '../../src/store/payloadLogStore.ts';
import { runCommand, type RanCommand } from '../factories/runCommand.ts';
import { aSealedDecision } from '../factories/sealedDecisions.ts';
import { dropDatabase, isOnMongo, storageIn } from '../factories/testDatabase.ts';
import { announce, EMAIL, fillStorage, PASSWORD } from './everythingToKeep.ts';

/** Runs `npm run backup` and `npm run restore` as operators do, in processes of their own. */
jest.setTimeout(240_000);

let folder: string;
const opened = new Map<string, StorageSettings>();
const backupAt = (name: string) => path.join(folder, 'backups', name);

/**
 * A machine with a data folder and a database, by its name. `file` is always SQLite, whatever database the suite runs
 * on.
 */
function machine(name: string, kind: 'underTest' | 'file' = 'underTest'): StorageSettings {
  const dataDir = path.join(folder, name);
  const settings =
    kind === 'file' ? { dataDir, databaseUrl: `file:${path.join(dataDir, 'tthc.db')}`, secret: 'a secret for tests' } : storageIn(dataDir);
  opened.set(name, settings);
  return settings;
}

function run(
  script: string,
  args: readonly string[],
  { dataDir, databaseUrl, secret }: StorageSettings,
  killAt?: string,
): Promise<RanCommand> {
  return runCommand(script, args, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secret! }, killAt);
}

/** The same work as the command, in this process. */
async function backUp(settings: StorageSettings, name: string): Promise<void> {
  const payload = await openPayload(settings);
  const { dataDir } = settings;
  const how = {
    payload,
    store: payloadLogStore(payload),
    dataDir,
    folder: backupAt(name),
    now: () => new Date(),
    onProgress: () => undefined,
  };
  await writeBackup(how).finally(() => payload.destroy());
}

async function restore(name: string, settings: StorageSettings): Promise<void> {
  const checked = await checkBackup(backupAt(name));
  if ('fault' in checked) throw new Error(checked.fault.en);
  const payload = await openPayload(settings);
  const { dataDir } = settings;
  const how = { payload, store: payloadLogStore(payload), dataDir, folder: backupAt(name), ...checked, onProgress: () => undefined };
  await restoreBackup(how).finally(() => payload.destroy());
}

const textOf = async (backup: string, file: string) => gunzipSync(await readFile(path.join(backupAt(backup), file))).toString();
const rowsOf = async (backup: string) =>
  (await textOf(backup, 'rows.jsonl.gz'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as CarriedRow);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-backup-'));
  await fillStorage(machine('one'));
});
afterAll(async () => {
  for (const { databaseUrl } of opened.values()) if (databaseUrl.startsWith('mongodb')) await dropDatabase(databaseUrl);
  await rm(folder, { recursive: true, force: true });
});

describe('npm run backup', () => {
  it('writes a backup beside somebody who announces, and all that was acknowledged before it began is in it', async () => {
    const payload = await openPayload(machine('one'));
    let isDone = false;
    const announcing = (async () => {
      for (let n = 10; !isDone && n < 200; n += 1) await announce(payload, `${n}/QĐ-UBND`);
    })();
    const ran = await run('backup', [backupAt('busy')], machine('one'));
    isDone = true;
    await announcing;
    await payload.destroy();
    expect([ran.ended, ran.out]).toEqual([0, expect.stringContaining('Nguyên vẹn / whole')]);
    const announced = (await textOf('busy', 'announcements.jsonl.gz'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).decision);
    expect(announced).toEqual(expect.arrayContaining(['1/QĐ-UBND', '2/QĐ-UBND'].map((number) => aSealedDecision({ number }).head.key)));
  });

  it('refuses a folder that exists, and finds a damaged file', async () => {
    expect(await run('backup', [backupAt('busy')], machine('one'))).toMatchObject({
      ended: 1,
      said: expect.stringContaining('exists already'),
    });
    await backUp(machine('one'), 'damaged');
    const file = path.join(backupAt('damaged'), 'lines.jsonl.gz');
    const bytes = await readFile(file);
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(file, bytes);
    const refused = { ended: 1, said: expect.stringContaining('lines.jsonl.gz of the backup is missing or damaged') };
    expect(await run('backup', [backupAt('damaged'), '--check'], machine('one'))).toMatchObject(refused);
    expect(await run('restore', [backupAt('damaged')], machine('from-damaged'))).toMatchObject(refused);
    expect(existsSync(machine('from-damaged').dataDir)).toBe(false);
  });

  it('leaves no folder of that name where it is killed, and a new try begins anew', async () => {
    expect((await run('backup', [backupAt('killed')], machine('one'), 'Lines 50%')).ended).toBe('SIGKILL');
    expect(existsSync(backupAt('killed'))).toBe(false);
    await backUp(machine('one'), 'killed');
    expect((await readdir(path.dirname(backupAt('killed')))).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

describe('npm run restore', () => {
  beforeAll(async () => {
    await backUp(machine('one'), 'earlier');
    const payload = await openPayload(machine('one'));
    await announce(payload, '3/QĐ-UBND');
    await payload.destroy();
    await backUp(machine('one'), 'whole');
  });

  it('fills an empty machine with the same law, drafts, accounts and files, once', async () => {
    const ran = await run('restore', [backupAt('whole')], machine('two'));
    expect([ran.ended, ran.out]).toEqual([0, expect.stringContaining('Đã khôi phục / restored')]);
    await expectSame('whole', 'two', 'again');
    expect((await run('verify', [], machine('two'))).ended).toBe(0);
    const refused = await run('restore', [backupAt('whole')], machine('two'));
    expect(refused).toMatchObject({ ended: 1, said: expect.stringContaining('The database is not empty') });
    await expectSame('whole', 'two', 'untouched');
    const payload = await openPayload(machine('two'));
    expect((await payload.login({ collection: 'users', data: { email: EMAIL, password: PASSWORD } })).user?.email).toBe(EMAIL);
    await payload.destroy();
  });

  it.each(['Lines 50%', 'Rows 25%', 'Announcements 25%'])('killed at %s it is told by verify, and goes on', async (place) => {
    const name = `killed-${place.replace(/\W/g, '')}`;
    expect((await run('restore', [backupAt('whole')], machine(name), place)).ended).toBe('SIGKILL');
    const payload = await openPayload(machine(name));
    expect((await verifyLog(payloadLogStore(payload))).faults.map(({ code }) => code)).toContain('MARK_AHEAD');
    await payload.destroy();
    await expect(restore('earlier', machine(name))).rejects.toThrow('another backup');
    await restore('whole', machine(name));
    await expectSame('whole', name, `${name}-again`);
  });

  const other = isOnMongo ? it : it.skip;
  other('goes from one database to the other and back, and nothing is lost on the way', async () => {
    await restore('whole', machine('in-sqlite', 'file'));
    await backUp(machine('in-sqlite', 'file'), 'of-sqlite');
    await restore('of-sqlite', machine('back'));
    await backUp(machine('back'), 'of-back');
    await restore('of-back', machine('in-sqlite-again', 'file'));
    await expectSame('of-sqlite', 'in-sqlite-again', 'of-sqlite-again', 'file');
    for (const file of ['lines.jsonl.gz', 'announcements.jsonl.gz'])
      expect(await textOf('of-back', file)).toBe(await textOf('whole', file));

    const found = new Map((await rowsOf('of-back')).map(({ collection, row }) => [collection, row as Record<string, unknown>]));
    const [user, decision, line, explanation] = ['users', 'decisions', 'lines', 'explanations'].map((name) => found.get(name)!);
    expect(decision).toMatchObject({ submittedBy: user!.id, drafters: [user!.id] });
    expect(line).toMatchObject({ decision: decision!.id });
    expect(explanation).toMatchObject({ decision: decision!.id, covers: [{ line: line!.id }] });
  });

  async function expectSame(backup: string, restored: string, as: string, kind: 'underTest' | 'file' = 'underTest'): Promise<void> {
    await backUp(machine(restored, kind), as);
    for (const file of ['lines.jsonl.gz', 'announcements.jsonl.gz']) expect(await textOf(as, file)).toBe(await textOf(backup, file));
    expect(await rowsOf(as)).toEqual(await rowsOf(backup));
    expect(await filesOf(as)).toEqual(await filesOf(backup));
  }

  const filesOf = async (backup: string) =>
    (JSON.parse(await readFile(path.join(backupAt(backup), 'manifest.json'), 'utf8')).files as { path: string }[]).filter((file) =>
      file.path.startsWith('files/'),
    );
});

it('An empty log is backed up and restored too', async () => {
  await backUp(machine('empty'), 'empty');
  await restore('empty', machine('from-empty'));
  await backUp(machine('from-empty'), 'empty-again');
  expect(await textOf('empty-again', 'rows.jsonl.gz')).toBe(await textOf('empty', 'rows.jsonl.gz'));
});

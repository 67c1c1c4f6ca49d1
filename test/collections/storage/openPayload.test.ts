import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { migrations } from '../../../src/collections/storage/sqlite/migrations/index.ts';
import { cmsConfig } from '../../../src/collections/cmsConfig.ts';
import { initialise } from '../../../src/collections/storage/initialise.ts';
import { adapterFor } from '../../../src/collections/storage/sqlite/adapterFor.ts';
import { eventually } from '../../factories/eventually.ts';
import { openPayload } from '../../../src/collections/storage/openPayload.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-open-'));
});
afterEach(() => rm(dataDir, { recursive: true }));
const settings = () => ({ dataDir, databaseUrl: `file:${path.join(dataDir, 'tthc.db')}`, secret: null });

describe('Opening the storage', () => {
  it('makes folder, secret and tables where there is nothing', async () => {
    const where = path.join(dataDir, 'a folder', 'with 100% odd #name?');
    const payload = await openPayload({ dataDir: where, databaseUrl: `file:${path.join(where, 'tthc.db')}`, secret: null });
    expect((await payload.count({ collection: 'decisions' })).totalDocs).toBe(0);
    await payload.destroy();
    expect((await stat(path.join(where, 'tthc.db'))).size).toBeGreaterThan(0);
    expect((await stat(path.join(where, 'secret'))).mode & 0o777).toBe(0o600);
  });

  it('finds again what it kept', async () => {
    const first = await openPayload(settings());
    await first.create({ collection: 'fields', data: { code: 'G15-TP07', name: 'Hộ tịch' } });
    const { secret } = first;
    await first.destroy();
    const second = await openPayload(settings());
    expect((await second.find({ collection: 'fields' })).docs).toMatchObject([{ code: 'G15-TP07' }]);
    expect(second.secret).toBe(secret);
    await second.destroy();
  });

  it('lets several processes start at once on an empty folder', async () => {
    const script = fileURLToPath(new URL('./openInChild.ts', import.meta.url));
    const starts = Array.from({ length: 3 }, () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', script, dataDir], { env: { ...process.env, NODE_OPTIONS: '' } }),
    );
    const secrets = (await Promise.all(starts)).map(({ stdout }) => stdout.trim());
    expect(secrets[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(secrets).size).toBe(1);
  }, 120_000);

  it('waits for a database that another program takes just before Payload connects', async () => {
    const { databaseUrl } = settings();
    const holder = createClient({ url: databaseUrl });
    await holder.execute('BEGIN EXCLUSIVE');
    let waits = 0;
    const db = adapterFor(databaseUrl, { onWait: () => (waits += 1) });
    const opening = initialise(cmsConfig({ db, secret: 'a secret for tests', filesFolder: dataDir, publicUrl: null }), {});
    expect(
      await eventually(
        async () => waits,
        (seen) => seen > 0,
      ),
    ).toBeGreaterThan(0);
    await holder.execute('COMMIT');
    holder.close();
    const payload = await opening;
    const { client } = payload.db as unknown as SQLiteAdapter;
    const told = async (what: string) => Object.values((await client.execute(`PRAGMA ${what}`)).rows[0]!)[0];
    // 2: FULL, so that what was confirmed outlives a failure of power.
    expect([await told('journal_mode'), await told('synchronous'), await told('busy_timeout')]).toEqual(['wal', 2, 5_000]);
    await payload.destroy();
  });

  it('takes up a start that was broken off', async () => {
    const { databaseUrl } = settings();
    await writeFile(path.join(dataDir, 'tthc.db.lock'), '');
    await createClient({ url: databaseUrl }).execute('PRAGMA journal_mode = WAL');
    const payload = await openPayload(settings());
    expect((await payload.count({ collection: 'announcements' })).totalDocs).toBe(0);
    await payload.destroy();
  });

  it.each([
    ['the index on sequences', 'DROP INDEX announcements_sequence_idx'],
    ['a trigger', 'DROP TRIGGER sealed_lines_no_update'],
  ])('refuses a database without %s', async (_what, statement) => {
    await (await openPayload(settings())).destroy();
    const sql = createClient({ url: settings().databaseUrl });
    await sql.execute(statement);
    sql.close();
    await expect(openPayload(settings())).rejects.toThrow(/thiếu ràng buộc .*lacks guards/);
  });

  it('tells of what is missing whoever wants to look at the rest all the same', async () => {
    await (await openPayload(settings())).destroy();
    const sql = createClient({ url: settings().databaseUrl });
    await sql.execute('DROP TRIGGER sealed_lines_no_update');
    sql.close();
    const missing: string[] = [];
    const payload = await openPayload(settings(), { onMissingGuard: (name) => missing.push(name) });
    await payload.destroy();
    expect(missing).toEqual(['sealed_lines_no_update']);
  });

  it.each([
    ['lies below a file', () => path.join(dataDir, 'file', 'data')],
    ['is a file', () => path.join(dataDir, 'file')],
    ['lies where nothing can be made', () => '/proc/nothing/here'],
  ])('says in one sentence that a folder cannot be used that %s', async (_what, folder) => {
    await writeFile(path.join(dataDir, 'file'), '');
    await expect(openPayload({ ...settings(), dataDir: folder() })).rejects.toThrow(/cannot be written to\.$/);
  });

  it('says in one sentence that a folder may not be written to', async () => {
    // Root may write everywhere but in /proc/self.
    await expect(openPayload({ ...settings(), dataDir: '/proc/self' })).rejects.toThrow(/cannot be written to\.$/);
  });

  it('says in one sentence that a database is a folder', async () => {
    await expect(openPayload({ ...settings(), databaseUrl: `file:${dataDir}` })).rejects.toThrow(
      /^[^\n]* \/ The database .* cannot be opened\.$/,
    );
  });

  it('says in one sentence that a file is no database', async () => {
    await writeFile(path.join(dataDir, 'tthc.db'), 'no database '.repeat(1_000));
    await chmod(path.join(dataDir, 'tthc.db'), 0o600);
    await expect(openPayload(settings())).rejects.toThrow(/cannot be opened\.$/);
  });
});

describe('The committed migrations', () => {
  it('take a database of each version before further, and lose nothing of it', async () => {
    const payload = await openPayload(settings());
    await payload.create({ collection: 'fields', data: { code: 'G15-TP07', name: 'Hộ tịch' } });
    const { drizzle } = payload.db as unknown as SQLiteAdapter;
    // The first two migrations stay: the log and its guards.
    for (const migration of migrations.slice(2).reverse()) {
      await migration.down({ db: drizzle, payload, req: {} } as unknown as Parameters<typeof migration.down>[0]);
      await payload.delete({ collection: 'payload-migrations', where: { name: { equals: migration.name } } });
    }
    await expect(payload.count({ collection: 'search-aliases' })).rejects.toThrow();
    await drizzle.run("INSERT INTO users (email, role) VALUES ('a@tthc.example', 'administrator'), ('e@tthc.example', 'editor')");
    // Authorities without powers, and a log in which three bodies announced.
    const announced = (code: string, i: number) =>
      `(${i + 1}, '${code}', '${JSON.stringify({ type: 'baseline', issuingAuthority: { code } })}', '[]', '2026-01-01T00:00:00.000Z', '${code}')`;
    await drizzle.run(
      `INSERT INTO announcements (sequence, decision, head, lines, announced_at, hash) VALUES ${['G15', 'H26.101', '000.00.47.H19'].map(announced).join()}`,
    );
    await drizzle.run(`INSERT INTO authorities (code, name, level, place) VALUES
      ('G15', 'Bộ Tư pháp', 'central', NULL), ('H26', 'UBND Thành phố Hà Nội', 'province', '01'),
      ('H26.101', 'Trung tâm phục vụ hành chính công', 'province', '01'),
      ('000.00.47.H19', 'Bộ Chỉ huy quân sự tỉnh', 'province', NULL), ('G15.01', 'Cục Hộ tịch', 'central', NULL)`);
    await payload.destroy();
    const again = await openPayload(settings());
    expect((await again.find({ collection: 'fields' })).docs).toMatchObject([{ code: 'G15-TP07' }]);
    expect((await again.count({ collection: 'search-aliases' })).totalDocs).toBe(0);
    const { docs } = await again.find({ collection: 'users', sort: 'id' });
    expect(docs.map(({ email, isForAllAuthorities }) => [email, isForAllAuthorities])).toEqual([
      ['a@tthc.example', true],
      ['e@tthc.example', false],
    ]);
    const powers = (await again.find({ collection: 'authorities', sort: 'id' })).docs.map(({ code, announcesFor }) => [code, announcesFor]);
    expect(powers).toEqual([
      ['G15', 'nation'],
      ['H26', 'province'],
      ['H26.101', 'province'],
      ['000.00.47.H19', 'none'],
      ['G15.01', 'none'],
    ]);
    expect((await again.count({ collection: 'delegations' })).totalDocs).toBe(0);
    await again.destroy();
  });

  it('make the very tables that the collections describe', async () => {
    const payload = await openPayload(settings());
    const adapter = payload.db as unknown as SQLiteAdapter;
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit();
    const newest = (await readdir(adapter.migrationDir))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .at(-1);
    const committed: unknown = JSON.parse(await readFile(path.join(adapter.migrationDir, newest ?? ''), 'utf8'));
    const now = await generateDrizzleJson(adapter.schema);
    expect(await generateMigration(committed as typeof now, now)).toEqual([]);
    await payload.destroy();
  });
});

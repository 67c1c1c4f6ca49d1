import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from '@libsql/client';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { openPayload } from '../../../src/collections/storage/openPayload.ts';
import { openClient } from '../../../src/store/sqlite/openClient.ts';

let folder: string;
let url: string;
let other: Client;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tthc-busy-'));
  url = `file:${path.join(folder, 'tthc.db')}`;
  other = createClient({ url });
});
afterEach(async () => {
  other.close();
  await rm(folder, { recursive: true, force: true });
});

const WRITES: readonly (readonly [string, (client: Client, text: string) => Promise<unknown>])[] = [
  ['one statement', (client, text) => client.execute({ sql: 'insert into t values (?)', args: [text] })],
  ['several at once', (client, text) => client.batch([{ sql: 'insert into t values (?)', args: [text] }], 'write')],
  [
    'a transaction',
    async (client, text) => {
      const transaction = await client.transaction('write');
      await transaction.execute({ sql: 'insert into t values (?)', args: [text] });
      await transaction.commit();
    },
  ],
];

/** Another connection sees only what is stored, as after a restart. */
const seenByOthers = async () => (await other.execute('select x from t order by x')).rows.map(({ x }) => x);

describe('a client that found the file busy', () => {
  it.each(WRITES)('stores what it confirms afterwards: %s', async (_name, write) => {
    const client = openClient(url);
    await client.execute('PRAGMA journal_mode = WAL');
    await client.execute('PRAGMA busy_timeout = 1');
    await client.execute('create table t (x text)');
    await other.execute('BEGIN EXCLUSIVE');
    await expect(write(client, 'refused')).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await expect(write(client, 'refused again')).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await other.execute('COMMIT');
    for (const text of ['a', 'b', 'c']) await write(client, text);
    expect(await seenByOthers()).toEqual(['a', 'b', 'c']);
    await other.execute("insert into t values ('d')");
    expect((await client.execute('PRAGMA busy_timeout')).rows[0]?.[0]).toBe(1);
    client.close();
  });

  it('writes nothing to the refused connection while others wait', async () => {
    const client = openClient(url);
    await client.execute('PRAGMA journal_mode = WAL');
    await client.execute('PRAGMA busy_timeout = 1');
    await client.execute('create table t (x text)');
    await other.execute('BEGIN EXCLUSIVE');
    const refused = client.execute("insert into t values ('refused')");
    await other.execute('COMMIT');
    const taken = ['a', 'b'].map((text) => client.execute({ sql: 'insert into t values (?)', args: [text] }));
    const outcomes = await Promise.allSettled([refused, ...taken]);
    const confirmed = ['refused', 'a', 'b'].filter((_, i) => outcomes[i]?.status === 'fulfilled');
    expect(await seenByOthers()).toEqual(confirmed.sort());
    client.close();
  });

  it('is what editors and the log write with', async () => {
    const payload = await openPayload({ dataDir: folder, databaseUrl: url, secret: null });
    const { client } = payload.db as unknown as SQLiteAdapter;
    await client.execute('PRAGMA busy_timeout = 1');
    const create = (code: string) => payload.create({ collection: 'fields', data: { code, name: code } });
    await other.execute('BEGIN EXCLUSIVE');
    await expect(create('G15-TP01')).rejects.toThrow();
    await other.execute('COMMIT');
    await create('G15-TP02');
    expect((await other.execute('select code from fields')).rows).toMatchObject([{ code: 'G15-TP02' }]);
    await payload.destroy();
  });
});

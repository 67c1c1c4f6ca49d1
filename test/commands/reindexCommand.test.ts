import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openPayload } from '../../src/collections/storage/openPayload.ts';
import { createMeiliClient } from '../../src/search/meilisearch/meiliClient.ts';
import { meiliIndex } from '../../src/search/meilisearch/meiliIndex.ts';
import { runCommand } from '../factories/runCommand.ts';
import { databaseEnvironment, removeStorage, storageIn } from '../factories/testDatabase.ts';
import { RecordedServer } from '../search/meilisearch/recordedServer.ts';
import { announce } from './everythingToKeep.ts';

let dataDir: string;
let server: RecordedServer;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-reindex-'));
  server = await RecordedServer.start();
  const payload = await openPayload(storageIn(dataDir));
  await announce(payload, '1/QĐ-UBND', 3);
  await payload.destroy();
});
afterAll(async () => {
  await server.stop();
  await removeStorage(dataDir);
});

const reindex = (more: Record<string, string> = {}) =>
  runCommand('reindex', [], { DATA_DIR: dataDir, ...databaseEnvironment(dataDir), ...more });

it('npm run reindex builds the index of Meilisearch anew where one is set up, and leaves it alone otherwise', async () => {
  expect((await reindex()).ended).toBe(0);
  expect(server.asked).toEqual([]);

  const keys = { MEILI_HOST: server.host, MEILI_SEARCH_KEY: server.searchKey, MEILI_INDEX_KEY: server.indexKey };
  for (let time = 0; time < 2; time += 1)
    expect(await reindex(keys)).toMatchObject({ ended: 0, out: expect.stringContaining('index of Meilisearch: rebuilt, asked for') });
  const client = createMeiliClient({ host: server.host, key: server.searchKey });
  const index = meiliIndex(client, 'procedures');
  expect(await index.mark()).toMatchObject({ revision: 1 });
  expect(await index.count()).toBe(3);
  client.close();

  expect(await reindex({ ...keys, MEILI_INDEX_KEY: 'a wrong key' })).toMatchObject({ ended: 1 });
}, 240_000);

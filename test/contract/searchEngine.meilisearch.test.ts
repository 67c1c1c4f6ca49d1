import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createMeiliClient, type MeiliClient } from '../../src/search/meilisearch/meiliClient.ts';
import { FORMAT, toMeiliDocument } from '../../src/search/meilisearch/meiliDocument.ts';
import { meiliIndex } from '../../src/search/meilisearch/meiliIndex.ts';
import { aSearchDocument } from '../search/searchFixtures.ts';
import { RecordedServer } from '../search/meilisearch/recordedServer.ts';
import { searchEngineContract } from './searchEngine.contract.ts';

const real = process.env.TEST_MEILI_HOST;
let recorded: RecordedServer | null = null;
let client: MeiliClient;
let made = 0;
beforeAll(async () => {
  recorded = real === undefined ? await RecordedServer.start() : null;
  client = createMeiliClient({ host: real ?? recorded?.host ?? '', key: recorded?.indexKey ?? process.env.TEST_MEILI_KEY ?? '' });
});
afterAll(async () => {
  client.close();
  await recorded?.stop();
});

/** Runs on recorded answers, and on a real engine where `TEST_MEILI_HOST` (and `TEST_MEILI_KEY`) names one. */
searchEngineContract(real === undefined ? 'Meilisearch, as recorded,' : 'Meilisearch', async () => {
  made += 1;
  return meiliIndex(client, `contract_${process.pid}_${made}`);
});

it('is built anew beside the live index, and swapped, by a key that may see these indexes alone', async () => {
  made += 1;
  const index = meiliIndex(client, `contract_${process.pid}_${made}`);
  await index.put([aSearchDocument('9.999999', 'Cái cũ')]);
  await index.markRevision(1);
  const mark = { revision: 2, hash: 'x', format: FORMAT, words: 'w' };
  for (const name of ['Đăng ký khai sinh', 'Đăng ký kết hôn']) {
    const documents = [toMeiliDocument(aSearchDocument('1.001193', name))];
    await index.rebuild(
      (async function* () {
        yield documents;
      })(),
      mark,
    );
    expect([await index.count(), await index.mark()]).toEqual([1, expect.objectContaining(mark)]);
    const term = { text: name === 'Đăng ký khai sinh' ? 'khai sinh' : 'ket hon', weight: 1 };
    expect(await index.findCandidates({ terms: [term], limit: 5, accepts: () => true })).toEqual(['1.001193']);
  }
});

import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openRemoteSearch, type RemoteSearch } from '../../src/server/remoteSearch.ts';
import { eventually } from '../factories/eventually.ts';
import { ServedCatalogue } from '../factories/servedCatalogue.ts';
import { RecordedServer } from '../search/meilisearch/recordedServer.ts';

let server: RecordedServer;
beforeEach(async () => void (server = await RecordedServer.start()));
afterEach(() => server.stop());

/** A catalogue whose process writes the index of Meilisearch and asks it. */
async function aCatalogueOnMeilisearch() {
  const told: string[] = [];
  const tell = (_: unknown, message?: string) => void told.push(message ?? '');
  const settings = {
    meilisearch: { host: server.host, searchKey: server.searchKey, indexKey: server.indexKey, index: 'procedures' },
    serve: new Set(['public', 'admin'] as const),
  };
  let remote: RemoteSearch | null = null;
  const served = await ServedCatalogue.start(undefined, {}, (follower) => {
    remote = openRemoteSearch(settings, { follower }, { info: tell, warn: tell, error: tell });
    return remote!.makeEngine();
  });
  await served.announce({ lines: [{ code: '1.001193', name: 'Đăng ký khai sinh' }] });
  const stop = remote!.start(served.search, () => ({ phrases: '', withheld: [] }));
  return { served, told, stop };
}

it('tells at once that Meilisearch could not index, tries again after short pauses, and tells when it is whole', async () => {
  const { served, told, stop } = await aCatalogueOnMeilisearch();
  const status = async () => served.search.status();
  expect(await eventually(status, ({ engine }) => engine === 'meilisearch')).toMatchObject({ engine: 'meilisearch', isInTrouble: false });
  // Readers take the index up by its mark, a little before its writer has tidied up and told of it.
  await eventually(
    async () => told.length,
    (length) => length > 0,
  );

  server.failing = 2;
  await served.announce({ lines: [{ code: '1.000894', name: 'Đăng ký kết hôn' }] });
  const troubled = await eventually(status, ({ isInTrouble }) => isInTrouble);
  expect(troubled).toMatchObject({ engine: 'embedded', isInTrouble: true });
  const whole = await eventually(status, ({ engine }) => engine === 'meilisearch');
  expect(whole).toMatchObject({ engine: 'meilisearch', isInTrouble: false, revision: 2 });
  const left = 'The index of Meilisearch stays where it is.';
  expect(told).toEqual(['index of Meilisearch', left, left, 'index of Meilisearch']);
  await stop();
}, 60_000);

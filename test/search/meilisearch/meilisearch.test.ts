import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { backedEngine } from '../../../src/search/backedEngine.ts';
import { EmbeddedEngine } from '../../../src/search/embeddedEngine.ts';
import { fuse } from '../../../src/search/meilisearch/fuse.ts';
import { createMeiliClient, type MeiliClient } from '../../../src/search/meilisearch/meiliClient.ts';
import { FORMAT, meiliKey, toMeiliDocument } from '../../../src/search/meilisearch/meiliDocument.ts';
import { meiliIndex, type MeiliIndex } from '../../../src/search/meilisearch/meiliIndex.ts';
import { writeIndex } from '../../../src/search/meilisearch/meiliIndexer.ts';
import { meiliReader } from '../../../src/search/meilisearch/meiliReader.ts';
import { aSmallCountry } from '../../factories/smallCountry.ts';
import { aSearchDocument } from '../searchFixtures.ts';
import { RecordedServer } from './recordedServer.ts';

let server: RecordedServer;
let client: MeiliClient;
let index: MeiliIndex;
beforeEach(async () => {
  server = await RecordedServer.start();
  client = createMeiliClient({ host: server.host, key: server.indexKey });
  index = meiliIndex(client, 'procedures');
});
afterEach(async () => {
  client.close();
  await server.stop();
});
const readingClient = () => createMeiliClient({ host: server.host, key: server.searchKey });
const MARK = { revision: 1, hash: 'hash 1', format: FORMAT, words: '' };
const BIRTH = { terms: [{ text: 'khai sinh', weight: 1 }], limit: 10, accepts: () => true };

describe('Keys of documents', () => {
  it('are letters, digits, - and _ alone, and different for different ids', () => {
    expect(meiliKey('1.001193@15~2025-06-30')).toMatch(/^1_001193__15-7e-2025-06-30$/);
    const ids = ['1.001193', '1.001193@15', '1.001193@15~2025-06-30', '1.001193@15-2025-06-30', '1_001193'.replace('_', '.') + '@1'];
    expect(new Set(ids.map(meiliKey)).size).toBe(ids.length);
  });
});

describe('Fusing', () => {
  it('lets rare terms count more, adds up what several queries found, and the whole query breaks ties', () => {
    const terms = ['dang', 'khai'].map((text) => ({ text, weight: 1 }));
    const found = (dids: string[], estimatedTotalHits: number) => ({ hits: dids.map((did) => ({ did })), estimatedTotalHits });
    const none = found([], 0);
    expect(fuse(terms, [found(['a', 'b'], 1_000), found(['c'], 2)], none, 5_000)).toEqual(['c', 'a', 'b']);
    expect(fuse(terms, [found(['a', 'b'], 1_000), found(['b'], 900)], none, 5_000)).toEqual(['b', 'a']);
    expect(fuse(terms, [found(['a', 'b'], 1_000), none], found(['b'], 1), 5_000)).toEqual(['b', 'a']);
  });
});

describe('Talking to Meilisearch', () => {
  it('ends a search after moments where it hangs', async () => {
    await index.put([aSearchDocument('1.001193', 'Đăng ký khai sinh')]);
    await index.markRevision(1);
    server.isHanging = true;
    // A client without a limit of its own would wait until the test's limit ends.
    await expect(index.findCandidates(BIRTH)).rejects.toThrow(/aborted/);
  });

  it('asks once more where the server closed the kept connection, but writes nothing twice', async () => {
    await index.put([aSearchDocument('1.001193', 'Đăng ký khai sinh')]);
    await index.markRevision(1);
    server.closing = 1;
    expect(await index.findCandidates(BIRTH)).toEqual(['1.001193']);
    await index.mark();
    server.closing = 1;
    await expect(client.ask('POST', '/indexes/procedures/documents', [])).rejects.toThrow(/socket hang up|ECONNRESET/);
  });

  it('finds with the key that may only search, and writes nothing with it', async () => {
    await index.put([aSearchDocument('1.001193', 'Đăng ký khai sinh')]);
    await index.markRevision(1);
    const reading = readingClient();
    expect(await meiliIndex(reading, 'procedures').findCandidates(BIRTH)).toEqual(['1.001193']);
    await expect(meiliIndex(reading, 'procedures').markRevision(2)).rejects.toMatchObject({ status: 403, code: 'invalid_api_key' });
    reading.close();
  });

  it('moves the mark only with all documents: one that failed in an earlier task keeps it where it is', async () => {
    const all = Array.from({ length: 2_500 }, (_, at) => aSearchDocument(`1.${100_000 + at}`, `Thủ tục thứ ${at}`));
    const change = { put: all.map(toMeiliDocument), remove: ['9.999999'] };
    await index.markRevision(0);
    server.failing = 1;
    await expect(index.write(change, MARK)).rejects.toThrow('no_space_left_on_device');
    expect(await index.revision()).toBe(0);
    await index.write(change, MARK);
    expect([await index.count(), await index.mark()]).toEqual([2_500, expect.objectContaining(MARK)]);
  });

  it('notices a task that failed: the request had been accepted', async () => {
    const put = [{ key: '1.001193', did: '1.001193', names: [], expandedNames: [], phrases: [], fields: [], results: [] }];
    await expect(index.write({ put, remove: [] }, MARK)).rejects.toThrow('invalid_document_id');
    expect(await index.mark()).toBeNull();
  });
});

describe('Search that has Meilisearch behind it', () => {
  const setUp = async () => {
    let now = 0;
    const troubles: unknown[] = [];
    const reading = readingClient();
    const reader = meiliReader(
      meiliIndex(reading, 'procedures'),
      (revision) => (revision <= 2 ? `hash ${revision}` : undefined),
      () => now,
    );
    const engine = backedEngine(
      new EmbeddedEngine(),
      reader,
      (error) => troubles.push(error),
      () => now,
    );
    await engine.put([aSearchDocument('1.001193', 'Đăng ký khai sinh')]);
    await engine.markRevision(2);
    const mark = (revision: number, more: object = {}) =>
      index.write({ put: [], remove: [] }, { revision, hash: `hash ${revision}`, format: FORMAT, words: '', ...more });
    const look = async () => {
      await reader.look();
      return engine.name;
    };
    return { engine, troubles, mark, look, reading, later: (ms: number) => void (now += ms) };
  };

  it('is asked only while it holds what this process holds', async () => {
    const { engine, mark, look, reading } = await setUp();
    expect(await look()).toBe('embedded');
    await mark(1);
    expect(await look()).toBe('embedded');
    await mark(2, { format: FORMAT + 1 });
    expect(await look()).toBe('embedded');
    await mark(2, { hash: 'of another log' });
    expect(await look()).toBe('embedded');
    await mark(2);
    expect(await look()).toBe('meilisearch');
    await index.put([aSearchDocument('1.001193', 'Đăng ký khai sinh')]);
    await mark(3);
    expect(await look()).toBe('meilisearch');
    expect(await engine.findCandidates(BIRTH)).toEqual(['1.001193']);
    reading.close();
  });

  it('answers all the same when it is away, says so, and asks again after ten seconds', async () => {
    const { engine, troubles, mark, look, later, reading } = await setUp();
    await index.put([aSearchDocument('1.001193', 'Đăng ký khai sinh')]);
    await mark(2);
    expect([await look(), engine.isInTrouble?.()]).toEqual(['meilisearch', false]);
    server.isHanging = true;
    expect(await engine.findCandidates(BIRTH)).toEqual(['1.001193']);
    expect([engine.name, engine.isInTrouble?.(), troubles.length]).toEqual(['embedded', true, 1]);
    server.isHanging = false;
    expect(await engine.findCandidates(BIRTH)).toEqual(['1.001193']);
    expect(engine.name).toBe('embedded');
    later(10_001);
    expect([engine.name, engine.isInTrouble?.()]).toEqual(['meilisearch', false]);
    await server.stop();
    expect(await look()).toBe('embedded');
    expect(engine.isInTrouble?.()).toBe(true);
    reading.close();
  });

  it('is in trouble when it stays behind for more than a minute', async () => {
    const { engine, mark, look, later, reading } = await setUp();
    await mark(1);
    expect([await look(), engine.isInTrouble?.()]).toEqual(['embedded', false]);
    later(60_001);
    expect([engine.name, engine.isInTrouble?.()]).toEqual(['embedded', true]);
    reading.close();
  });
});

describe('Writing the index', () => {
  const docs = () => [...(server.indexes.get('procedures')?.values() ?? [])].flatMap(({ did }) => (did as string) ?? []).sort();

  it('fills an empty one, then writes only what was announced since, from the mark on', async () => {
    const { search, follower } = await aSmallCountry();
    const { catalogue } = follower.current();
    const ids = [...search.documents()].map(({ id }) => id).sort();
    expect(await writeIndex({ index, search }, catalogue, 'words')).toEqual({ action: 'rebuilt', reason: 'empty' });
    expect(docs()).toEqual(ids);
    expect(await writeIndex({ index, search }, catalogue, 'words')).toEqual({ action: 'none', reason: 'up to date' });
    const earlier = catalogue.announcements.at(-2)!;
    await index.write({ put: [], remove: [] }, { revision: earlier.sequence, hash: earlier.hash, format: FORMAT, words: 'words' });
    server.asked.length = 0;
    expect(await writeIndex({ index, search }, catalogue, 'words')).toMatchObject({ action: 'updated' });
    expect(server.asked.filter((asked) => asked.includes('swap'))).toEqual([]);
    // One task for documents and mark together: each takes a real one half a second and more.
    expect(server.asked.filter((asked) => asked.startsWith('POST'))).toEqual(['POST /indexes/procedures/documents']);
    expect(docs()).toEqual(ids);
    expect(await index.mark()).toMatchObject({ revision: catalogue.revision, hash: catalogue.hash });
  });

  it.each([
    ['other words', { words: 'of a release before' }],
    ['other format', { format: FORMAT - 1 }],
    ['other log', { hash: 'of another log' }],
  ])('builds it anew beside the live one for %s, and swaps', async (reason, different) => {
    const { search, follower } = await aSmallCountry();
    const { catalogue } = follower.current();
    await index.put([aSearchDocument('9.999999', 'Gone')]);
    const mark = { revision: catalogue.revision, hash: catalogue.hash, format: FORMAT, words: 'words', ...different };
    await index.write({ put: [], remove: [] }, mark);
    expect(await writeIndex({ index, search }, catalogue, 'words')).toEqual({ action: 'rebuilt', reason });
    expect(docs()).toEqual([...search.documents()].map(({ id }) => id).sort());
    expect(server.asked).toContain('POST /swap-indexes');
    expect(server.asked).not.toContain('DELETE /indexes/procedures/documents');
    expect(server.indexes.has('procedures_next')).toBe(false);
  });

  it('leaves the index of a newer release alone', async () => {
    const { search, follower } = await aSmallCountry();
    const mark = { revision: 1, hash: 'x', format: FORMAT + 1, words: '' };
    await index.write({ put: [], remove: [] }, mark);
    const written = await writeIndex({ index, search }, follower.current().catalogue, 'words');
    expect(written).toEqual({ action: 'none', reason: 'written by a newer release' });
    expect(await index.mark()).toMatchObject(mark);
  });
});

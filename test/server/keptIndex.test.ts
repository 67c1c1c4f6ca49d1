import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import { createSearch } from '../../src/search/createSearch.ts';
import { keptIndex } from '../../src/server/keptIndex.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { aSearchDocument } from '../search/searchFixtures.ts';

let folder: string;
let troubles: unknown[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
  troubles = [];
});
afterEach(() => rm(folder, { recursive: true }));

const logOf = (...hashes: string[]) => ({ announcements: hashes.map((hash) => ({ hash })) }) as unknown as Catalogue;
const emptySearch = () => createSearch({ engine: new EmbeddedEngine(), words: NO_WORDS });
const MADE_OF = { phrases: 'words', withheld: ['a'.repeat(26)] };
const kept = () => keptIndex(folder, (error) => troubles.push(error));

async function keepTwo(): Promise<string> {
  const search = emptySearch();
  await search.apply({ put: [aSearchDocument('1.001193', 'Đăng ký khai sinh')], delete: [], revision: 2 });
  await kept().keep(search, logOf('a', 'b'), MADE_OF);
  return path.join(folder, 'search-index');
}

describe('the index beside the log', () => {
  it('is there again for a log that holds what it holds, further announcements or not', async () => {
    const file = await keepTwo();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    for (const log of [logOf('a', 'b'), logOf('a', 'b', 'c')]) {
      const search = emptySearch();
      expect(await kept().restore(search, log)).toEqual({ isWhole: true, ...MADE_OF });
      expect(search.status()).toMatchObject({ documents: 1, revision: 2, isComplete: false });
    }
    expect(troubles).toEqual([]);
  });

  it('is not taken for another log, or one cut short', async () => {
    await keepTwo();
    for (const log of [logOf('a', 'x'), logOf('a'), logOf()]) expect((await kept().restore(emptySearch(), log)).isWhole).toBe(false);
  });

  it('is not taken where it is damaged, which is told, nor where there is none', async () => {
    const file = await keepTwo();
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 20));
    expect((await kept().restore(emptySearch(), logOf('a', 'b'))).isWhole).toBe(false);
    expect(troubles).toHaveLength(1);
    await rm(file);
    expect((await kept().restore(emptySearch(), logOf('a', 'b'))).isWhole).toBe(false);
    expect(troubles).toHaveLength(1);
  });

  it('stays as it is where a folder cannot be written, and that is told', async () => {
    const search = emptySearch();
    await search.apply({ put: [aSearchDocument('1.001193', 'Đăng ký khai sinh')], delete: [], revision: 1 });
    await keptIndex(path.join(folder, 'missing'), (error) => troubles.push(error)).keep(search, logOf('a'), MADE_OF);
    expect(troubles).toHaveLength(1);
  });
});

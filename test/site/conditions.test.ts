import { expect, it } from '@jest/globals';
import request from 'supertest';
import { createSearch } from '../../src/search/createSearch.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { aSmallCountry } from '../factories/smallCountry.ts';

const PAGES = ['/', '/thu-tuc/1.001193', '/linh-vuc', '/quyet-dinh', '/tro-giup', '/khong-co'];
const condition = (markup: string) => /data-condition="(\w+)"/.exec(markup)?.[1] ?? null;

it('every page says that the database is away, also one that is kept, and stops saying so when it is back', async () => {
  const served = await aSmallCountry();
  const app = served.app();
  const conditions = async () => {
    const pages = await Promise.all(PAGES.map((address) => request(app).get(address)));
    return new Set(pages.map(({ text }) => condition(text)));
  };
  expect(await conditions()).toEqual(new Set([null]));

  served.log.isAway = true;
  await served.follower.catchUp();
  expect(await conditions()).toEqual(new Set(['degraded']));
  const { text } = await request(app).get('/en');
  expect(text).toMatch(/newer decisions may be missing\. Known until <time[^>]+>\d\d:\d\d \d+ \w+ \d{4}<\/time>/);

  served.log.isAway = false;
  await served.follower.catchUp();
  expect(await conditions()).toEqual(new Set([null]));
});

it('while the index is made every page says so, search is 503 with other ways on, and later all is well', async () => {
  const search = createSearch({ engine: new EmbeddedEngine(), words: NO_WORDS });
  const app = (await aSmallCountry({ search })).app();
  const ask = (address: string) => request(app).get(address);

  const [page, found] = [await ask('/thu-tuc/1.001193'), await ask('/tim-kiem?q=khai+sinh')];
  expect([page.status, condition(page.text)]).toEqual([200, 'indexing']);
  expect([found.status, found.headers['retry-after'], found.headers['cache-control']]).toEqual([503, '10', 'no-store']);
  for (const way of ['/linh-vuc', '/su-kien', '/co-quan']) expect(found.text).toContain(`href="${way}"`);
  expect((await ask('/tim-kiem')).status).toBe(200);

  await search.apply({ put: [], delete: [], revision: 5 });
  expect((await ask('/tim-kiem?q=khai+sinh')).status).toBe(200);
  expect(condition((await ask('/thu-tuc/1.001193')).text)).toBeNull();
});

it('during the first announcing every page says so', async () => {
  let isFilling = true;
  const app = (await aSmallCountry({ isFilling: () => isFilling })).app();
  expect(condition((await request(app).get('/')).text)).toBe('filling');
  isFilling = false;
  expect(condition((await request(app).get('/')).text)).toBeNull();
});

it('a page that breaks says so with an id alone, in both languages, with a search box; the log has the text', async () => {
  const broken = await aSmallCountry();
  const contentOf = async () => Promise.reject(new Error('secret path /srv/db'));
  Object.assign(broken.deps, { contents: { contentOf, textOf: async () => null, hashOf: async () => null } });
  const app = broken.app();
  for (const [address, words] of [
    ['/thu-tuc/1.001193', 'Trang này chưa mở được. Mã lỗi:'],
    ['/en/thu-tuc/1.001193', 'This page could not be made. Id of the error:'],
  ] as const) {
    const { status, text } = await request(app).get(address);
    expect([address, status]).toEqual([address, 500]);
    const [, id] = /<code>([\w-]+)<\/code>/.exec(text) ?? [];
    expect(text).toContain(words);
    expect(text).toContain('<input id="q"');
    expect(text).not.toContain('secret');
    expect(broken.errors.at(-1)?.fields).toMatchObject({ errorId: id });
  }
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../src/api/createApp.ts';
import type { RequestHandler } from '../../src/api/deps.ts';
import { syncSearchWords } from '../../src/server/syncSearchWords.ts';
import { openCatalogue, type OpenCatalogue } from '../../src/server/openCatalogue.ts';
import type { Search } from '../../src/search/search.ts';
import { feedSearch, openSearch, type SearchKeepers } from '../../src/server/openSearch.ts';
import { askPayloadAs, type AskAs } from '../collections/askPayloadAs.ts';
import { askGraphql } from '../factories/askGraphql.ts';
import { eventually } from '../factories/eventually.ts';
import { LawBook } from '../factories/lawBook.ts';
import { storageIn } from '../factories/testDatabase.ts';
import { serveApart } from '../server/serveApart.ts';

/** Procedures that no entry of the bundled words names. */
const FOREST = '1.990001';
const SEA = '1.990002';
const PATH = '1.990003';

let dataDir: string;
let catalogue: OpenCatalogue;
let search: Search;
let opened: SearchKeepers;
let stopWords: () => Promise<void>;
let app: RequestHandler;
let ask: AskAs;
const troubles: unknown[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tthc-words-'));
  catalogue = await openCatalogue(storageIn(dataDir, null), { now: () => new Date(), onTrouble: (problem) => troubles.push(problem) });
  const { announcement, rows } = new LawBook().announce({
    lines: [
      { code: FOREST, name: 'Thủ tục cấp thẻ dạo rừng' },
      { code: SEA, name: 'Thủ tục gia hạn thẻ dạo biển' },
      { code: PATH, name: 'Ghi sổ dạo đồi' },
    ],
  });
  await catalogue.store.putSealedLines(rows);
  await catalogue.store.append(announcement);
  await catalogue.follower.catchUp();
  search = await openSearch();
  opened = await feedSearch(search, catalogue, () => undefined);
  await opened.followed.follow(catalogue.follower.current().catalogue, new Map());
  stopWords = syncSearchWords(catalogue, opened.words, {
    isMirrored: true,
    after: Promise.resolve(),
    onTrouble: (error) => troubles.push(error),
  });
  await opened.words.look();
  const complain = (...said: unknown[]) => void troubles.push(said);
  app = createApp({
    follower: catalogue.follower,
    contents: catalogue.contents,
    search,
    clock: () => new Date('2026-06-15T05:00:00Z'),
    settings: { publicUrl: null, serve: new Set(['public']) },
    log: { error: complain, warn: complain },
  });
  ask = await askPayloadAs(catalogue.payload, { authority: null });
});
afterAll(async () => {
  await stopWords();
  await catalogue.close();
  await rm(dataDir, { recursive: true });
  expect(troubles).toEqual([]);
});

const QUESTION = 'query ($query: String!) { search(query: $query) { notice edges { node { code } } } suggest(query: $query) { text } }';

interface Found {
  readonly notice: string | null;
  readonly codes: string[];
  readonly texts: string[];
}

function found({
  search,
  suggest,
}: {
  search: { notice: string | null; edges: { node: { code: string } }[] };
  suggest: { text: string }[];
}): Found {
  return { notice: search.notice, codes: search.edges.map(({ node }) => node.code), texts: suggest.map(({ text }) => text) };
}

/** Asked twice: the second answer comes from the cache, and must be the same until search gets other words. */
async function askFor(query: string): Promise<Found> {
  const asked = async () => found((await askGraphql(app, QUESTION, { query })).data as never);
  for (;;) {
    const { changes } = search.status();
    const [first, second] = [await asked(), await asked()];
    if (search.status().changes !== changes) continue;
    expect(second).toEqual(first);
    return second;
  }
}

const firstCode = (code: string) => (answer: Found) => answer.codes[0] === code;
async function say(collection: string, body: object): Promise<string> {
  const { status, body: answer } = await ask('editor', 'POST', `/${collection}`, body);
  expect([status, answer]).toEqual([201, expect.anything()]);
  return `/${collection}/${(answer.doc as unknown as { id: number }).id}`;
}
const set = async (path: string, body: object) => expect((await ask('administrator', 'PATCH', path, body)).status).toBe(200);
/** The public sees nothing new, but search has read the approved words again. */
const anotherLook = () => opened.words.look();

describe("An editor's words in a running search", () => {
  it('an alias finds once it is approved, not before, and no more when it is switched off', async () => {
    const query = 'dọn về ở nhà chồng';
    const entry = await say('search-aliases', { says: 'về ở nhà chồng', means: 'ghi sổ dạo đồi', kind: 'adds' });
    await anotherLook();
    expect((await askFor(query)).codes).toEqual([]);
    await set(entry, { state: 'used' });
    expect((await eventually(() => askFor(query), firstCode(PATH))).codes[0]).toBe(PATH);
    expect((await askFor('về ở nhà')).texts).toContain('về ở nhà chồng');
    await set(entry, { state: 'unused' });
    expect(
      (
        await eventually(
          () => askFor(query),
          ({ codes }) => codes.length === 0,
        )
      ).codes,
    ).toEqual([]);
    expect((await askFor('về ở nhà')).texts).toEqual([]);
  });

  it('a phrase finds its procedure, by code and by name, without marks too', async () => {
    const entry = await say('search-phrases', { name: 'Gia hạn thẻ dạo biển', phrases: 'rước nàng về dinh' });
    await set(entry, { state: 'used' });
    expect((await eventually(() => askFor('ruoc nang ve dinh'), firstCode(SEA))).codes[0]).toBe(SEA);
    expect((await askFor('rước nàng')).texts).toEqual(['rước nàng về dinh']);
    await set(entry, { name: 'Một tên khác hẳn', codes: `${FOREST}.000.00.00.H36` });
    expect((await eventually(() => askFor('rước nàng về dinh'), firstCode(FOREST))).codes[0]).toBe(FOREST);
    expect((await ask('administrator', 'DELETE', entry)).status).toBe(200);
    // The words resemble a name, so search may still guess. But no entry leads to it any more.
    expect(
      (
        await eventually(
          () => askFor('rước nàng về dinh'),
          ({ texts }) => texts.length === 0,
        )
      ).texts,
    ).toEqual([]);
    expect([SEA, FOREST].map((code) => search.document(code)?.phrases)).toEqual([[], []]);
  });

  it('a notice answers what is no procedure', async () => {
    const entry = await say('search-notices', {
      says: 'đánh đề\nmua số đề',
      noticeVi: 'Đánh đề là hành vi bị cấm.',
      noticeEn: 'Numbers games are forbidden.',
    });
    await set(entry, { state: 'used' });
    expect(
      (
        await eventually(
          () => askFor('mua so de o dau'),
          ({ notice }) => notice?.startsWith('Đánh đề') ?? false,
        )
      ).notice,
    ).toBe('Đánh đề là hành vi bị cấm.');
    await set(entry, { noticeVi: 'Đánh đề bị pháp luật cấm.' });
    expect(
      (
        await eventually(
          () => askFor('mua so de o dau'),
          ({ notice }) => notice !== 'Đánh đề là hành vi bị cấm.',
        )
      ).notice,
    ).toBe('Đánh đề bị pháp luật cấm.');
    await set(entry, { state: 'unused' });
    expect(
      (
        await eventually(
          () => askFor('mua so de o dau'),
          ({ notice }) => !notice?.startsWith('Đánh đề'),
        )
      ).notice,
    ).not.toMatch(/Đánh đề/);
  });

  it('what ended before the log is told once an administrator approves it', async () => {
    const asked = () => askFor('đổi tem phiếu gạo ở đâu');
    const before = (await asked()).notice;
    const entry = await say('search-ended', {
      says: 'tem phiếu\ntem phiếu gạo',
      endedOn: '1989-04-01',
      endedBy: 'Quyết định xóa bỏ chế độ tem phiếu',
      noticeVi: 'Tem phiếu đã bỏ từ năm 1989.',
      noticeEn: 'Ration stamps ended in 1989.',
      example: 'đổi tem phiếu gạo',
    });
    expect((await asked()).notice).toBe(before);
    await set(entry, { state: 'used' });
    expect((await eventually(asked, ({ notice }) => notice !== before)).notice).toBe('Tem phiếu đã bỏ từ năm 1989.');
    await set(entry, { state: 'unused' });
    expect((await eventually(asked, ({ notice }) => notice === before)).notice).toBe(before);
  });

  it('a kind of question is heard however it is asked', async () => {
    const asked = () => askFor('giá một kí gạo nếp cái hoa vàng là bao nhiêu vậy');
    const before = (await asked()).notice;
    const entry = await say('search-intents', {
      says: 'giá … gạo nếp',
      kind: 'price',
      noticeVi: 'Giá gạo do thị trường quyết định.',
      noticeEn: 'The market sets the price of rice.',
      examples: 'giá gạo nếp hôm nay',
    });
    await set(entry, { state: 'used' });
    expect((await eventually(asked, ({ notice }) => notice !== before)).notice).toBe('Giá gạo do thị trường quyết định.');
    await set(entry, { state: 'unused' });
    expect((await eventually(asked, ({ notice }) => notice === before)).notice).toBe(before);
  });

  it('a bundled entry that somebody changes speaks otherwise, is silent, or is as ever', async () => {
    const bundled = async () =>
      (await catalogue.payload.find({ collection: 'search-notices', where: { key: { equals: 'ly hôn' } } })).docs[0];
    const notice = (await eventually(bundled, (row) => row !== undefined))!;
    const path = `/search-notices/${notice.id}`;
    const asked = () => askFor('tôi muốn ly hôn');
    const before = (await asked()).notice;
    expect(before).toBe(notice.noticeVi);
    expect((await ask('editor', 'PATCH', path, { noticeVi: 'Không nên bỏ nhau.' })).status).toBe(403);
    await set(path, { noticeVi: 'Ly hôn phải ra Tòa án.' });
    expect((await eventually(asked, (answer) => answer.notice !== before)).notice).toBe('Ly hôn phải ra Tòa án.');
    await set(path, { state: 'proposed' });
    expect((await eventually(asked, (answer) => answer.notice === before)).notice).toBe(before);
    await set(path, { state: 'unused' });
    // The entry is gone, but questions for a court in general still have words of their own.
    expect((await eventually(asked, (answer) => answer.notice !== before)).notice).toMatch(/^Việc này do Tòa án hoặc các bên/);
    await set(path, { state: 'used', noticeVi: notice.noticeVi });
    expect((await eventually(asked, (answer) => answer.notice === before)).notice).toBe(before);
  });

  it('is heard by another process, which serves the public alone', async () => {
    const entry = await say('search-aliases', { says: 'lên xe hoa', means: 'gia hạn thẻ dạo biển', kind: 'adds' });
    const { url, stop } = await serveApart(dataDir);
    try {
      const askThere = async () => {
        const answer = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: QUESTION, variables: { query: 'sắp lên xe hoa' } }),
        });
        return found(((await answer.json()) as { data: never }).data);
      };
      expect((await askThere()).codes).toEqual([]);
      await set(entry, { state: 'used' });
      expect((await eventually(askThere, firstCode(SEA))).codes[0]).toBe(SEA);
      await set(entry, { state: 'unused' });
      expect((await eventually(askThere, ({ codes }) => codes.length === 0)).codes).toEqual([]);
    } finally {
      await stop();
    }
  }, 120_000);
});

describe('What the start page leads to', () => {
  const page = async (address: string) => {
    const { status, text } = await request(app).get(address);
    return { status, text };
  };

  it('is a moment of life once an administrator uses it, under an address of its own, and no more when it is switched off', async () => {
    const entry = await say('life-moments', {
      slug: 'di-dao',
      labelVi: 'Đi dạo',
      labelEn: 'Going for walks',
      hintVi: 'Thẻ dạo rừng, dạo biển',
      hintEn: 'Cards for woods and sea',
      codes: `${SEA}\n${FOREST}`,
      rank: 1,
    });
    await anotherLook();
    expect((await page('/su-kien/di-dao')).status).toBe(404);
    expect((await page('/')).text).not.toContain('/su-kien/di-dao');
    await set(entry, { state: 'used' });
    const start = await eventually(
      () => page('/'),
      ({ text }) => text.includes('href="/su-kien/di-dao"'),
    );
    expect(start.text).toContain('<strong>Đi dạo</strong> <small>Thẻ dạo rừng, dạo biển</small>');
    const { text } = await page('/su-kien/di-dao');
    expect([...text.matchAll(/class="name" href="([^"]+)"/g)].map(([, href]) => href)).toEqual([`/thu-tuc/${SEA}`, `/thu-tuc/${FOREST}`]);
    expect((await page('/en/su-kien/di-dao')).text).toContain('<h1>Going for walks</h1>');
    await set(entry, { state: 'unused' });
    await eventually(
      () => page('/su-kien/di-dao'),
      ({ status }) => status === 404,
    );
    expect((await page('/')).text).not.toContain('/su-kien/di-dao');
  });

  it('is a popular errand, by the code in any spelling; only what the catalogue holds is shown', async () => {
    const errand = (code: string, labelVi: string) => say('popular-errands', { code, labelVi, labelEn: 'An errand', rank: 1 });
    for (const entry of [await errand(`${PATH}.000.00.00.H26`, 'Xin đi dạo'), await errand('1.999999', 'Không có trong danh mục')])
      await set(entry, { state: 'used' });
    const { text } = await eventually(
      () => page('/'),
      (answer) => answer.text.includes('Xin đi dạo'),
    );
    expect(text).toContain(`<a href="/thu-tuc/${PATH}">Xin đi dạo</a>`);
    expect(text).not.toContain('Không có trong danh mục');
  });

  it('refuses an address with spaces, a code that is none, and says what to write', async () => {
    const refused = async (collection: string, body: object) => JSON.stringify((await ask('editor', 'POST', `/${collection}`, body)).body);
    const labels = { labelVi: 'Đi dạo', labelEn: 'Walks', hintVi: 'Thẻ', hintEn: 'Cards', rank: 1 };
    expect(await refused('life-moments', { ...labels, slug: 'Đi dạo', codes: SEA })).toContain('lower-case letters without diacritics');
    expect(await refused('life-moments', { ...labels, slug: 'di-bo', codes: 'dạo' })).toContain('dạo');
    expect(await refused('popular-errands', { ...labels, code: 'dạo' })).toContain('dạo');
  });
});

describe('The words follower', () => {
  it('gives a command the words that editors approved before it ran', async () => {
    const entry = await say('search-aliases', { says: 'vào hộ tịch', means: 'cấp thẻ dạo rừng', kind: 'adds' });
    await set(entry, { state: 'used' });
    const search = await openSearch();
    const { followed, words } = await feedSearch(search, catalogue, () => undefined);
    await words.look();
    await followed.follow(catalogue.follower.current().catalogue, new Map());
    expect(search.suggest('vào hộ tịch', { resolve: () => null }).map(({ text }) => text)).toEqual(['vào hộ tịch']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { readNationalList } from '../../src/search/evaluation/nationalList.ts';
import { readQuestions } from '../../src/search/evaluation/askedQuestions.ts';
import type { ResolveProcedure } from '../../src/search/search.ts';
import { SearchIndex } from '../../src/search/searchIndex.ts';
import { prepareQuery } from '../../src/search/query/prepareQuery.ts';
import { Ranking } from '../../src/search/ranking/ranking.ts';
import { withoutAccents } from '../../src/search/evaluation/queryVariants.ts';
import { familyKey, wordsKey } from '../../src/words/text/tokenize.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import type { StoryEntry, WordData } from '../../src/words/wordData.ts';
import { aSearchDocument, aSearchOver, NATIONAL_LIST, resolveFrom, WORDS } from './searchFixtures.ts';
import { createSearch } from '../../src/search/createSearch.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';

const FIRST = aSearchDocument('1.000001', 'Cấp giấy phép nuôi cá');
const AGAIN = aSearchDocument('1.000002', 'Cấp lại giấy phép nuôi cá');
const CASTLE = aSearchDocument('1.000003', 'Xếp hạng di tích');
const STORIES: StoryEntry[] = [
  { name: 'Cấp lại giấy phép nuôi cá', codes: ['1.000002'], says: ['Bão cuốn trôi cái lồng bè với mớ giấy tờ, giờ tôi phải trình ai?'] },
  { name: 'Xếp hạng di tích', codes: ['1.000003'], says: ['Mái đình làng xiêu vẹo, bà con muốn được trùng tu.'] },
];

function indexWith(stories: readonly StoryEntry[]): SearchIndex {
  const index = new SearchIndex({ ...NO_WORDS, stories });
  for (const document of [FIRST, AGAIN, CASTLE]) index.put(document);
  return index;
}

function rankingOf(index: SearchIndex, query: string): Ranking {
  return new Ranking(prepareQuery(query, index.language), index);
}

describe('what people tell', () => {
  it('finds a procedure of which no title has a word', () => {
    expect(
      rankingOf(indexWith(STORIES), 'đình làng xiêu vẹo')
        .likestTold()
        .flatMap(({ codes }) => codes),
    ).toEqual(['1.000003']);
  });

  it('finds nothing by words that nobody tells', () => {
    expect(
      rankingOf(indexWith(STORIES), 'xyz qwerty')
        .likestTold()
        .flatMap(({ codes }) => codes),
    ).toEqual([]);
  });

  it('knows its words and neighbours where they are typed without diacritics', () => {
    const { language } = indexWith(STORIES);
    expect(prepareQuery(withoutAccents('cái lồng bè trôi'), language).interpretedAs).toBe('cái lồng bè trôi');
  });

  it('learns nothing from the word before a name: only that towns are called so', () => {
    const { speech, lexicon } = new SearchIndex({ ...NO_WORDS, speech: [{ about: 'x', says: ['tôi ở Đà Nẵng đã lâu'] }] }).language;
    const id = (word: string) => lexicon.internWords([word])[0] ?? -1;
    expect([speech.uses(id('Đà')), speech.uses(id('Đà'), id('ở')), speech.uses(id('Nẵng'), id('Đà'))]).toEqual([1, 0, 1]);
  });

  it('hears a name that only stories tell', () => {
    const stories = [{ name: 'Cấp giấy phép nuôi cá', codes: ['1.000001'], says: ['Nhà tôi bên Pleiku, muốn nuôi cá hồ.'] }];
    expect(
      rankingOf(indexWith(stories), 'Pleiku')
        .likestTold()
        .flatMap(({ codes }) => codes),
    ).toEqual(['1.000001']);
  });

  it('is forgotten where other words come', () => {
    const index = indexWith(STORIES);
    const known = () => index.language.lexicon.isKnownBare('trung');
    expect(known()).toBe(true);
    index.useWords(NO_WORDS);
    expect([known(), rankingOf(index, 'bão cuốn trôi lồng bè').likestTold()]).toEqual([false, []]);
  });
});

describe('the stories of this project', () => {
  it('answer letters that the titles and phrases alone do not', async () => {
    const { documents, procedures } = readNationalList(NATIONAL_LIST, WORDS);
    const resolve: ResolveProcedure = (code) => procedures.get(code) ?? null;
    const letters = readQuestions('data/search/retold-open.jsonl').filter(
      ({ query, codes }) => codes.length > 0 && query.split(' ').length > 25,
    );
    const right = async (words: WordData) => {
      const { search } = await aSearchOver(documents, words);
      const answers = await Promise.all(letters.map(async ({ query }) => (await search.search(query, { resolve, first: 1 })).groups[0]));
      return answers.filter((first, i) => letters[i]?.codes.includes(first?.procedure.code ?? '')).length;
    };
    const [without, withStories] = [await right({ ...WORDS, stories: [] }), await right(WORDS)];
    expect(withStories - without).toBeGreaterThan(letters.length / 10);
  });
  const { documents } = readNationalList(NATIONAL_LIST, WORDS);
  const names = new Set(documents.flatMap((document) => document.names.map(familyKey)));
  const codes = new Set(documents.map(({ code }) => code));
  const said = WORDS.stories.flatMap(({ says }) => says);

  it.each([
    ['fine', 'chạy quá tốc độ trên cao tốc thì tốn bao nhiêu tiền và có giam bằng không'],
    ['court', 'Vợ cũ giữ con, đi làm xa bỏ bé cho bà ngoại, tôi muốn giành lại con thì sao'],
    [null, 'đăng ký khai sinh cho con mới sinh'],
    [null, 'Bé nhà em sinh ở quê ngoại, nay muốn làm giấy khai sinh thì ra phường nào và cần mang những giấy tờ gì theo?'],
  ])('tell that it is for %s, though no pattern of a class does: %s', async (kind, query) => {
    const { documents, procedures } = readNationalList(NATIONAL_LIST, WORDS);
    const silent = { ...WORDS, notices: [], intents: WORDS.intents.map((intent) => ({ ...intent, says: [], unless: [] })) };
    const { search } = await aSearchOver(documents, silent);
    expect((await search.search(query, { resolve: (code) => procedures.get(code) ?? null })).noticeKind).toBe(kind);
  });

  it.each([
    ['fine', 'chạy quá tốc độ trên cao tốc thì tốn bao nhiêu tiền và có giam bằng không'],
    ['nothingFits', 'lam giay khai sinh cho con'],
    ['nothingFits', 'dang ky ket hon'],
    ['nothingFits', 'cap lai ho chieu'],
    ['nothingFits', 'xác nhận cmnd 9 số'],
    ['nothingFits', 'sang ten so do'],
  ])('tell that it is for %s where few procedures are: %s', async (kind, query) => {
    const { search, resolve } = await aSearchOver([FIRST, AGAIN, CASTLE]);
    expect(await search.search(query, { resolve })).toMatchObject({ noticeKind: kind, confidence: 'low' });
  });

  it('tell by which law a matter ended, where its words do not', async () => {
    const { search, resolve } = await aSearchOver([FIRST, AGAIN, CASTLE]);
    const answer = await search.search('quyển bìa đỏ ghi tên cả nhà công an thu mất rồi, bữa nay đi khai đâu người ta cũng bắt trình', {
      resolve,
    });
    expect(answer).toMatchObject({ noticeKind: 'ended', notice: { vi: expect.stringContaining('Luật Cư trú 2020, Điều 38') } });
  });

  it('are silent until everything is indexed, but for what the words themselves ask', async () => {
    const search = createSearch({ engine: new EmbeddedEngine(), words: WORDS });
    await search.apply({ put: [FIRST, AGAIN, CASTLE], delete: [], revision: 0 });
    const resolve = resolveFrom([FIRST, AGAIN, CASTLE]);
    const kinds = ['Vợ cũ giữ con, đi làm xa bỏ bé cho bà ngoại, tôi muốn giành lại con thì sao', 'ly hon'];
    const told = async () => Promise.all(kinds.map(async (query) => (await search.search(query, { resolve })).noticeKind));
    expect(await told()).toEqual(['nothingFits', 'court']);
    await search.apply({ put: [], delete: [], revision: 1 });
    expect(await told()).toEqual(['court', 'court']);
  });

  const answered = WORDS.stories.filter(({ none }) => none === undefined);

  it('belong to procedures of the national list, or to none of them', () => {
    expect(answered.filter(({ name, codes: own }) => !names.has(familyKey(name)) && !own.some((code) => codes.has(code)))).toEqual([]);
    expect(WORDS.stories.filter(({ codes: own, none }) => (own.length === 0) !== (none !== undefined))).toEqual([]);
    const keys = WORDS.stories.map(({ name, codes: own }) => `${name} ${own.join()}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('are each told once, in NFC, at a length that people write', () => {
    expect(said.filter((story, i) => said.indexOf(story) !== i)).toEqual([]);
    expect(said.filter((story) => story !== story.normalize('NFC').trim())).toEqual([]);
    const lengths = said.map((story) => story.split(' ').length);
    expect([Math.min(...lengths) >= 2, Math.max(...lengths) <= 80]).toEqual([true, true]);
  });

  it('are none of the questions that search is measured by', () => {
    const asked = new Set(
      readdirSync('data/search')
        .filter((file) => /^(asked|retold|typed|written|tuning|queries)-.*\.jsonl$/u.test(file))
        .flatMap((file) => readQuestions(`data/search/${file}`))
        .map(({ query }) => wordsKey(query)),
    );
    expect(asked.size).toBeGreaterThan(800);
    expect(said.filter((story) => asked.has(wordsKey(story)))).toEqual([]);
  });
});

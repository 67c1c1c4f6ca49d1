import { describe, expect, it } from '@jest/globals';
import { followWithSearch } from '../../src/search/searchFollower.ts';
import { QualifierReader } from '../../src/search/language/qualifierReader.ts';
import { PhraseBook } from '../../src/words/phraseBook.ts';
import type { PhraseEntry, WordData } from '../../src/words/wordData.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { LawBook } from '../factories/lawBook.ts';
import { aSearchDocument, aSearchOver, readWhole, WORDS } from './searchFixtures.ts';

const DOCUMENTS = [
  aSearchDocument('1.001193', 'Thủ tục đăng ký khai sinh', { phrases: ['làm giấy tờ cho bé mới đẻ'] }),
  aSearchDocument('1.004222', 'Đăng ký thường trú'),
  aSearchDocument('1.000894', 'Đăng ký kết hôn'),
];
const EDITED: WordData = {
  ...WORDS,
  aliases: [
    ...WORDS.aliases.slice(5),
    { says: 'dọn về nhà chồng', means: ['đăng ký thường trú'], kind: 'adds', example: 'mới cưới dọn về nhà chồng' },
  ],
  notices: [
    ...WORDS.notices.slice(3),
    { says: ['bỏ vợ'], notice: { vi: 'Ly hôn do Tòa án giải quyết.', en: 'Divorce is for the courts.' } },
  ],
};
const QUERIES = [
  'don ve nha chong',
  'dọn về nhà chồng',
  'bỏ vợ',
  'bo vo',
  'nhập hộ khẩu',
  'ly hon',
  'dang ki khai sin',
  'giay to cho be',
  'donj veef nhaf chongf',
];

describe('a search that is given other words', () => {
  it.each([
    ['more', NO_WORDS, WORDS],
    ['changed ones', WORDS, EDITED],
    ['fewer', EDITED, NO_WORDS],
  ])('answers as one that began with them: %s', async (_what, before, after) => {
    const { search, resolve } = await aSearchOver(DOCUMENTS, before);
    for (const query of QUERIES) search.suggest(query, { resolve });
    search.useWords(after);
    const { search: fresh } = await aSearchOver(DOCUMENTS, after);
    for (const query of QUERIES) {
      expect(readWhole(await search.search(query, { resolve }))).toEqual(readWhole(await fresh.search(query, { resolve })));
      expect(search.suggest(query, { resolve })).toEqual(fresh.suggest(query, { resolve }));
    }
  });

  it('tells by its status that answers may differ, and by the same status that they do not', async () => {
    const { search } = await aSearchOver(DOCUMENTS, NO_WORDS);
    const seen = [search.status().changes];
    const note = () => seen.push(search.status().changes);
    search.useWords(WORDS);
    note();
    await search.apply({ put: [], delete: ['1.000894'], revision: 1 });
    note();
    await search.apply({ put: [], delete: [], revision: 2 });
    expect(new Set(seen).size).toBe(3);
    expect(search.status().changes).toBe(seen.at(-1));
  });
});

describe('documents whose phrases change', () => {
  const phrases = (...entries: [string, ...string[]][]): PhraseEntry[] =>
    entries.map(([code, ...said]) => ({ name: `Tên ${code}`, codes: [code], phrases: said }));
  const wordsWith = (entries: readonly PhraseEntry[]) => ({
    phraseBook: new PhraseBook(entries),
    qualifiers: new QualifierReader([]),
    abbreviations: {},
  });

  async function aFollowedBook() {
    const book = new LawBook();
    book.announce({ lines: [{ code: '1.000001' }, { code: '1.000002' }, { code: '1.000003' }] });
    const { search } = await aSearchOver([], NO_WORDS);
    // The fixture's revision is 1, this book begins at 0.
    await search.apply({ put: [], delete: [], revision: 0 });
    const read: string[] = [];
    let isAway = false;
    const followed = followWithSearch({
      search,
      words: wordsWith(phrases(['1.000001', 'một'], ['1.000002', 'hai'])),
      contentOf: async ({ id, summary }) => {
        read.push(summary.code);
        if (isAway) throw new Error('connection refused');
        return book.textOf(id);
      },
    });
    const setAway = (away: boolean) => (isAway = away);
    const said = () => ['1.000001', '1.000002', '1.000003'].map((code) => search.document(code)?.phrases.join());
    return { book, search, followed, read, setAway, said };
  }

  it('are put anew, and only they are read', async () => {
    const { book, search, followed, read, said } = await aFollowedBook();
    await followed.follow(book.catalogue, new Map());
    expect(said()).toEqual(['một', 'hai', '']);
    read.length = 0;
    await followed.useWords(wordsWith(phrases(['1.000001', 'một'], ['1.000003', 'ba'])));
    expect([said(), read.sort(), search.status().revision]).toEqual([['một', '', 'ba'], ['1.000002', '1.000003'], 1]);
    read.length = 0;
    await followed.useWords(wordsWith(phrases(['1.000001', 'một'], ['1.000003', 'ba'])));
    expect(read).toEqual([]);
  });

  it('are right in the end when words change while a catalogue is indexed, and when a decision comes while words change', async () => {
    const { book, followed, said } = await aFollowedBook();
    const following = followed.follow(book.catalogue, new Map());
    const rewording = followed.useWords(wordsWith(phrases(['1.000002', 'hai nữa'])));
    book.announce({ lines: [{ code: '1.000003', kind: 'amended', name: 'Tên mới' }] });
    const again = followed.follow(book.catalogue, new Map());
    await Promise.all([following, rewording, again]);
    expect(said()).toEqual(['', 'hai nữa', '']);
  });

  it('do not keep a catalogue waiting that comes in the moment in which words were taken', async () => {
    const { book, search, followed } = await aFollowedBook();
    const rewording = followed.useWords(wordsWith(phrases(['1.000002', 'hai nữa'])));
    const following = followed.follow(book.catalogue, new Map());
    await Promise.all([rewording, following]);
    expect([search.status().revision, search.document('1.000002')?.phrases]).toEqual([1, ['hai nữa']]);
  });

  it('are put at the next occasion where they could not be read', async () => {
    const { book, followed, setAway, said } = await aFollowedBook();
    await followed.follow(book.catalogue, new Map());
    setAway(true);
    await expect(followed.useWords(wordsWith(phrases(['1.000003', 'ba'])))).rejects.toThrow('connection refused');
    setAway(false);
    await followed.follow(book.catalogue, new Map());
    expect(said()).toEqual(['', '', 'ba']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { createPacker, unpack } from '../../src/search/kept/pack.ts';
import { EmbeddedEngine } from '../../src/search/embeddedEngine.ts';
import { readNationalList } from '../../src/search/evaluation/nationalList.ts';
import { createSearch } from '../../src/search/createSearch.ts';
import type { ResolveProcedure, Search } from '../../src/search/search.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { aSearchDocument, NATIONAL_LIST, readWhole, resolveFrom, WORDS } from './searchFixtures.ts';

/** A packed index goes through a file, so it comes back as one piece of bytes. */
function packed(search: Search): Buffer {
  const packer = createPacker();
  expect(search.pack(packer)).toBe(true);
  return Buffer.concat(packer.finish());
}

async function restored(bytes: Buffer): Promise<Search> {
  const search = createSearch({ engine: new EmbeddedEngine(), words: NO_WORDS });
  await search.unpack(unpack(bytes));
  search.useWords(WORDS);
  return search;
}

const QUERIES = [
  'đăng ký khai sinh',
  'dang ky khai sinh cho con',
  'ddawng kys keets hoon',
  'cap lai so do bi mat',
  'giấy phép xây dựng nhà ở',
  'dang ki thuong chu',
  'hộ kinh doan',
  'sang tên xe máy',
  'ly hôn',
  '1.001193',
  'thanh lap dntn',
  'lý lịch tư pháp số 2',
  'xyzzy',
  'gia han giay phep lao dong',
];

describe('a search that is kept over the end of its process', () => {
  it('answers as the one that was packed, over the whole national list', async () => {
    const national = readNationalList(NATIONAL_LIST, WORDS);
    const first = createSearch({ engine: new EmbeddedEngine(), words: NO_WORDS });
    first.useWords(WORDS);
    // Some documents came and went. Their traces must make no difference.
    await first.apply({ put: [aSearchDocument('9.999999', 'Cấp phép cho điều kỳ lạ')], delete: [], revision: 1 });
    await first.apply({ put: national.documents, delete: ['9.999999'], revision: 7 });
    const second = await restored(packed(first));
    expect(second.status()).toMatchObject({ revision: 7, documents: national.documents.length, isComplete: false });
    const resolve: ResolveProcedure = (code) => national.procedures.get(code) ?? null;
    for (const query of QUERIES) {
      expect([query, readWhole(await second.search(query, { resolve }))]).toEqual([
        query,
        readWhole(await first.search(query, { resolve })),
      ]);
      expect([query, second.suggest(query, { resolve })]).toEqual([query, first.suggest(query, { resolve })]);
    }
  });

  it('takes further documents as any other', async () => {
    const documents = [aSearchDocument('1.001193', 'Đăng ký khai sinh', { papers: ['Tờ khai'], legalBasis: ['123/2015/NĐ-CP'] })];
    const added = aSearchDocument('1.004222', 'Thủ tục đăng ký thường trú (tại xã)', { decisions: ['1872/QĐ-BTP'] });
    const changed = { ...documents[0]!, phrases: ['giấy cho bé'], names: ['Khai sinh', 'Đăng ký khai sinh'] };
    const resolve = resolveFrom([changed, added]);
    const answers = async (search: Search) => {
      await search.apply({ put: [added, changed], delete: [], revision: 2 });
      expect(search.status().isComplete).toBe(true);
      return Promise.all(
        ['khai sinh', 'thuong tru', 'to khai', '1872/QĐ-BTP', '123/2015', 'giay cho be'].map(async (query) =>
          readWhole(await search.search(query, { resolve })),
        ),
      );
    };
    const first = createSearch({ engine: new EmbeddedEngine(), words: WORDS });
    await first.apply({ put: documents, delete: [], revision: 1 });
    const bytes = packed(first);
    expect(await answers(await restored(bytes))).toEqual(await answers(first));
  });

  it('is not taken from bytes that are damaged or cut off', async () => {
    const first = createSearch({ engine: new EmbeddedEngine(), words: WORDS });
    await first.apply({ put: [aSearchDocument('1.001193', 'Đăng ký khai sinh')], delete: [], revision: 1 });
    const bytes = packed(first);
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40);
    expect(() => unpack(damaged)).toThrow('damaged');
    expect(() => unpack(bytes.subarray(0, bytes.length - 100))).toThrow('damaged');
    expect(() => unpack(Buffer.from('{"not":"an index"}'))).toThrow();
  });
});

import { describe, expect, it } from '@jest/globals';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { aSearchDocument, aSearchOver, aSearchOverTheNationalList } from './searchFixtures.ts';

async function textsFor(query: string): Promise<string[]> {
  const { search, resolve } = await aSearchOverTheNationalList();
  return search.suggest(query, { resolve }).map(({ text }) => text);
}

describe('completions', () => {
  it.each(['đăng ký khai s', 'dang ky khai s', 'ddawng kys khai s', 'đăng kí khai si', 'ĐĂNG KÝ KHAI SI'])('of %s', async (query) => {
    expect((await textsFor(query)).slice(0, 3)).toContain('Thủ tục đăng ký khai sinh');
  });

  it('begin with the second letter', async () => {
    expect(await textsFor('k')).toEqual([]);
    expect((await textsFor('kh')).length).toBe(8);
  });

  it('hold everyday words, with the procedure that they lead to', async () => {
    const documents = [aSearchDocument('1.001193', 'Thủ tục đăng ký khai sinh', { phrases: ['làm giấy tờ cho bé mới đẻ'] })];
    const { search, resolve } = await aSearchOver(documents);
    expect(search.suggest('be moi', { resolve })).toEqual([{ text: 'làm giấy tờ cho bé mới đẻ', procedure: resolve('1.001193') }]);
  });

  it('leave out what has no answer', async () => {
    const { search } = await aSearchOver([aSearchDocument('1.001193', 'Thủ tục đăng ký khai sinh')], NO_WORDS);
    expect(search.suggest('khai', { resolve: () => null })).toEqual([]);
  });

  it('name a procedure and its copies once', async () => {
    const name = 'Cấp phép thi công nút giao';
    const documents = [aSearchDocument('1.000001', name), aSearchDocument('1.000002', name.toUpperCase(), { place: '08' })];
    const { search, resolve } = await aSearchOver(documents, NO_WORDS);
    expect(search.suggest('thi cong', { resolve })).toEqual([{ text: name, procedure: resolve('1.000001') }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { withoutAccents } from '../../src/search/evaluation/queryVariants.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { aSearchDocument, aSearchOver, aSearchOverTheNationalList, WORDS } from './searchFixtures.ts';

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
    const { search, resolve } = await aSearchOver(documents, NO_WORDS);
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

  it.each([
    ['their words', (text: string) => text],
    ['their words without diacritics', withoutAccents],
  ])('lead with the fifty commonest things before three fifths of the letters of %s', async (_, typed) => {
    const { search, resolve } = await aSearchOverTheNationalList();
    const commonest = WORDS.everyday.slice(0, 50);
    const isEarly = (text: string, code: string) => {
      const typedSoFar = text.slice(0, Math.floor(text.length * 0.6));
      return search.suggest(typed(typedSoFar), { resolve, first: 3 }).some(({ procedure }) => procedure?.code === code);
    };
    expect(commonest.filter(({ code, says: [text = ''] }) => isEarly(text, code)).length).toBeGreaterThanOrEqual(45);
    const official = (code: string) =>
      resolve(code)
        ?.name.replace(/^Thủ tục /, '')
        .slice(0, 60) ?? '';
    expect(commonest.filter(({ code }) => isEarly(official(code), code)).length).toBeGreaterThanOrEqual(45);
  });

  it('say which procedure each leads to, and are names rather than phrases', async () => {
    const { search, resolve } = await aSearchOverTheNationalList();
    const suggestions = search.suggest('giấy phép', { resolve });
    expect(suggestions.filter(({ procedure }) => procedure === null).length).toBeLessThanOrEqual(1);
    expect(suggestions.filter(({ text, procedure }) => text === procedure?.name).length).toBeGreaterThanOrEqual(3);
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { createLanguage } from '../../src/search/language/language.ts';
import type { Language } from '../../src/search/language/language.ts';
import { askingPart } from '../../src/search/query/askingPart.ts';
import { prepareQuery } from '../../src/search/query/prepareQuery.ts';
import { asTelex, withoutAccents } from '../../src/search/evaluation/queryVariants.ts';
import { WORDS } from './searchFixtures.ts';

let language: Language;

beforeAll(() => {
  language = createLanguage(WORDS);
});

const STORY = 'Gia đình tôi sống ở quê từ năm 1990. Nay con tôi đã lớn và đi làm xa. Tôi muốn tách thửa đất cho con thì cần giấy tờ gì?';
const shareOf = (text: string, word: string) => askingPart(text, language).words.find((token) => token.text === word)?.share;

describe('the asking part', () => {
  it('reads a short question whole', () => {
    expect(askingPart('Mất sổ. Làm lại ở đâu?', language).words.map(({ share }) => share)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('counts what is asked more than what is told before it', () => {
    expect(shareOf(STORY, 'tách')).toBe(1);
    expect(shareOf(STORY, 'lớn')).toBeLessThan(1);
    expect(shareOf(STORY, 'quê') ?? 0).toBeLessThan(shareOf(STORY, 'lớn') ?? 0);
  });

  it.each([
    ['without diacritics', withoutAccents],
    ['as Telex keystrokes', asTelex],
  ])('hears the same sentences ask %s, where no mark tells', (_, typed) => {
    const unmarked = 'Nhà tôi ở quê từ năm 1990. Tôi muốn tách thửa đất. Con tôi đã lớn và đi làm xa rồi';
    const sharesOf = (text: string) => askingPart(text, language).words.map(({ share }) => share);
    expect(new Set(sharesOf(unmarked)).size).toBeGreaterThan(1);
    expect(sharesOf(typed(unmarked))).toEqual(sharesOf(unmarked));
  });

  it.each([
    ['with diacritics', (text: string) => text],
    ['without diacritics', withoutAccents],
    ['as Telex keystrokes', asTelex],
  ])('counts the sentence that "này" points to nearly in full, %s', (_, typed) => {
    const told = 'Tôi về quê từ năm 1990 và sống ở đó. Tháng vừa rồi tôi đánh mất bằng lái xe.';
    const [pointed, plain] = [
      'Đăng ký thường trú cho trẻ em mới sinh với giấy tờ này được không?',
      'Đăng ký thường trú cho trẻ em mới sinh được không?',
    ].map((question) => askingPart(typed(`${told} ${question}`), language).words[12]?.share ?? 0);
    expect(pointed).toBeGreaterThan(0.9);
    expect(plain).toBeLessThan(0.9);
  });

  it.each([
    ['with diacritics', (text: string) => text],
    ['without diacritics', withoutAccents],
  ])('counts the sentence before a question that names nothing nearly in full, %s', (_, typed) => {
    const told = 'Tôi về quê từ năm 1990 và sống ở đó. Tháng vừa rồi tôi đánh mất bằng lái xe.';
    const { words } = askingPart(typed(`${told} Tôi cần giấy tờ gì, nộp ở đâu?`), language);
    expect(words[12]?.share).toBeGreaterThan(0.9);
    expect(words[2]?.share).toBeLessThan(0.9);
  });

  it('reads the question of a story of 4,000 letters, and says what it read', () => {
    const long = `${'Chuyện nhà tôi kể ra thì dài lắm. '.repeat(110)}${STORY}`;
    const { words, isShortened } = askingPart(long, language);
    expect(isShortened).toBe(true);
    expect(words.length).toBeLessThanOrEqual(100);
    expect(words.map(({ text }) => text).join(' ')).toContain('tách thửa đất cho con');
    expect(prepareQuery(long, language).interpretedAs).toContain('tách thửa đất');
  });
});

describe('what is asked', () => {
  it.each([
    ['đăng ký khai sinh cần giấy tờ gì', ['papers']],
    ['làm sổ đỏ mất bao lâu, hết bao nhiêu tiền', ['time', 'fee']],
    ['đổi bằng lái ở đâu', ['office']],
    ['đăng ký kết hôn', []],
  ])('%s', (query, asks) => {
    expect(prepareQuery(query, language).asks).toEqual(asks);
  });
});

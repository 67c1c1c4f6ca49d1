import { beforeAll, describe, expect, it } from '@jest/globals';
import { asTelex, asVni, withoutAccents } from '../../src/search/evaluation/queryVariants.ts';
import { createLanguage } from '../../src/search/language/language.ts';
import type { Language } from '../../src/search/language/language.ts';
import { prepareQuery } from '../../src/search/query/prepareQuery.ts';
import { SearchIndex } from '../../src/search/searchIndex.ts';
import { readNationalList } from '../../src/search/evaluation/nationalList.ts';
import type { AliasEntry, WordData } from '../../src/words/wordData.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { NATIONAL_LIST, WORDS } from './searchFixtures.ts';

const ALIASES: AliasEntry[] = [
  { says: 'sổ đỏ', means: ['giấy chứng nhận quyền sử dụng đất'], kind: 'replaces' },
  { says: 'sang tên', means: ['đăng ký biến động', 'chuyển nhượng'], kind: 'adds' },
  { says: 'sang tên sổ đỏ', means: ['đăng ký biến động quyền sử dụng đất'], kind: 'adds' },
];

let language: Language;

beforeAll(() => {
  const words: WordData = { ...WORDS, aliases: ALIASES };
  const index = new SearchIndex(words);
  for (const document of readNationalList(NATIONAL_LIST, words).documents) index.put(document);
  language = index.language;
});

function understood(query: string): string {
  return (prepareQuery(query, language).variants[0]?.words ?? []).map((word) => word.text.toLowerCase()).join(' ');
}

describe('what a query is understood as', () => {
  const QUERIES = [
    'đăng ký khai sinh',
    'cấp lại giấy phép lái xe',
    'xóa đăng ký thường trú',
    'trợ cấp thất nghiệp',
    'giấy phép xây dựng nhà ở riêng lẻ',
  ];

  it.each(QUERIES)('typed without marks: %s', (query) => {
    expect(understood(withoutAccents(query))).toBe(query);
  });

  it.each(QUERIES)('left in Telex: %s', (query) => {
    expect(understood(asTelex(query))).toBe(query);
  });

  it.each(QUERIES)('left in VNI: %s', (query) => {
    expect(understood(asVni(query))).toBe(query);
  });

  it.each([
    ['đăng ký khai sing ở đâu', 'đăng ký khai sinh ở đâu'],
    ['đăngký khai sinh', 'đăng ký khai sinh'],
    ['dangky ket hon', 'đăng ký kết hôn'],
    ['giấy phéo lái xe', 'giấy phép lái xe'],
    ['thường chú', 'thường chú'],
    ['mở xưởởng may', 'mở xưởng may'],
    ['ủy ban ttỉnh', 'ủy ban tỉnh'],
    ['mở quán karaoek', 'mở quán karaoke'],
    ['mở phòng ygm', 'mở phòng gym'],
    ['từ chốo nhận thừa kế', 'từ chối nhận thừa kế'],
  ])('misspelt: %s', (query, meaning) => {
    expect(understood(query)).toBe(meaning);
  });

  it('tells what it repaired, and nothing where nothing was', () => {
    expect(prepareQuery('dang ky khai sinh', language).interpretedAs).toBe('đăng ký khai sinh');
    expect(prepareQuery('đăng ký khai sinh', language).interpretedAs).toBeNull();
    expect(prepareQuery('đăng kí khai sinh', language).interpretedAs).toBeNull();
  });

  it('a known word between strangers gets a likelier neighbour as a second interpretation', () => {
    const words = prepareQuery('đăng ký tạm chú cho tôi', language).variants[0]?.words ?? [];
    const bares = words[3]?.interpretations.map((interpretation) => language.lexicon.bareOf(interpretation.bare));
    expect(bares).toEqual(['chu', 'tru']);
  });

  it('a slip that made another word is also read as the word that was meant', () => {
    const variants = prepareQuery('kiểm ton viên', language).variants.map(({ words, weight }) => ({
      weight,
      text: words.map((word) => word.text).join(' '),
    }));
    expect(variants[0]).toEqual({ weight: 1, text: 'kiểm ton viên' });
    expect(variants.find(({ text }) => text === 'kiểm toán viên')?.weight).toBeLessThan(1);
    expect(prepareQuery('đăng ký khai sinh', language).variants).toHaveLength(1);
  });

  it('an unfinished last word is completed, never corrected', () => {
    const last = prepareQuery('đăng ký khai si', language).variants[0]?.words.at(-1);
    expect(last?.text).toBe('si');
    expect(last?.interpretations.map((interpretation) => language.lexicon.bareOf(interpretation.bare))).toContain('sinh');
    const closed = prepareQuery('đăng ký khai si ', language).variants[0]?.words.at(-1);
    expect(closed?.interpretations.map((interpretation) => interpretation.weight)).not.toContain(0.9);
  });
});

describe('what words weigh', () => {
  const importance = (query: string, word: string): number =>
    prepareQuery(query, language).variants[0]?.words.find(({ text }) => text === word)?.importance ?? -1;

  it.each([
    ['tôi muốn đăng ký khai sinh', 'tôi'],
    ['đăng ký khai sinh ở đâu', 'đâu'],
    ['đăng ký khai sinh cần giấy tờ gì', 'gì'],
  ])('%s: little for %s', (query, word) => {
    expect(importance(query, word)).toBeLessThan(0.15);
    expect(importance(query, word)).toBeGreaterThan(0);
  });

  it.each([
    ['đăng ký khai sinh thế nào', 'sinh'],
    ['cấp bản sao trích lục', 'sao'],
  ])('%s: much for %s', (query, word) => {
    expect(importance(query, word)).toBeGreaterThan(0.7);
  });
});

describe('aliases', () => {
  const texts = (query: string): string[] =>
    prepareQuery(query, language).variants.map(({ words }) => words.map((word) => word.text).join(' '));

  it('replace what nobody means', () => {
    expect(texts('làm sổ đỏ')).toEqual(['làm giấy chứng nhận quyền sử dụng đất']);
  });

  it('add an interpretation each', () => {
    expect(texts('sang tên xe')).toEqual(['sang tên xe', 'đăng ký biến động xe', 'chuyển nhượng xe']);
  });

  it('are taken longest first', () => {
    expect(texts('sang tên sổ đỏ')).toEqual(['sang tên sổ đỏ', 'đăng ký biến động quyền sử dụng đất']);
  });

  it('with other marks are other words', () => {
    expect(texts('sơ đồ')).toEqual(['sơ đồ']);
  });

  it('are spelt-out abbreviations too', () => {
    expect(texts('mất thẻ bhyt')).toEqual(['mất thẻ bảo hiểm y tế']);
  });

  it('make at most eight interpretations', () => {
    expect(texts('sang tên rồi sang tên rồi sang tên').length).toBeLessThanOrEqual(8);
  });
});

describe('any text at all', () => {
  it.each(['', ' ', '?', '…', '👍', 'ư', 'w', '1', '%00', '\u0301\u0301', 'SELECT * FROM x'])('%j is taken', (query) => {
    expect(() => prepareQuery(query, language)).not.toThrow();
  });

  it('is taken at any length', () => {
    for (const query of ['a'.repeat(5000), 'đăng ký '.repeat(500)]) expect(() => prepareQuery(query, language)).not.toThrow();
  });

  it('is taken by a language that knows nothing yet', () => {
    const empty = createLanguage(NO_WORDS);
    expect(prepareQuery('dang ky khai sinh', empty).variants[0]?.words).toHaveLength(4);
  });
});

describe('a question without marks', () => {
  it.each([
    'gia hạn thẻ thì cần giấy tờ gì vậy',
    'tôi đã bán nhà này rồi thì làm thủ tục gì',
    'đăng ký thi bằng lái xe hạng B',
    'cháu tôi năm nay vẫn còn đi học',
    'nhà tôi đang ở đã bán cho người khác',
    'xuất khẩu thủy sản vào thị trường châu âu',
  ])('keeps its small words and its exams: %s', (query) => {
    expect(understood(withoutAccents(query))).toBe(query.toLowerCase());
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { createLanguage } from '../../src/search/language/language.ts';
import type { Language } from '../../src/search/language/language.ts';
import { prepareQuery } from '../../src/search/query/prepareQuery.ts';
import { withoutAccents } from '../../src/search/evaluation/queryVariants.ts';
import { aSearchOverTheNationalList, WORDS } from './searchFixtures.ts';

let language: Language;

beforeAll(() => {
  language = createLanguage(WORDS);
});

const kindOf = (query: string) => prepareQuery(query, language).notice?.kind ?? null;

describe('classes of questions that no procedure answers', () => {
  it.each(WORDS.intents.flatMap(({ kind, examples }) => examples.map((example) => [kind, example] as const)))('%s: %s', (kind, example) => {
    expect(kindOf(example)).toBe(kind);
    expect(kindOf(withoutAccents(example))).not.toBeNull();
  });

  it.each(WORDS.intents.flatMap(({ counterexamples }) => counterexamples))('a procedure answers: %s', (query) => {
    expect(kindOf(query)).toBeNull();
  });

  it.each(WORDS.intents.map(({ kind, notice }) => [kind, notice] as const))('%s says where to turn, in both languages', (_, notice) => {
    expect(notice.vi).toMatch(/[à-ỹ]/);
    expect(notice.en).toMatch(/[a-z]/);
  });
});

describe('the notice of a story', () => {
  it('is of what it asks, not of what it tells', () => {
    const told = 'Tôi tra cứu trực tuyến thì thấy thẻ của tôi đã hết hạn từ tháng trước rồi.';
    expect(kindOf(`${told} Tôi muốn gia hạn thẻ thì cần giấy tờ gì?`)).toBeNull();
    expect(kindOf(`${told} Cho tôi hỏi tra cứu hạn của thẻ ở trang nào?`)).toBe('lookUp');
  });

  it('is of a court or the police, whatever its last sentence asks', () => {
    expect(kindOf('Năm ngoái người quen bịa chuyện vu khống, bôi nhọ tôi trước cả xóm. Tôi phải làm gì bây giờ để họ thôi?')).toBe(
      'police',
    );
  });

  it('is what is asked, before what ended in the story', () => {
    const told = 'Tôi cắt hộ khẩu về nhà chồng đã năm năm nay.';
    expect(kindOf(`${told} Cho tôi hỏi bố mẹ bán đất mà không báo tôi thì có đúng luật không?`)).toBe('advice');
    expect(kindOf(`${told} Tôi muốn hỏi giờ về lại nhà bố mẹ thì làm giấy này ở đâu?`)).toBe('ended');
  });

  it('is the fine, where a paper that ended was only left at home', () => {
    expect(kindOf('quên mang chứng minh nhân dân có bị phạt không')).toBe('fine');
    expect(kindOf('làm lại chứng minh nhân dân')).toBe('ended');
  });
});

describe('what ended', () => {
  it.each(WORDS.ended.map(({ example, endedOn, successors }) => [example, endedOn, successors] as const))(
    '%s: since %s',
    async (example, endedOn, successors) => {
      const { search, resolve } = await aSearchOverTheNationalList();
      const answer = await search.search(example, { resolve });
      expect(answer.noticeKind).toBe('ended');
      expect(answer.successors).toEqual(successors);
      expect(answer.notice?.vi).toMatch(/\d{2}\/\d{4}|COVID/);
      expect(endedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(successors.filter((code) => resolve(code) === null)).toEqual([]);
    },
  );
});

describe('a notice', () => {
  it.each(['Không tính tiền chậm nộp', 'khong tinh tien cham nop', 'Trình báo mất hộ chiếu phổ thông (thực hiện tại cấp huyện)'])(
    'is not told to who types the name of a procedure: %s',
    async (name) => {
      const { search, resolve } = await aSearchOverTheNationalList();
      expect(await search.search(name, { resolve })).toMatchObject({ notice: null, confidence: 'high' });
    },
  );

  it('of what ended is not told of a day before', async () => {
    const { search, resolve } = await aSearchOverTheNationalList();
    const isEndedOn = async (query: string, asOf: string | null) => (await search.search(query, { resolve, asOf })).noticeKind === 'ended';
    const told = await Promise.all([null, '2023-01-01', '2022-12-31'].map((day) => isEndedOn('cấp lại sổ hộ khẩu', day)));
    expect(told).toEqual([true, true, false]);
    // Of an office no day is kept.
    expect(await Promise.all([null, '2024-01-01'].map((day) => isEndedOn('nộp hồ sơ ở ubnd huyện', day)))).toEqual([true, false]);
  });

  it.each([
    ['police', 'tôi bị mất điện thoại'],
    ['elsewhere', 'nhà tôi bị mất điện'],
  ])('is for %s: %s', async (kind, query) => {
    const { search, resolve } = await aSearchOverTheNationalList();
    expect((await search.search(query, { resolve })).noticeKind).toBe(kind);
  });
});

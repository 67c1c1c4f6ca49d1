import { describe, expect, it } from '@jest/globals';
import { bareWords, familyKey, tokenize } from '../../src/words/text/tokenize.ts';
import { contains, EXAMPLES, overTheNationalListWith, procedures, type Example } from './aliasExamples.ts';
import { WORDS } from './searchFixtures.ts';

const everything = overTheNationalListWith(WORDS);

describe('the entries', () => {
  it('each have an example and what it finds', () => {
    expect(WORDS.aliases.length).toBeGreaterThanOrEqual(350);
    expect(WORDS.aliases.filter((entry) => !EXAMPLES.includes(entry as Example))).toEqual([]);
  });

  it('say each thing once, and never what they mean', () => {
    const said = WORDS.aliases.map(({ says }) =>
      tokenize(says)
        .map((token) => token.accent)
        .join(' '),
    );
    expect(said.filter((says, i) => said.indexOf(says) !== i)).toEqual([]);
    expect(WORDS.aliases.filter(({ says, means }) => means.some((meant) => meant.toLowerCase() === says.toLowerCase()))).toEqual([]);
  });

  it('have examples that hold the words and more', () => {
    const poor = EXAMPLES.filter(({ says, example }) => !contains(example, says) || bareWords(example).length <= bareWords(says).length);
    expect(poor.map(({ says }) => says)).toEqual([]);
  });

  it('find procedures of the national list that everybody may ask for, with all their copies', () => {
    const families = new Map<string, string[]>();
    for (const { code, name, type } of procedures.values())
      if (type !== 'internal') families.set(familyKey(name), [...(families.get(familyKey(name)) ?? []), code]);
    const missing = EXAMPLES.flatMap(({ says, finds }) =>
      finds
        .flatMap((code) => {
          const family = families.get(familyKey(procedures.get(code)?.name ?? '')) ?? [];
          return family.includes(code) ? family.filter((copy) => !finds.includes(copy)) : [code];
        })
        .map((code) => `${says}: ${code}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('notices', () => {
  it.each([
    'ly hôn',
    'thủ tục ly hôn đơn phương',
    'thu tuc ly hon',
    'nộp phạt giao thông ở đâu',
    'tra cứu mã số thuế cá nhân',
    'kiện đòi nợ bạn',
    'tạm hoãn nghĩa vụ quân sự',
    'xin visa mỹ',
    'công ty không trả lương',
  ])('%s is answered with where to go, in both languages', async (query) => {
    const { search, resolve } = await everything;
    const { notice } = await search.search(query, { resolve });
    expect(notice?.vi).toMatch(/[à-ỹ]/);
    expect(notice?.en).toMatch(/[a-z]/);
  });

  it('say each thing once, and no example of an alias meets one but in passing', () => {
    const said = WORDS.notices.flatMap(({ says }) =>
      says.map((phrase) =>
        tokenize(phrase)
          .map((token) => token.accent)
          .join(' '),
      ),
    );
    expect(said.filter((says, i) => said.indexOf(says) !== i)).toEqual([]);
    const met = EXAMPLES.filter(({ example }) => WORDS.notices.some(({ says }) => says.some((phrase) => contains(example, phrase))));
    expect(met.map(({ says }) => says)).toEqual(['ghi chú ly hôn', 'sao bản án']);
  });

  it.each(['đăng ký kết hôn', 'hòa giải tranh chấp đất đai', 'hưởng trợ cấp thất nghiệp', 'làm hộ chiếu', 'cấp lại giấy phép lái xe'])(
    '%s is a procedure, so nothing else is said',
    async (query) => {
      const { search, resolve } = await everything;
      expect((await search.search(query, { resolve })).notice).toBeNull();
    },
  );
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { createLanguage } from '../../src/search/language/language.ts';
import type { Language } from '../../src/search/language/language.ts';
import { withoutAccents } from '../../src/search/evaluation/queryVariants.ts';
import { prepareQuery } from '../../src/search/query/prepareQuery.ts';
import { wishesOf } from '../../src/search/query/wishesOf.ts';
import { tokenize } from '../../src/words/text/tokenize.ts';
import { aSearchOverTheNationalList, headsFor, WORDS } from './searchFixtures.ts';

let language: Language;

beforeAll(() => {
  language = createLanguage(WORDS);
});

const LETTER =
  'Năm 2010 con tôi rời Việt Nam. Cháu có hộ chiếu nhưng không còn hộ khẩu, nay cháu muốn làm thẻ căn cước, ở TP.HCM có được không?';

function wishesIn(text: string): string[] {
  const words = tokenize(text).map((token) => ({ ...token, interpretations: [], importance: 1, share: 0.35 }));
  return wishesOf(words, text).map((wish) => wish.map((word) => word.text).join(' '));
}

describe('the wishes in a long question', () => {
  it.each([
    [LETTER, ['làm thẻ căn cước']],
    [LETTER.replace('cháu muốn', 'cháu có nguyện vọng'), ['làm thẻ căn cước']],
    [LETTER.replace('thẻ căn cước, ở', 'thẻ căn cước thì ở'), ['làm thẻ căn cước']],
    [LETTER.replace('thẻ căn cước', 'thẻ (dưới 14 tuổi) mới'), ['làm thẻ dưới 14 tuổi mới']],
    ['muốn làm thẻ căn cước', []],
    [LETTER.replace('muốn', 'phải'), []],
  ])('%s', (text, wishes) => {
    expect(wishesIn(text)).toEqual(wishes);
  });

  it('are at most two, the last ones', () => {
    const text = `Tôi muốn bán nhà. Tôi muốn mua đất. ${LETTER}`;
    expect(wishesIn(text)).toEqual(['mua đất', 'làm thẻ căn cước']);
  });

  it('count in full in a sentence that counts little', () => {
    const [wish] = wishesOf(
      tokenize(LETTER).map((token) => ({ ...token, interpretations: [], importance: 1, share: 0.35 })),
      LETTER,
    );
    expect(wish?.map(({ share }) => share)).toEqual([1, 1, 1, 1]);
  });

  it.each([
    ['with diacritics', LETTER],
    ['without', withoutAccents(LETTER)],
  ])('are readings of their own, %s', (_, text) => {
    const readings = prepareQuery(text, language).variants.map(({ words }) => words.map(({ bare }) => bare).join(' '));
    expect(readings.some((reading) => reading.startsWith('lam the can cuoc'))).toBe(true);
  });

  it('find what a story around them would bury', async () => {
    const [first] = await headsFor(await aSearchOverTheNationalList(), LETTER);
    expect(['1.014061', '2.000200', '1.001247']).toContain(first);
  });
});

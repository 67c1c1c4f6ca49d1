import { expect, it } from '@jest/globals';
import { createLanguage } from '../../src/search/language/language.ts';
import { accentsOf } from '../../src/search/language/listedPhrases.ts';
import { QualifierReader } from '../../src/search/language/qualifierReader.ts';
import { prepareQuery } from '../../src/search/query/prepareQuery.ts';
import { qualifiersOf } from '../../src/search/ranking/titleQualifiers.ts';
import { loadWordData } from '../../src/words/loadWordData.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';

const { qualifiers } = await loadWordData('data/search');

it.each(qualifiers.flatMap((entry) => (entry.question === undefined ? [] : [[entry.question, entry] as const])))(
  '%s',
  (question, entry) => {
    const asked = new QualifierReader([entry]).ofQuery(accentsOf(question));
    expect(asked.actions + asked.circumstances + asked.levels + asked.reasons).not.toBe(0);
  },
);

it.each(qualifiers.flatMap((entry) => (entry.name === undefined ? [] : [[entry.name, entry] as const])))('%s', (name, entry) => {
  expect(new QualifierReader([{ ...entry, kind: 'act' }]).ofNames([name], []).actions).not.toBe(0);
});

it('leaves no circumstance where a name is open to all', () => {
  const name = 'Cấp phép cho tổ chức trong nước và nước ngoài';
  expect(new QualifierReader(qualifiers).ofNames([name], []).circumstances).toBe(0);
  expect(new QualifierReader(qualifiers).ofNames(['Cấp phép cho tổ chức nước ngoài'], []).circumstances).not.toBe(0);
});

it('takes a circumstance told in one sentence for the wish in another too', () => {
  const language = createLanguage({ ...NO_WORDS, qualifiers });
  const letter = 'Chồng tôi là người nước ngoài và sống ở quê tôi đã nhiều năm. Nay chúng tôi muốn đăng ký kết hôn ở xã thì làm sao?';
  const query = prepareQuery(letter, language);
  const circumstances = qualifiersOf(query, language.qualifiers).map((asked) => asked.circumstances);
  expect(circumstances.length).toBeGreaterThan(1);
  expect(new Set(circumstances).size).toBe(1);
  expect(circumstances[0]).not.toBe(0);
});

import { expect, it } from '@jest/globals';
import { accentsOf } from '../../src/search/language/listedPhrases.ts';
import { QualifierReader } from '../../src/search/language/qualifierReader.ts';
import { loadWordData } from '../../src/words/loadWordData.ts';

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

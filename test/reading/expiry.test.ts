import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { VERBS } from '../../src/reading/meaning/articles/expiry/expiryWords.ts';
import { findNotEnded } from '../../src/reading/meaning/articles/expiry/notEnded.ts';
import { parseSentences } from '../../src/reading/meaning/articles/expiry/parseSentence.ts';
import { readPassages } from '../../src/reading/meaning/articles/expiry/passages.ts';
import { readExpiries } from '../../src/reading/meaning/articles/expiry/readExpiries.ts';
import { EXPIRY_WORDINGS } from './expiryWordings.ts';
import { GENERATED_EXPIRIES } from './generatedExpiries.ts';

const OWN = '7100/QĐ-UBND';

function read(articles: readonly string[]): { readonly ends: string[]; readonly notEnded: string[] } {
  const [first = '', ...rest] = articles;
  const sentences = parseSentences(
    readPassages([`Điều 3. ${first}`, ...rest].map((text, index) => ({ text, place: { paragraph: index + 1 } }))),
    OWN,
  );
  const expiries = readExpiries(sentences, OWN);
  const ended = new Set(expiries.flatMap(({ expired }) => (expired.number === null ? [] : [expired.number])));
  const short = (number: string): string => number.replace('/QĐ-UBND', '');
  return {
    ends: expiries.map(
      ({ expired, question }) =>
        `${expired.extent} ${expired.number === null ? '…' : short(expired.number)}${question === null ? '' : '?'}`,
    ),
    notEnded: findNotEnded(sentences, ended, OWN).map(({ number }) => short(number)),
  };
}

describe('what ends by the articles', () => {
  it.each(EXPIRY_WORDINGS.map((each) => [each.kind, each.articles.join(' / '), each] as const))('%s: %s', (_kind, _text, wording) =>
    expect(read(wording.articles)).toEqual({ ends: wording.ends, notEnded: wording.notEnded ?? [] }),
  );
});

describe('every verb that the reader knows', () => {
  it.each(VERBS.map(([phrase, shape, example]) => [phrase, shape, example] as const))('%s', (phrase, shape, example) => {
    const [sentence] = parseSentences(readPassages([{ text: example, place: { paragraph: 1 } }]), OWN);
    const clauses = sentence?.clauses ?? [];
    const spelt = (text: string): string => text.toLowerCase().replace('huỷ', 'hủy');
    expect(clauses.map(({ verb, governed }) => [spelt(verb.phrase), verb.shape, governed.length])).toEqual([[phrase, shape, 1]]);
  });
});

describe('articles made at random of verbs, extents and lists', () => {
  it('are read as they were made', () =>
    fc.assert(
      fc.property(GENERATED_EXPIRIES, ({ articles, ends }) => {
        expect(read(articles).ends).toEqual(ends);
      }),
      { numRuns: 800 },
    ));
});

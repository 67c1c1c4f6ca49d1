import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { VERBS } from '../../src/reading/meaning/articles/expiry/expiryWords.ts';
import { findNotEnded } from '../../src/reading/meaning/articles/expiry/notEnded.ts';
import { parseSentences } from '../../src/reading/meaning/articles/expiry/parseSentence.ts';
import { readPassages } from '../../src/reading/meaning/articles/expiry/passages.ts';
import { findUnsettled } from '../../src/reading/meaning/articles/expiry/unsettled.ts';
import { readExpiries } from '../../src/reading/meaning/articles/expiry/readExpiries.ts';
import { readDocument } from '../../src/reading/readDocument.ts';
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

/** The ways in which real decisions end others. Each must have wordings here, not only in invented decisions. */
const WAYS = [
  'in part behind the name or the verb',
  'corresponding, one subject for all',
  'verbs in names',
  'passive',
  'stated the other way round',
  'numbered paragraphs',
  'exceptions',
  'wholly beside in part',
  'what is not named',
  'internal processes only',
] as const;

const CASES = new URL('./fixtures/cases/', import.meta.url);

describe('each way of ending', () => {
  let cases: string;
  beforeAll(async () => {
    const files = readdirSync(CASES).filter((name) => name.endsWith('.docx'));
    const forms = await Promise.all(files.map((name) => readDocument(readFileSync(new URL(name, CASES)))));
    cases = withoutNumbers(
      forms.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []))).join('\n'),
    );
  });

  it.each(WAYS)('%s: has at least two wordings that no invented decision has', (way) => {
    const wordings = EXPIRY_WORDINGS.filter(({ kind }) => kind === way).map(({ articles }) => articles.join('\n'));
    expect(new Set(wordings).size).toBe(wordings.length);
    expect(wordings.filter((wording) => !cases.includes(withoutNumbers(wording))).length).toBeGreaterThanOrEqual(2);
  });
});

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '0');
}

describe('an article that names a decision in words that nobody has met', () => {
  const unsettled = (text: string): string[] => {
    const sentences = parseSentences(readPassages([{ text, place: { paragraph: 1 } }]), OWN);
    return findUnsettled(sentences, new Set(), OWN).map(({ number }) => number);
  };
  it.each([
    'Điều 2. Cắt giảm 02 thủ tục hành chính tại Quyết định số 5/QĐ-UBND.',
    'Điều 3. Các thủ tục tại mục 2 Quyết định số 5/QĐ-UBND thực hiện theo Quyết định này.',
    'Điều 3. Quyết định số 5/QĐ-UBND ngày 01/02/2023 khép lại từ hôm nay.',
  ])('is asked: %s', (text) => expect(unsettled(text)).toEqual(['5/QĐ-UBND']));
  it.each([
    'Điều 1. Công bố thủ tục hành chính đã công bố tại Quyết định số 5/QĐ-UBND.',
    'Điều 2. Các nội dung khác thực hiện theo Quyết định số 5/QĐ-UBND.',
    'Điều 2. Giao Sở Nội vụ niêm yết các thủ tục tại Quyết định số 5/QĐ-UBND.',
    'Điều 2. Thực hiện thủ tục theo nội dung công bố tại Quyết định số 5/QĐ-BNV của Bộ trưởng Bộ Nội vụ.',
    'Điều 2. Quyết định số 5/QĐ-UBND tiếp tục có hiệu lực.',
  ])('is not asked where nothing is open: %s', (text) => expect(unsettled(text)).toEqual([]));
});

describe('the day on which a decision ends, where the articles give one', () => {
  it.each([
    ['Bãi bỏ Quyết định số 5/QĐ-UBND kể từ ngày 01 tháng 9 năm 2026.', ['2026-09-01']],
    ['Bãi bỏ Quyết định số 5/QĐ-UBND từ ngày 01/3/2026 và Quyết định số 6/QĐ-UBND từ ngày 01/5/2026.', ['2026-03-01', '2026-05-01']],
    ['Từ ngày 01/7/2026, thủ tục cấp huyện tại Quyết định số 5/QĐ-UBND đương nhiên hết hiệu lực.', ['2026-07-01']],
    ['Kể từ ngày 01/7/2026, bãi bỏ Quyết định số 5/QĐ-UBND.', ['2026-07-01']],
    ['Quyết định số 5/QĐ-UBND hết hiệu lực kể từ ngày 01/9/2026.', ['2026-09-01']],
    ['Quyết định này có hiệu lực từ ngày 01/3/2026 và thay thế Quyết định số 5/QĐ-UBND ngày 01/02/2020.', [null]],
    ['Bãi bỏ Quyết định số 5/QĐ-UBND ngày 01/02/2020 của Chủ tịch UBND tỉnh.', [null]],
    ['Quyết định số 5/QĐ-UBND có hiệu lực đến ngày 31/12/2026 và hết hiệu lực từ ngày 01/01/2027.', ['2027-01-01']],
    ['Quyết định số 5/QĐ-UBND còn hiệu lực từ ngày 01/01/2024 đến ngày 31/12/2026, hết hiệu lực từ ngày 01/01/2027.', ['2027-01-01']],
    ['Thủ tục số 1 Quyết định số 5/QĐ-UBND tiếp tục thực hiện đến ngày 30/6/2026; từ ngày 01/7/2026 hết hiệu lực.', ['2026-07-01']],
    ['Quyết định số 5/QĐ-UBND được áp dụng đến hết ngày 28/02/2027, sau ngày này hết hiệu lực.', ['2027-03-01']],
    [
      'Quyết định số 5/QĐ-UBND về việc công bố thủ tục hành chính được áp dụng đến hết ngày 28/02/2027, sau ngày này hết hiệu lực.',
      ['2027-03-01'],
    ],
    ['Quyết định số 5/QĐ-UBND có hiệu lực từ ngày 01/01/2024 đến hết ngày 31/12/2026.', ['2027-01-01']],
    ['Thủ tục số 1 Quyết định số 5/QĐ-UBND có hiệu lực kể từ ngày 01 tháng 01 năm 2024 đến hết 30/6/2026.', ['2026-07-01']],
    ['Bãi bỏ Quyết định số 5/QĐ-UBND (có hiệu lực từ ngày 01/01/2024 đến hết ngày 31/12/2026).', [null]],
    ['Bãi bỏ Quyết định số 5/QĐ-UBND đang có hiệu lực từ ngày 01/01/2024 đến hết ngày 31/12/2026.', [null]],
    ['Công bố 03 thủ tục hành chính hết hiệu lực kể từ ngày 01/7/2026 được công bố tại Quyết định số 5/QĐ-UBND.', ['2026-07-01']],
  ])('%s', (text, days) =>
    expect(
      readExpiries(parseSentences(readPassages([{ text: `Điều 2. ${text}`, place: { paragraph: 1 } }]), OWN), OWN).map(({ from }) => from),
    ).toEqual(days),
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

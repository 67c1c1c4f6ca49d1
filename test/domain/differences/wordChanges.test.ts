import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WordChange } from '../../../src/domain/differences/wordChanges.ts';
import { wordChanges } from '../../../src/domain/differences/wordChanges.ts';
import { leastCpu } from '../../factories/leastCpu.ts';

const kept = (text: string): WordChange => ({ kind: 'kept', text });
const removed = (text: string): WordChange => ({ kind: 'removed', text });
const added = (text: string): WordChange => ({ kind: 'added', text });

function joined(changes: readonly WordChange[], without: WordChange['kind']): string {
  return changes.map(({ kind, text }) => (kind === without ? '' : text)).join('');
}

function expectToTellBoth(before: string, after: string): WordChange[] {
  const changes = wordChanges(before, after);
  expect(joined(changes, 'added')).toBe(before);
  expect(joined(changes, 'removed')).toBe(after);
  expect(changes.every(({ text }) => text !== '')).toBe(true);
  return changes;
}

describe('words that changed', () => {
  it.each<[string, string, WordChange[]]>([
    ['07 ngày làm việc', '05 ngày làm việc', [removed('07'), added('05'), kept(' ngày làm việc')]],
    ['nộp hồ sơ', 'nộp hồ sơ trực tuyến', [kept('nộp hồ sơ'), added(' trực tuyến')]],
    ['', 'mới', [added('mới')]],
    ['cũ', '', [removed('cũ')]],
    ['', '', []],
    ['như nhau', 'như nhau', [kept('như nhau')]],
    [
      'Công an cấp huyện tiếp nhận',
      'Ủy ban nhân dân cấp xã tiếp nhận',
      [removed('Công an '), added('Ủy ban nhân dân '), kept('cấp '), removed('huyện'), added('xã'), kept(' tiếp nhận')],
    ],
    ['a b c', 'x y c', [removed('a b'), added('x y'), kept(' c')]],
  ])('between %j and %j are %j', (before, after, changes) => {
    expect(wordChanges(before, after)).toEqual(changes);
  });

  it('tell both texts to the letter, whatever these are', () => {
    const word = fc.constantFrom('hồ', 'sơ', ' ', '  ', '\n', '.', '; ', '07', '😀', '\ud800', 'ngày', 'ế');
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => void expectToTellBoth(before, after)),
      { numRuns: 500 },
    );
  });
});

describe('words that changed in long texts', () => {
  const sentence = (i: number) => `Bước ${i}: cơ quan tiếp nhận ${i * 7} kiểm tra hồ sơ và trả kết quả trong ${i % 9} ngày. `;
  const long = Array.from({ length: 800 }, (_, i) => sentence(i)).join('');

  it('are found one by one although the text has 60,000 characters and the changes are many', () => {
    const changes = expectToTellBoth(long, long.replaceAll('kiểm tra', 'thẩm định'));
    expect(long.length).toBeGreaterThan(55_000);
    expect(changes.filter(({ kind }) => kind === 'removed').every(({ text }) => text === 'kiểm tra')).toBe(true);
    expect(changes.filter(({ kind }) => kind === 'added')).toHaveLength(800);
  });

  it.each<[string, string]>([
    ['nothing in common', Array.from({ length: 9_000 }, (_, i) => `khác${i}`).join(' ')],
    ['nothing in common but the ends of sentences', Array.from({ length: 9_000 }, (_, i) => `khác${i}.`).join(' ')],
    ['its words in another order', long.split(' ').reverse().join(' ')],
    ['its sentences in another order', long.split('. ').reverse().join('. ')],
  ])('take no more than ten seconds of a processor where it has %s', async (_, other) => {
    expect(await leastCpu(10, () => expectToTellBoth(long, other))).toBeLessThan(10);
  });
});

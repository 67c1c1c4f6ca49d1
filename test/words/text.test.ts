import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeTelex, decodeVni } from '../../src/search/language/typingMethods.ts';
import { asTelex, asVni } from '../../src/search/evaluation/queryVariants.ts';
import { familyKey, wordsKey, tokenize } from '../../src/words/text/tokenize.ts';
import { toSyllable } from '../../src/words/text/syllable.ts';

describe('syllables', () => {
  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['kí', 'ký'],
    ['quí', 'quý'],
    ['lí', 'lý'],
    ['Đăng', 'đăng'],
    ['đăng'.normalize('NFD'), 'đăng'],
  ])('%s is %s', (one, other) => {
    expect(toSyllable(one).accent).toBe(toSyllable(other).accent);
  });

  it.each([
    ['thủy', 'thùy'],
    ['thui', 'thuy'],
    ['đan', 'dan'],
    ['cấp', 'cáp'],
    ['mỏ', 'mở'],
  ])('%s is not %s', (one, other) => {
    expect(toSyllable(one).accent).not.toBe(toSyllable(other).accent);
  });

  it.each([
    ['Đường', 'duong'],
    ['PHÉP', 'phep'],
    ['nghĩa', 'nghia'],
  ])('%s bares to %s', (word, bare) => {
    expect(toSyllable(word).bare).toBe(bare);
  });
});

describe('words of a text', () => {
  it('know where they stand', () => {
    const text = 'Cấp lại (bị mất), 24/7!';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Cấp', 'lại', 'bị', 'mất', '24', '7']);
  });

  it('bare alike in any normal form', () => {
    expect(wordsKey('Đăng ký KHAI SINH'.normalize('NFD'))).toBe('dang ky khai sinh');
  });

  it.each([
    ['Thủ tục đăng ký khai sinh', 'Đăng ký khai sinh'],
    ['THỦ TỤC HÀNH CHÍNH cấp lại', 'cấp lại.'],
  ])('%s and %s are one family', (one, other) => {
    expect(familyKey(one)).toBe(familyKey(other));
  });
});

describe('keystrokes', () => {
  it.each([
    ['ddawng', 'đăng'],
    ['kys', 'ký'],
    ['tieesng', 'tiếng'],
    ['nguwowif', 'người'],
    ['nguowif', 'người'],
    ['nguoiwf', 'người'],
    ['dduowcj', 'được'],
    ['chuaw', 'chưa'],
    ['hoawcj', 'hoặc'],
    ['gif', 'gì'],
    ['did', 'đi'],
    ['thuee', 'thuê'],
  ])('Telex %s makes %s', (keys, word) => {
    expect(decodeTelex(keys)).toBe(toSyllable(word).accent);
  });

  it.each([
    ['d9a8ng', 'đăng'],
    ['ky1', 'ký'],
    ['tie61ng', 'tiếng'],
    ['nguoi72', 'người'],
    ['d9uo7c5', 'được'],
  ])('VNI %s makes %s', (keys, word) => {
    expect(decodeVni(keys)).toBe(toSyllable(word).accent);
  });

  it.each(['dang', '2024', 'ban'])('%s is no keystroke for a mark', (word) => {
    expect([decodeTelex(word), decodeVni(word)]).toEqual([null, null]);
  });

  it('are read back as they were typed', () => {
    const words = [
      'giấy',
      'chứng',
      'nhận',
      'quyền',
      'sử',
      'dụng',
      'đất',
      'nước',
      'ngoài',
      'thường',
      'trú',
      'hưởng',
      'khuyết',
      'tật',
      'nghĩa',
      'vụ',
      'quân',
      'sự',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...words), (word) => {
        expect(decodeTelex(asTelex(word))).toBe(toSyllable(word).accent);
        expect(decodeVni(asVni(word))).toBe(toSyllable(word).accent);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';

import { mendKind } from '../../src/reading/meaning/lists/kindSlips.ts';

const LIST = 'danh mục thủ tục hành chính';

describe('typing errors in the words for a kind of change', () => {
  it.each([
    ['a wrong tone', 'bãi bõ', 'bãi bỏ'],
    ['a letter missing', 'được thay tế', 'được thay thế'],
    ['a letter too many', 'bị bãi bỏo', 'bị bãi bỏ'],
    ['two letters exchanged', 'sửa đổi, bổ sugn', 'sửa đổi'],
    ['a blank missing', 'bãibỏ', 'bãi bỏ'],
    ['a blank too many', 'th ay thế', 'thay thế'],
    ['a letter missing in a long phrase', 'tiếp tục thực hiệ', 'tiếp tục thực hiện'],
  ])('%s: "%s"', (_, typed, meant) => expect(mendKind(`${LIST} ${typed}`)?.text ?? `${LIST} ${typed}`).toContain(meant));

  it('gives the words as typed, for the question', () => expect(mendKind(`${LIST} bị bãi bỏo`)?.slip).toBe('bãi bỏo'));
});

describe('words that only look like a kind', () => {
  it.each([
    `${LIST} giao đất bãi bồi`,
    `${LIST} cấp thay thẻ nhà báo`,
    `${LIST} của chỉ huy bộ đội biên phòng`,
    'danh mục thủ tục hành chính môi trường',
    'công bố mười thủ tục',
    'bãi bõ',
  ])('%s', (text) => expect(mendKind(text)).toBeNull());
});

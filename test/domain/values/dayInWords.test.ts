import { expect, it } from '@jest/globals';
import { withDaysInWords } from '../../../src/domain/values/dayInWords.ts';

it.each([
  ['Ngày ký: “2026-08-27” → “2026-01-05”.', 'Ngày ký: “27/8/2026” → “05/01/2026”.'],
  ['sửa 2026-01-16/G15/163-QD-BTP', 'sửa 2026-01-16/G15/163-QD-BTP'],
  ['lúc 2026-08-27T10:00:00.000Z', 'lúc 2026-08-27T10:00:00.000Z'],
  ['24~2025-06-30', '24~2025-06-30'],
  ['mã 12026-08-27, 2026-08-271', 'mã 12026-08-27, 2026-08-271'],
])('%s becomes %s', (text, printed) => {
  expect(withDaysInWords(text)).toBe(printed);
});

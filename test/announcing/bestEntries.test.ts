import { describe, expect, it } from '@jest/globals';
import { bestEntries, type RegisterEntry } from '../../src/announcing/editing/bestEntries.ts';

const entry = (code: string | null, name: string, endedOn: string | null = null): RegisterEntry => ({
  code,
  name,
  also: code === 'G15' ? ['Bộ Tư pháp và Hành chính'] : [],
  endedOn,
  note: null,
});
const ENTRIES = [
  entry('15', 'Tỉnh Lào Cai'),
  entry('10~2025-06-30', 'Tỉnh Lào Cai', '2025-06-30'),
  entry('02647', 'Phường Lào Cai'),
  entry('H24', 'Ủy ban nhân dân thành phố Hải Phòng'),
  entry('G15', 'Bộ Tư pháp'),
  entry(null, 'Công dân Việt Nam'),
];

/** What a form offers for what is typed. */
describe('the best entries of a register', () => {
  it.each([
    ['lao cai', ['15', '02647', '10~2025-06-30']],
    ['TỈNH LÀO CAI', ['15', '10~2025-06-30']],
    ['cai lào', ['15', '02647', '10~2025-06-30']],
    ['15', ['15', 'G15']],
    ['hai phong h24', ['H24']],
    ['hành chính', ['G15']],
    ['cong dan', [null]],
    ['không có', []],
    ['  ', []],
  ])('for “%s”', (typed, codes) => {
    expect(bestEntries(ENTRIES, typed.normalize('NFD'), 10).map(({ code }) => code)).toEqual(codes);
  });

  it('are not more than asked for', () => {
    expect(bestEntries(ENTRIES, 'lao cai', 2)).toHaveLength(2);
  });
});

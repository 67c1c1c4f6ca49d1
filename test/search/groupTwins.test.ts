import { describe, expect, it } from '@jest/globals';
import { groupTwins } from '../../src/search/groupTwins.ts';
import type { ScoredProcedure } from '../../src/search/groupTwins.ts';
import { familyKey } from '../../src/words/text/tokenize.ts';
import { aSearchDocument, resolveFrom } from './searchFixtures.ts';

function scored(code: string, name: string, place: string | null, score: number): ScoredProcedure {
  const procedure = resolveFrom([aSearchDocument(code, name, { place })])(code);
  if (!procedure) throw new Error('resolved');
  return { procedure, family: familyKey(name), score };
}

function shape(groups: ReturnType<typeof groupTwins>): string[] {
  return groups.map(({ first, twins }) => [first, ...twins].map(({ procedure }) => procedure.code).join(' '));
}

const COPIES = [
  scored('1.000003', 'Thủ tục cấp phép nút giao', '11', 0.9),
  scored('1.000001', 'CẤP PHÉP NÚT GIAO', null, 0.8),
  scored('1.000002', 'Cấp phép nút giao', '08', 0.7),
  scored('1.000009', 'Cấp phép khác', null, 0.6),
];

describe('twins', () => {
  it('stand together, the national record first, with the best score', () => {
    const groups = groupTwins(COPIES);
    expect(shape(groups)).toEqual(['1.000001 1.000003 1.000002', '1.000009']);
    expect(groups[0]?.score).toBe(0.9);
  });

  it('put the asker’s province first, the nearest of several', () => {
    expect(shape(groupTwins(COPIES, ['08']))[0]).toBe('1.000002 1.000001 1.000003');
    expect(shape(groupTwins(COPIES, ['08', '11']))[0]).toBe('1.000002 1.000003 1.000001');
  });

  it('without a national record keep the best first', () => {
    expect(shape(groupTwins(COPIES.filter(({ procedure }) => procedure.place !== null)))).toEqual(['1.000003 1.000002']);
  });

  it('are no twins when both are national', () => {
    const national = [scored('1.000001', 'Thành lập hội', null, 0.9), scored('1.000002', 'Thành lập hội', null, 0.9)];
    expect(shape(groupTwins(national))).toEqual(['1.000001', '1.000002']);
  });
});

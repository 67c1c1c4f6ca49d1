import { describe, expect, it } from '@jest/globals';
import { problem } from '../../src/api/http/problem.ts';
import { PROBLEM_CASES, PROBLEM_CODES, type ProblemCode } from '../../src/problems/problemCodes.ts';
import { PROBLEM_MEANINGS } from '../../src/problems/problemMeanings.ts';

const CODES = Object.keys(PROBLEM_CODES) as ProblemCode[];

describe('The table of problems', () => {
  it('gives one title to one status', () => {
    const titles = new Map<number, Set<string>>();
    for (const { status, title } of [...Object.values(PROBLEM_CODES), ...Object.values(PROBLEM_CASES)])
      titles.set(status, (titles.get(status) ?? new Set()).add(title));
    expect([...titles.values()].filter(({ size }) => size !== 1)).toEqual([]);
  });

  it.each(CODES)('says in both languages what %s means', (code) => {
    const { vi, en } = PROBLEM_MEANINGS[code];
    expect([vi, en].every((text) => text.length > 10)).toBe(true);
  });

  it('ends a command with 1 where trying again later may help, and for what the server itself got wrong', () => {
    for (const code of CODES.filter((code) => PROBLEM_CODES[code].status >= 429))
      expect([code, PROBLEM_CODES[code].exitCode]).toEqual([code, 1]);
  });

  it('tells a special case of a code by its own status', () => {
    expect(problem('BEYOND_THE_END', 'text', { field: 'Range' })).toEqual({
      status: 416,
      code: 'BAD_INPUT',
      title: 'Range Not Satisfiable',
      detail: 'text',
      field: 'Range',
    });
    expect(problem('NOT_FOUND', 'text')).toEqual({ status: 404, code: 'NOT_FOUND', title: 'Not Found', detail: 'text' });
  });
});

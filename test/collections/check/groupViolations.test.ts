import { describe, expect, it } from '@jest/globals';
import { groupViolations } from '../../../src/collections/decisions/check/groupViolations.ts';
import type { ReportedViolation } from '../../../src/collections/decisions/report.ts';
import { severityOf, type ViolationCode } from '../../../src/domain/check/violations.ts';

function reported(code: ViolationCode, line: number, other: Partial<ReportedViolation> = {}): ReportedViolation {
  return {
    code,
    severity: severityOf(code),
    path: `lines.${line}.name`,
    message: { vi: `Dòng ${line} · 1.00000${line}: lời cảnh báo`, en: `Line ${line}: words` },
    href: '',
    others: [],
    questionHash: `${code} ${line}`,
    answer: null,
    isExplained: false,
    formerAnswer: null,
    ...other,
  };
}

const twenty = Array.from({ length: 20 }, (_, i) => i);

describe('The check, grouped by kind', () => {
  it('shows ten errors among 288 warnings as ten errors, before everything else', () => {
    const warnings = Array.from({ length: 288 }, (_, i) => reported(i % 2 === 0 ? 'PART_MISSING' : 'CHANGED_PARTS_NOT_NAMED', i));
    const errors = twenty.slice(0, 10).map((line) => reported('CODE_MISSING', line));
    const { errors: first, groups } = groupViolations([...warnings, ...errors]);
    expect(first).toHaveLength(10);
    expect(groups.map(({ code, items, open }) => [code, items.length, open])).toEqual([
      ['PART_MISSING', 144, 144],
      ['CHANGED_PARTS_NOT_NAMED', 144, 144],
    ]);
  });

  it('counts the places of equal warnings, what is open, and what must be looked at again', () => {
    const [group] = groupViolations([
      reported('NAME_DIFFERS', 1, { others: [{ line: 3, href: '' }] }),
      reported('NAME_DIFFERS', 2, { isExplained: true, answer: 'đã đối chiếu' }),
      reported('NAME_DIFFERS', 4, { formerAnswer: 'lời cũ' }),
    ]).groups;
    expect(group).toMatchObject({ places: 4, open: 2, toReview: 1 });
  });

  it('keeps what a filter names: a line, a code, a word in either language', () => {
    const all = twenty.map((line) => reported('NAME_DIFFERS', line));
    const left = (filter: string) => groupViolations(all, filter).groups.flatMap(({ items }) => items.map(({ path }) => path));
    expect(left('1.000007')).toEqual(['lines.7.name']);
    expect(left('LINE 3:')).toEqual(['lines.3.name']);
    expect(left('không có')).toEqual([]);
    expect(left('  ')).toHaveLength(20);
  });
});

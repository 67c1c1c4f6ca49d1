import { describe, expect, it } from '@jest/globals';
import type { ReportedViolation } from '../../../src/collections/decisions/report.ts';
import { violationsOfLine } from '../../../src/collections/lines/views/violationsOfLine.ts';

const violation = (severity: 'error' | 'warning', path: string, others: ReportedViolation['others'] = []): ReportedViolation => ({
  code: 'NAME_DIFFERS',
  severity,
  path,
  message: { vi: path, en: path },
  href: `/${path}`,
  others,
  questionHash: path,
  answer: null,
  isExplained: false,
  formerAnswer: null,
});

describe('What the page of a line shows of the check', () => {
  const all = [
    violation('error', 'number'),
    violation('warning', 'lines.1.name'),
    violation('warning', 'lines.0.levels', [{ line: 2, href: '/admin/collections/lines/22#field-levels' }]),
    violation('error', 'lines.1.code'),
    violation('error', 'lines.11.code'),
  ];

  it('is its own alone, errors first, and a warning that lines share leads to its field', () => {
    expect(violationsOfLine(all, 1).map(({ severity, path, href }) => [severity, path, href])).toEqual([
      ['error', 'lines.1.code', '/lines.1.code'],
      ['warning', 'lines.1.name', '/lines.1.name'],
      ['warning', 'lines.0.levels', '/admin/collections/lines/22#field-levels'],
    ]);
  });

  it('is nothing where the check finds nothing', () => expect(violationsOfLine(all, 5)).toEqual([]));
});

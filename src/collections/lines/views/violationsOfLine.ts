import type { ReportedViolation } from '../../decisions/report.ts';

/**
 * What the check says of one line, errors first. A warning that several lines share leads to the field of this one.
 * @param index the line's place in the decision, counted from 0
 */
export function violationsOfLine(violations: readonly ReportedViolation[], index: number): ReportedViolation[] {
  const own = violations.flatMap((violation) => {
    const { path, others } = violation;
    if (lineOf(path) === index) return [violation];
    const here = others.find(({ line }) => line === index + 1);
    return here ? [{ ...violation, href: here.href }] : [];
  });
  return [...own.filter(({ severity }) => severity === 'error'), ...own.filter(({ severity }) => severity === 'warning')];
}

function lineOf(path: string): number | null {
  const [list, index] = path.split('.');
  return list === 'lines' ? Number(index) : null;
}

import type { ViolationCode } from '../../../domain/check/violations.ts';
import type { ReportedViolation } from '../report.ts';

/** Warnings of one kind, explained together or one by one. */
export interface ViolationGroup {
  readonly code: ViolationCode;
  readonly items: readonly ReportedViolation[];
  /** How many places of the draft it speaks of. */
  readonly places: number;
  readonly open: number;
  /** How many were explained before their words changed. */
  readonly toReview: number;
}

export interface GroupedViolations {
  /** Each by itself: every error is mended in its own field. */
  readonly errors: readonly ReportedViolation[];
  /** In the order of the check. */
  readonly groups: readonly ViolationGroup[];
}

/** Errors first and one by one, then warnings by kind. `filter` keeps those whose words hold it. */
export function groupViolations(violations: readonly ReportedViolation[], filter = ''): GroupedViolations {
  const wanted = filter.trim().toLowerCase();
  const shown = violations.filter(({ message }) => wanted === '' || `${message.vi}\n${message.en}`.toLowerCase().includes(wanted));
  const codes = [...new Set(shown.flatMap(({ severity, code }) => (severity === 'warning' ? [code] : [])))];
  return { errors: shown.filter(({ severity }) => severity === 'error'), groups: codes.map((code) => groupOf(code, shown)) };
}

function groupOf(code: ViolationCode, shown: readonly ReportedViolation[]): ViolationGroup {
  const items = shown.filter((violation) => violation.code === code && violation.severity === 'warning');
  return {
    code,
    items,
    places: items.reduce((sum, { others }) => sum + 1 + others.length, 0),
    open: items.filter(({ isExplained }) => !isExplained).length,
    toReview: items.filter(({ formerAnswer }) => formerAnswer !== null).length,
  };
}

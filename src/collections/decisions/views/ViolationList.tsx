import type { ReportedViolation } from '../report.ts';
import type { UsedReport } from './useReport.ts';
import { ViolationItem } from './ViolationItem.tsx';

interface ViolationListProps {
  readonly violations: readonly ReportedViolation[];
  readonly language: 'vi' | 'en';
  readonly explain: UsedReport['explain'];
  readonly testId?: string;
}

/** Violations one below the other; each warning is answered by itself. */
export function ViolationList({ violations, language, explain, testId }: ViolationListProps) {
  return (
    <ul className="violation-list" data-testid={testId}>
      {violations.map((violation) => (
        <ViolationItem
          key={`${violation.code} ${violation.path} ${violation.questionHash}`}
          language={language}
          onExplain={(answer) => explain([violation], answer)}
          violation={violation}
        />
      ))}
    </ul>
  );
}

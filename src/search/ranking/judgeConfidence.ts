import type { PreparedQuery } from '../query/preparedQuery.ts';
import type { SearchConfidence } from '../searchAnswer.ts';
import type { RankedDocument } from './rankDocuments.ts';

/** Of everyday phrases kept aside, two in three answers below these were wrong, and most of what no procedure is for was. */
const LEAST_SCORE = 0.6;
const LEAST_COVERAGE = 0.6;

/** Beside a notice only what nearly repeats a name is sure ('ghi vào sổ hộ tịch việc ly hôn'). */
const LEAST_SCORE_BESIDE_NOTICE = 0.85;

/** Whether the best answer likely is one: it answers most of what was asked. */
export function judgeConfidence(query: PreparedQuery, best: RankedDocument | null): SearchConfidence {
  if (!best) return 'low';
  const leastScore = query.notice ? LEAST_SCORE_BESIDE_NOTICE : LEAST_SCORE;
  return best.score >= leastScore && best.coverage >= LEAST_COVERAGE ? 'high' : 'low';
}

import type { PreparedQuery } from '../query/preparedQuery.ts';
import type { SearchConfidence } from '../searchAnswer.ts';
import type { RankedDocument } from './rankDocuments.ts';

/**
 * Measured on 655 queries. Below this: half of the wrong first answers, three in four of those without any right
 * answer, and one in ten right ones.
 */
const LEAST_SCORE = 0.7;
const LEAST_COVERAGE = 0.6;

/** With a notice, only an answer that nearly repeats a name is certain ('ghi vào sổ hộ tịch việc ly hôn'). */
const LEAST_SCORE_BESIDE_NOTICE = 0.85;

/** Whether the best answer probably is right: it covers most of the query. */
export function judgeConfidence(query: PreparedQuery, best: RankedDocument | null): SearchConfidence {
  if (!best) return 'low';
  const leastScore = query.notice ? LEAST_SCORE_BESIDE_NOTICE : LEAST_SCORE;
  return best.score >= leastScore && best.coverage >= LEAST_COVERAGE ? 'high' : 'low';
}

import type { PreparedQuery } from '../query/preparedQuery.ts';
import type { SearchConfidence } from '../searchAnswer.ts';
import type { RankedDocument } from './rankDocuments.ts';

/** Of 655 queries half of the wrong first answers stood below these, three in four where no right one was near, and one right one in ten. */
const LEAST_SCORE = 0.7;
const LEAST_COVERAGE = 0.6;

/** Beside a notice only what nearly repeats a name is sure ('ghi vào sổ hộ tịch việc ly hôn'). */
const LEAST_SCORE_BESIDE_NOTICE = 0.85;

/** Whether the best answer likely is one: it answers most of what was asked. */
export function judgeConfidence(query: PreparedQuery, best: RankedDocument | null): SearchConfidence {
  if (!best) return 'low';
  const leastScore = query.notice ? LEAST_SCORE_BESIDE_NOTICE : LEAST_SCORE;
  return best.score >= leastScore && best.coverage >= LEAST_COVERAGE ? 'high' : 'low';
}

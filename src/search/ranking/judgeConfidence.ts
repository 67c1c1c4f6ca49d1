import type { PreparedQuery } from '../query/preparedQuery.ts';
import type { SearchConfidence } from '../searchAnswer.ts';
import type { RankedDocument } from './rankDocuments.ts';

/** Of everyday phrases kept aside, two in three answers below these were wrong, and most of what no procedure is for was. */
const LEAST_SCORE = 0.6;
const LEAST_COVERAGE = 0.6;

/** Whether the best answer likely is one: it answers most of what was asked, and the query was no notice's. */
export function judgeConfidence(query: PreparedQuery, best: RankedDocument | null): SearchConfidence {
  if (!best || query.notice) return 'low';
  return best.score >= LEAST_SCORE && best.coverage >= LEAST_COVERAGE ? 'high' : 'low';
}

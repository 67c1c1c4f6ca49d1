import { z } from 'zod';
import { bilingual } from '../../domain/values/bilingual.ts';
import * as inputs from '../rest/inputs.ts';

const MOST_AT_ONCE = 1_000;
const LIMIT_RULE = {
  error: bilingual({ vi: `Phải là số nguyên từ 1 đến ${MOST_AT_ONCE}`, en: `Must be a whole number from 1 to ${MOST_AT_ONCE}` }),
};

/** What /v1/log/head takes. */
export const HEAD_INPUTS = {
  sequence: inputs.sequence.optional().describe('Of an earlier entry; without it the newest.'),
};

/** What /v1/log.jsonl takes. */
export const LOG_INPUTS = {
  after: inputs.sequence.optional(),
  limit: z.coerce
    .number(LIMIT_RULE)
    .pipe(z.int(LIMIT_RULE).min(1, LIMIT_RULE).max(MOST_AT_ONCE, LIMIT_RULE))
    .optional()
    .describe('At most so many announcements; without it all that follow.'),
};

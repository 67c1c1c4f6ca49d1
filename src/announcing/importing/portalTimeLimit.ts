import type { TimeLimit } from '../../domain/content/content.ts';
import { parseTimeLimit } from '../../domain/content/timeLimit.ts';
import type { TimeUnit } from '../../domain/values/vocabulary.ts';
import type { Mend } from './mending.ts';

const UNITS: Readonly<Record<string, TimeUnit>> = {
  HOUR: 'hour',
  DAY: 'day',
  WORKING_DAY: 'workingDay',
  MONTH: 'month',
  YEAR: 'year',
};

/**
 * A time limit of the portal. With unit OTHER the value may be a sentence, which is parsed. A number with OTHER gives no
 * amount; people read '48 (đơn vị khác)'. The form's own 0 and 1 say nothing and stay in the source.
 */
export function portalTimeLimit(
  value: number | string | null | undefined,
  unit: string | null | undefined,
  field: string,
  mend: Mend,
): TimeLimit {
  const isSentence = typeof value === 'string' && Number.isNaN(Number(value));
  const known = UNITS[unit ?? ''];
  if (isSentence) return parseTimeLimit(value);
  if (value === null || value === undefined || value === '') return { amount: null, unit: null, text: null };
  if (known !== undefined) return { amount: Number(value), unit: known, text: null };
  mend(field, value, null, unit === 'OTHER' ? 'unitOther' : 'unknownValue');
  const isSaid = unit === 'OTHER' && Number(value) > 1;
  return { amount: null, unit: null, text: isSaid ? `${value} (đơn vị khác)` : null };
}

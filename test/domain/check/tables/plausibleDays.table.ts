import { checkPlausibleDays } from '../../../../src/domain/check/plausibleDays.ts';
import type { CheckTable } from './checkTable.ts';

export const table: CheckTable = {
  check: checkPlausibleDays,
  rows: [
    { rule: 'signed today', draft: { issuedOn: '2026-09-03' }, finds: [] },
    { rule: 'signed tomorrow', draft: { issuedOn: '2026-09-04' }, finds: ['DAY_IMPLAUSIBLE issuedOn'] },
    { rule: 'signed in the first year of announcing', draft: { issuedOn: '2000-01-01', effectiveFrom: null }, finds: [] },
    { rule: 'signed a day before that', draft: { issuedOn: '1999-12-31' }, finds: ['DAY_IMPLAUSIBLE issuedOn'] },
    { rule: 'in effect ten years later', draft: { effectiveFrom: '2036-09-01' }, finds: [] },
    { rule: 'in effect in a year typed wrongly', draft: { effectiveFrom: '2206-10-01' }, finds: ['DAY_IMPLAUSIBLE effectiveFrom'] },
    { rule: 'no day at all', draft: { issuedOn: null }, finds: [] },
  ],
};

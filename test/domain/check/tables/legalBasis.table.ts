import { checkLegalBasis } from '../../../../src/domain/check/legalBasis.ts';
import type { CheckTable } from './checkTable.ts';
import { A, abolished, amended } from './soundDrafts.ts';

const on = (...numbers: string[]) => ({ legalBasis: numbers.map((number) => ({ number, title: null })) });
/** No longer in force from 1 January 2020. */
const EXPIRED = '01/2010/NĐ-CP';
const UNKNOWN = '9/1999/TT';

export const table: CheckTable = {
  check: checkLegalBasis,
  rows: [
    { rule: 'a law in force', draft: { lines: [amended()] }, finds: [] },
    { rule: 'a law that has ended', draft: { lines: [amended(on(EXPIRED))] }, finds: ['LEGAL_BASIS_EXPIRED lines.0.legalBasis'] },
    { rule: 'on its last day', draft: { issuedOn: '2019-01-02', effectiveFrom: '2019-12-31', lines: [amended(on(EXPIRED))] }, finds: [] },
    { rule: 'a law that the register lacks', draft: { lines: [amended(on(UNKNOWN))] }, finds: ['LEGAL_BASIS_UNKNOWN lines.0.legalBasis'] },
    {
      rule: 'both',
      draft: { lines: [amended(on(UNKNOWN, EXPIRED))] },
      finds: ['LEGAL_BASIS_UNKNOWN lines.0.legalBasis', 'LEGAL_BASIS_EXPIRED lines.0.legalBasis'],
    },
    { rule: 'that of the decision itself', draft: { ...on(EXPIRED), lines: [amended()] }, finds: ['LEGAL_BASIS_EXPIRED legalBasis'] },
    { rule: 'an ending cites what it ends', draft: { lines: [{ ...abolished(A), ...on(EXPIRED) }] }, finds: [] },
  ],
};

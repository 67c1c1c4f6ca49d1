import { checkExpiries } from '../../../../src/domain/check/expiries.ts';
import { BAC_NINH } from '../../../factories/lawBook.ts';
import { anInForceProcedure, aProcedureWithAComingText } from '../../../factories/procedures.ts';
import type { CheckTable } from './checkTable.ts';
import { A, aBookOfLaw, abolished } from './soundDrafts.ts';

const expiring = (number: string, issuedOn: string | null, isWhole = true) => ({ expires: [{ number, issuedOn, isWhole }] });
const from = (day: string, isWhole = true) => ({
  expires: [{ number: '1/QĐ-BTP', issuedOn: '2024-01-02', isWhole, noLongerInForceFrom: day }],
});
const FIRST = expiring('1/QĐ-BTP', '2024-01-02');

export const table: CheckTable = {
  check: checkExpiries,
  rows: [
    { rule: 'its lines in force end, and somebody sees them', draft: FIRST, finds: ['EXPIRY_ENDS_LINES expires.0'] },
    { rule: 'unless lines of this decision end them', draft: { ...FIRST, lines: [abolished(A)] }, finds: [] },
    { rule: 'nothing of it is in force any more', draft: expiring('2/QĐ-BTP', '2024-01-03'), finds: [] },
    { rule: 'a decision that nobody announced', draft: expiring('77/QĐ-BTP', null), finds: ['EARLIER_DECISION_UNKNOWN expires.0'] },
    { rule: 'itself', draft: expiring('9/QĐ-BTP', '2026-09-01'), finds: ['EXPIRES_ITSELF expires.0'] },
    { rule: 'itself, without its day', draft: expiring('9/QĐ-BTP', null), finds: ['EXPIRES_ITSELF expires.0'] },
    {
      rule: 'a part, and no line says which',
      draft: expiring('1/QĐ-BTP', '2024-01-02', false),
      finds: ['PARTIAL_EXPIRY_WITHOUT_LINES expires.0'],
    },
    { rule: 'from a later day of its own', draft: from('2027-01-01'), finds: ['EXPIRY_ENDS_LINES expires.0'] },
    {
      rule: 'before this decision takes effect',
      draft: from('2026-09-15'),
      finds: ['EXPIRY_BEFORE_EFFECT expires.0.noLongerInForceFrom', 'EXPIRY_ENDS_LINES expires.0'],
    },
    {
      rule: 'a part from a later day, and the lines end earlier',
      draft: { ...from('2027-01-01', false), lines: [abolished(A)] },
      finds: ['PARTIAL_EXPIRY_DAY_IN_NO_LINE expires.0.noLongerInForceFrom'],
    },
    {
      rule: 'a part from a later day, which its line has',
      draft: { ...from('2027-01-01', false), lines: [{ ...abolished(A), effectiveFrom: '2027-01-01' }] },
      finds: [],
    },
    { rule: 'a part that lines name', draft: { ...expiring('1/QĐ-BTP', '2024-01-02', false), lines: [abolished(A)] }, finds: [] },
    {
      rule: 'a number of two years, without its day',
      book: () => {
        const book = aBookOfLaw();
        for (const since of ['2023-05-02', '2024-06-03'])
          anInForceProcedure({ book, code: `1.0007${since.slice(2, 4)}`, since, number: '777/QĐ-BTP' });
        return book;
      },
      draft: expiring('777/QĐ-BTP', null),
      finds: ['REFERENCE_AMBIGUOUS expires.0'],
    },
    {
      rule: 'what others announced for later goes with it',
      book: () => aProcedureWithAComingText({ number: '1/QĐ-BTP' }).book,
      draft: FIRST,
      finds: ['EXPIRY_ENDS_LINES expires.0', 'TAKES_LATER_LINES_WITH_IT expires.0'],
    },
    {
      rule: 'a province drops it for itself, and sees what',
      draft: { by: BAC_NINH, number: '9/QĐ-UBND', ...FIRST },
      finds: ['EXPIRY_ENDS_LINES expires.0'],
    },
  ],
};

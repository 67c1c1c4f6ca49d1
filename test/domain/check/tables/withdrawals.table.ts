import { checkWithdrawals } from '../../../../src/domain/check/withdrawals.ts';
import type { LawBook, TerseDecision } from '../../../factories/lawBook.ts';
import { anAmendedProcedure, anInForceProcedure } from '../../../factories/procedures.ts';
import type { CheckTable } from './checkTable.ts';

/** Withdraws the first line of the decision at `index` of the book. */
const withdrawing =
  (index: number) =>
  (book: LawBook): Partial<TerseDecision> => {
    const { announcement, lines } = book.announced[index]!;
    return { type: 'correction', corrects: announcement.decision, lines: [{ corrects: lines[0]!.id, isWithdrawn: true }] };
  };

export const table: CheckTable = {
  check: checkWithdrawals,
  rows: [
    { rule: 'nothing stood before and nothing was built on it', book: () => anInForceProcedure().book, draft: withdrawing(0), finds: [] },
    {
      rule: 'the text before counts again',
      book: () => anAmendedProcedure().book,
      draft: withdrawing(1),
      finds: ['WITHDRAWAL_REVIVES corrects'],
    },
    {
      rule: 'an amendment has nothing left to amend',
      book: () => anAmendedProcedure().book,
      draft: withdrawing(0),
      finds: ['WITHDRAWAL_LEAVES_NO_GROUND corrects'],
    },
    {
      rule: 'a correction that withdraws nothing',
      book: () => anAmendedProcedure().book,
      draft: (book) => ({ ...withdrawing(1)(book), lines: [] }),
      finds: [],
    },
  ],
};

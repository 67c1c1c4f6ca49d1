import { checkUsedNumbers } from '../../../../src/domain/check/usedNumbers.ts';
import { BAC_NINH, HA_NOI } from '../../../factories/lawBook.ts';
import { aProcedureOfOneProvince } from '../../../factories/procedures.ts';
import type { CheckTable } from './checkTable.ts';
import { aBookOfLaw } from './soundDrafts.ts';

/** Bắc Ninh has announced 7/QĐ-UBND too. */
function aBookOfTwoIssuers() {
  const book = aBookOfLaw();
  aProcedureOfOneProvince({ book, number: '7/QĐ-UBND' });
  return book;
}

/** Hà Nội has announced a decision with the letters of a ministry. */
function aBookOfOneSlip() {
  const book = aBookOfLaw();
  book.announce({ by: HA_NOI, number: '8/QĐ-BTP', issuedOn: '2026-05-05', lines: [{ code: '2.800001' }] });
  return book;
}

export const table: CheckTable = {
  check: checkUsedNumbers,
  rows: [
    { rule: 'a number of its own', draft: {}, finds: [] },
    { rule: 'numbers restart every year', draft: { number: '1/QĐ-BTP' }, finds: [] },
    {
      rule: 'a number twice in one year',
      draft: { number: '1/QĐ-BTP', issuedOn: '2024-05-02' },
      finds: ['NUMBER_ALREADY_USED_THIS_YEAR number'],
    },
    { rule: 'the same number of another body', book: aBookOfTwoIssuers, draft: { by: HA_NOI, number: '7/QĐ-UBND' }, finds: [] },
    {
      rule: "a ministry's letters in a province's number",
      draft: { by: HA_NOI, number: '9/QĐ-BTP' },
      finds: ['NUMBER_SIGN_OF_ANOTHER number'],
    },
    {
      rule: "a ministry's letters, although the province has borne them once",
      book: aBookOfOneSlip,
      draft: { by: HA_NOI, number: '9/QĐ-BTP' },
      finds: ['NUMBER_SIGN_OF_ANOTHER number'],
    },
    { rule: 'letters that nobody has used', draft: { by: HA_NOI, number: '9/QĐ-UBND' }, finds: [] },
    { rule: 'letters that all provinces share', book: aBookOfTwoIssuers, draft: { by: HA_NOI, number: '9/QĐ-UBND' }, finds: [] },
    {
      rule: "a province's letters in a ministry's number",
      book: aBookOfTwoIssuers,
      draft: { number: '9/QĐ-UBND' },
      finds: ['NUMBER_SIGN_OF_ANOTHER number'],
    },
    { rule: "the provinces' letters, before any used them", draft: { number: '9/QĐ-UBND' }, finds: ['NUMBER_SIGN_OF_ANOTHER number'] },
    { rule: "a ministry's letters, before it used them", draft: { number: '9/QĐ-BTC' }, finds: ['NUMBER_SIGN_OF_ANOTHER number'] },
    { rule: 'no number to compare', book: aBookOfTwoIssuers, draft: { by: BAC_NINH, number: null }, finds: [] },
  ],
};

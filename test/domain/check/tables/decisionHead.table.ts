import { checkDecisionHead } from '../../../../src/domain/check/decisionHead.ts';
import type { CheckTable } from './checkTable.ts';
import { A, aBookOfLaw, abolished, fresh } from './soundDrafts.ts';

const lines = [abolished(A)];
const FIRST = { number: '1/QĐ-BTP', issuedOn: '2024-01-02' };

export const table: CheckTable = {
  check: checkDecisionHead,
  rows: [
    { rule: 'number, authority, day and a line are all', draft: { lines }, finds: [] },
    { rule: 'a number of blanks is none', draft: { number: ' ', lines }, finds: ['NUMBER_MISSING number'] },
    { rule: 'a number has the form of one', draft: { number: 'công bố thủ tục', lines }, finds: ['NUMBER_MALFORMED number'] },
    { rule: 'an imported decision may bear any number', draft: { type: 'baseline', number: 'không rõ', lines: [fresh()] }, finds: [] },
    { rule: 'a baseline ends nothing', draft: { type: 'baseline', lines }, finds: ['BASELINE_KIND lines.0.kind'] },
    {
      rule: 'somebody issues it',
      draft: { lines },
      without: { issuingAuthority: null },
      finds: ['ISSUING_AUTHORITY_MISSING issuingAuthority'],
    },
    { rule: 'it was signed on a day', draft: { issuedOn: null, lines }, finds: ['ISSUED_ON_MISSING issuedOn'] },
    { rule: 'it says something', draft: {}, finds: ['NO_LINES lines'] },
    { rule: 'ending another decision is enough', draft: { expires: [{ ...FIRST, isWhole: true }] }, finds: [] },
    { rule: 'restating a head is enough', draft: { type: 'correction', restates: { title: 'Tên đúng' } }, finds: [] },
    { rule: 'it is announced once', draft: { ...FIRST, lines }, finds: ['ALREADY_ANNOUNCED number'] },
    { rule: 'the same number on another day is another decision', draft: { number: '1/QĐ-BTP', issuedOn: '2025-01-02', lines }, finds: [] },
    {
      rule: 'a number that a correction took away is free again, once somebody has looked',
      book: () => {
        const book = aBookOfLaw();
        const corrects = book.announced[0]!.announcement.decision;
        book.announce({
          type: 'correction',
          number: '5/QĐ-BTP',
          issuedOn: '2024-02-01',
          corrects,
          restates: { number: '11/QĐ-BTP' },
          lines: [],
        });
        return book;
      },
      draft: { ...FIRST, lines: [fresh()] },
      finds: ['NUMBER_CORRECTED_AWAY number'],
    },
  ],
};

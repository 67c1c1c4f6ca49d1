import { checkLineReferences } from '../../../../src/domain/check/lineReferences.ts';
import { HA_NOI, type TerseLine } from '../../../factories/lawBook.ts';
import { anInForceProcedure } from '../../../factories/procedures.ts';
import type { CheckTable } from './checkTable.ts';
import { A, aBookOfLaw, abolished, amended, fresh, FRESH } from './soundDrafts.ts';

const citing = (decisionNumber: string, position: string | null, section: string | null = null, issuedOn: string | null = null) => ({
  earlier: { decisionNumber, issuedOn, section, position },
});
const ending = (line: TerseLine) => ({ lines: [{ kind: 'abolished' as const, code: null, ...line }] });
const replacing = (...replaces: { code: string | null; name: string }[]) => ({ lines: [fresh({ kind: 'replaced', replaces })] });

/** Row 5 of 777/QĐ-BTP in two years. */
function aBookWithOneNumberTwice() {
  const book = aBookOfLaw();
  for (const [code, since] of [
    ['1.000021', '2023-05-02'],
    ['1.000022', '2024-06-03'],
  ] as const)
    anInForceProcedure({ book, code, since, number: '777/QĐ-BTP', line: { position: '5', name: 'Cùng một tên' } });
  return book;
}

function aBookWithAProvisionalCode() {
  const book = aBookOfLaw();
  book.announce({ number: '8/QĐ-BTP', issuedOn: '2026-01-08', lines: [fresh({ code: null })] });
  return book;
}

export const table: CheckTable = {
  check: checkLineReferences,
  rows: [
    { rule: 'a new procedure may wait for its code', draft: { lines: [fresh({ code: null })] }, finds: [] },
    { rule: 'a change names what it changes', draft: ending({}), finds: ['CODE_MISSING lines.0.code'] },
    { rule: 'a code has the form of one', draft: { lines: [fresh({ code: '1.0133611' })] }, finds: ['CODE_MALFORMED lines.0.code'] },
    {
      rule: 'nobody types a provisional code that the catalogue did not give',
      draft: { lines: [fresh({ code: '0.000001' }), fresh({ code: '0000002', kind: 'amended' })] },
      finds: ['PROVISIONAL_CODE_UNKNOWN lines.0.code', 'PROVISIONAL_CODE_UNKNOWN lines.1.code'],
    },
    {
      rule: 'one that it gave is a code like others',
      book: aBookWithAProvisionalCode,
      draft: (book) => ({ lines: [fresh({ code: book.announced.at(-1)!.lines[0]!.summary.code, kind: 'amended' })] }),
      finds: [],
    },
    { rule: 'so has a replaced one', draft: replacing({ code: '1.0133611', name: '' }), finds: ['CODE_MALFORMED lines.0.replaces.0'] },
    { rule: 'a row of an earlier decision names it', draft: ending(citing('1/QĐ-BTP', '1', 'Mục I')), finds: [] },
    {
      rule: 'a row that the decision lacks',
      draft: ending(citing('1/QĐ-BTP', '7', 'I')),
      finds: ['REFERENCE_UNRESOLVED lines.0.earlier'],
    },
    {
      rule: 'the same, beside a code',
      draft: ending({ code: A, ...citing('1/QĐ-BTP', '5') }),
      finds: ['EARLIER_POSITION_UNKNOWN lines.0.earlier.position'],
    },
    {
      rule: 'a decision that nobody announced',
      draft: ending({ code: A, ...citing('77/QĐ-BTP', '1') }),
      finds: ['EARLIER_DECISION_UNKNOWN lines.0.earlier.decisionNumber'],
    },
    {
      rule: 'a number that two years know leads nowhere without its day',
      book: aBookWithOneNumberTwice,
      draft: ending(citing('777/QĐ-BTP', '5')),
      finds: ['REFERENCE_AMBIGUOUS lines.0.earlier.decisionNumber'],
    },
    {
      rule: 'the same, beside a code, wants a word only',
      book: aBookWithOneNumberTwice,
      draft: ending({ code: '1.000021', ...citing('777/QĐ-BTP', '5') }),
      finds: ['EARLIER_DECISION_AMBIGUOUS lines.0.earlier.decisionNumber'],
    },
    {
      rule: 'with its day it is clear',
      book: aBookWithOneNumberTwice,
      draft: ending(citing('777/QĐ-BTP', '5', null, '2023-05-02')),
      finds: [],
    },
    { rule: 'a name that one procedure in force has', draft: replacing({ code: null, name: `THU TUC ${A}` }), finds: [] },
    {
      rule: 'a name that none has',
      draft: replacing({ code: null, name: 'Không có thủ tục này' }),
      finds: ['REFERENCE_UNRESOLVED lines.0.replaces.0'],
    },
    {
      rule: 'a name that two have',
      book: aBookWithOneNumberTwice,
      draft: replacing({ code: null, name: 'Cùng một tên' }),
      finds: ['REFERENCE_UNRESOLVED lines.0.replaces.0'],
    },
    {
      rule: 'a corrected line is an announced one',
      draft: { type: 'correction', lines: [fresh({ corrects: 'a'.repeat(26) })] },
      finds: ['CORRECTED_LINE_UNKNOWN lines.0.corrects'],
    },
    {
      rule: 'a place is a province',
      draft: { lines: [amended({ place: { code: '99', name: 'Đâu đó' } })] },
      finds: ['PLACE_UNKNOWN lines.0.place'],
    },
    {
      rule: 'of the day or merged since',
      draft: { by: HA_NOI, lines: [abolished(A), fresh({ code: FRESH, place: { code: '24~2025-06-30', name: 'Tỉnh Bắc Giang' } })] },
      finds: [],
    },
  ],
};

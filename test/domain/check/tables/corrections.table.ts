import { checkCorrections } from '../../../../src/domain/check/corrections.ts';
import type { LawBook } from '../../../factories/lawBook.ts';
import { BAC_GIANG, BAC_NINH, HA_NOI, type TerseDecision } from '../../../factories/lawBook.ts';
import { aProcedureOfOneProvince, aProcedureWithAComingText } from '../../../factories/procedures.ts';
import type { CheckTable } from './checkTable.ts';
import { A, aBookOfLaw, fresh } from './soundDrafts.ts';

/** A correction of the book's first decision; `of` for another one. */
const correction =
  (terse: (line: string) => Partial<TerseDecision>, of = 0) =>
  (book: LawBook): Partial<TerseDecision> => {
    const { announcement } = book.announced[of]!;
    return { type: 'correction', corrects: announcement.decision, ...terse(book.announced[0]!.lines[0]!.id) };
  };
const ofBacGiang = () => aProcedureOfOneProvince({ by: BAC_GIANG, since: '2025-03-03' }).book;

export const table: CheckTable = {
  check: checkCorrections,
  rows: [
    { rule: 'a text restated', draft: correction((corrects) => ({ lines: [{ corrects }] })), finds: [] },
    { rule: 'a line withdrawn', draft: correction((corrects) => ({ lines: [{ corrects, isWithdrawn: true }] })), finds: [] },
    { rule: 'a line added', draft: correction(() => ({ lines: [fresh()] })), finds: [] },
    {
      rule: 'only a correction corrects',
      draft: correction((corrects) => ({ type: 'publication', lines: [{ corrects }] })),
      finds: ['CORRECTION_OUTSIDE_CORRECTION corrects', 'CORRECTION_OUTSIDE_CORRECTION lines.0.corrects'],
    },
    { rule: 'a correction of what', draft: correction(() => ({ corrects: null })), finds: ['CORRECTED_DECISION_MISSING corrects'] },
    {
      rule: 'a correction of what nobody announced',
      draft: correction(() => ({ corrects: '2020-01-01/G15/1-QD-BTP' })),
      finds: ['CORRECTED_DECISION_UNKNOWN corrects'],
    },
    {
      rule: 'a line of another decision',
      draft: correction((corrects) => ({ lines: [{ corrects }] }), 1),
      finds: ['CORRECTED_LINE_OF_ANOTHER_DECISION lines.0.corrects'],
    },
    {
      rule: 'a withdrawal of no line',
      draft: correction(() => ({ lines: [{ isWithdrawn: true, code: A }] })),
      finds: ['CORRECTED_LINE_UNKNOWN lines.0.corrects'],
    },
    {
      rule: 'another kind of change',
      draft: correction((corrects) => ({ lines: [{ kind: 'amended', corrects }] })),
      finds: ['CORRECTED_KIND_DIFFERS lines.0.kind'],
    },
    {
      rule: "another body's decision",
      draft: correction((corrects) => ({ by: HA_NOI, lines: [{ corrects }] })),
      finds: ['CORRECTION_OF_ANOTHERS_DECISION corrects'],
    },
    {
      rule: 'a merged province corrects the one before it',
      book: ofBacGiang,
      draft: correction((corrects) => ({ by: BAC_NINH, lines: [{ corrects }] })),
      finds: [],
    },
    {
      rule: 'another province does not',
      book: ofBacGiang,
      draft: correction((corrects) => ({ by: HA_NOI, lines: [{ corrects }] })),
      finds: ['CORRECTION_OF_ANOTHERS_DECISION corrects'],
    },
    {
      rule: 'a day moved past another line',
      book: () => aProcedureWithAComingText({ book: aBookOfLaw(), code: '1.000050' }).book,
      draft: (book) => {
        const { announcement, lines } = book.announced.at(-2)!;
        return { type: 'correction', corrects: announcement.decision, lines: [{ corrects: lines[0]!.id, effectiveFrom: '2027-02-01' }] };
      },
      finds: ['CORRECTION_PASSES_OTHERS lines.0.effectiveFrom'],
    },
    {
      rule: "the decision's day moved, its lines left",
      draft: correction(() => ({ restates: { effectiveFrom: '2024-02-01' } })),
      finds: ['RESTATED_DAY_LEAVES_LINES restates.effectiveFrom'],
    },
    {
      rule: "the decision's day moved with its lines",
      draft: correction((corrects) => ({ restates: { effectiveFrom: '2024-02-01' }, lines: [{ corrects, effectiveFrom: '2024-02-01' }] })),
      finds: [],
    },
  ],
};

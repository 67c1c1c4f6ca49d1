import { checkLegalForce } from '../../../../src/domain/check/legalForce.ts';
import { BAC_NINH } from '../../../factories/lawBook.ts';
import {
  aComingProcedure,
  anInForceProcedure,
  aProcedureDroppedByOneProvince,
  aProcedureOfOneProvince,
  aProcedureWithAComingText,
  aReplacedProcedure,
  aTemporaryProcedure,
  aWithdrawnProcedure,
} from '../../../factories/procedures.ts';
import type { CheckTable } from './checkTable.ts';
import { A, abolished, amended, B, fresh, sound } from './soundDrafts.ts';

const NOTHING = ['NOTHING_IN_FORCE lines.0.code'];

export const table: CheckTable = {
  check: checkLegalForce,
  rows: [
    { rule: 'amending what is in force', draft: { lines: [amended()] }, finds: [] },
    { rule: 'amending what was abolished', draft: { lines: [amended({ code: B })] }, finds: NOTHING },
    { rule: 'amending what was withdrawn', book: () => aWithdrawnProcedure().book, draft: { lines: [amended()] }, finds: NOTHING },
    { rule: 'amending what was replaced', book: () => aReplacedProcedure().book, draft: { lines: [amended()] }, finds: NOTHING },
    { rule: 'ending what nobody announced', draft: { lines: [abolished('1.000009')] }, finds: NOTHING },
    {
      rule: 'ending what is not in force yet',
      book: () => aComingProcedure().book,
      draft: { lines: [abolished(A)] },
      finds: [...NOTHING, 'TAKES_LATER_LINES_WITH_IT lines.0.effectiveFrom'],
    },
    {
      rule: 'ending what a window ended',
      book: () => aTemporaryProcedure({ afterwards: 'nothing' }).book,
      draft: { lines: [abolished(A)] },
      finds: NOTHING,
    },
    { rule: 'ending what resumed after a window', book: () => aTemporaryProcedure().book, draft: { lines: [abolished(A)] }, finds: [] },
    {
      rule: 'a ministry ending what a province alone has',
      book: () => aProcedureOfOneProvince().book,
      draft: { lines: [abolished('2.000001')] },
      finds: [],
    },
    {
      rule: 'a province amending what it dropped',
      book: () => aProcedureDroppedByOneProvince().book,
      draft: { by: BAC_NINH, lines: [amended()] },
      finds: NOTHING,
    },
    { rule: 'new where it is in force', draft: { lines: [sound({ code: A })] }, finds: ['ALREADY_IN_FORCE lines.0.kind'] },
    { rule: 'new where it was abolished', draft: { lines: [sound({ code: B })] }, finds: [] },
    {
      rule: 'brought back with the text that it had',
      draft: { lines: [sound({ code: B, kind: 'reinstated', content: null })] },
      finds: [],
    },
    { rule: 'replacing what is in force', draft: { lines: [fresh({ kind: 'replaced', replaces: [{ code: A, name: '' }] })] }, finds: [] },
    {
      rule: 'replacing what is not',
      draft: { lines: [fresh({ kind: 'replaced', replaces: [A, B].map((code) => ({ code, name: '' })) })] },
      finds: ['NOTHING_IN_FORCE lines.0.replaces.1'],
    },
    { rule: 'replacing nothing', draft: { lines: [fresh({ kind: 'replaced' })] }, finds: NOTHING },
    {
      rule: 'a text before one announced for later',
      book: () => aProcedureWithAComingText().book,
      draft: { lines: [amended()] },
      finds: ['BEHIND_A_LATER_LINE lines.0.effectiveFrom'],
    },
    {
      rule: 'an ending before one announced for later',
      book: () => aProcedureWithAComingText().book,
      draft: { lines: [abolished(A)] },
      finds: ['TAKES_LATER_LINES_WITH_IT lines.0.effectiveFrom'],
    },
    {
      rule: 'a text after it',
      book: () => aProcedureWithAComingText().book,
      draft: { lines: [amended({ effectiveFrom: '2027-02-01' })] },
      finds: [],
    },
    {
      rule: 'a window before it, which ends by itself',
      book: () => anInForceProcedure().book,
      draft: { lines: [amended({ effectiveUntil: '2026-12-01', afterwards: 'resumes' })] },
      finds: [],
    },
  ],
};

import { checkLineNames } from '../../../../src/domain/check/lineNames.ts';
import { anAbolishedProcedure } from '../../../factories/procedures.ts';
import type { CheckTable } from './checkTable.ts';
import { A, aBookOfLaw, aBookWithOneOfAProvince, abolished, amended, B, FRESH, fresh, movedTo, sound } from './soundDrafts.ts';

export const table: CheckTable = {
  check: checkLineNames,
  rows: [
    { rule: 'a new name at a new code', draft: { lines: [fresh()] }, finds: [] },
    { rule: 'a text has a name', draft: { lines: [fresh({ name: null })] }, finds: ['NAME_MISSING lines.0.name'] },
    {
      rule: 'what is brought back has the name that it had',
      draft: { lines: [sound({ code: B, kind: 'reinstated', name: null, content: null })] },
      finds: [],
    },
    {
      rule: 'what never was cannot be brought back',
      draft: { lines: [fresh({ kind: 'reinstated', name: null, content: null })] },
      finds: ['NAME_MISSING lines.0.name'],
    },
    {
      rule: 'a correction that names only another code brings the old name there',
      book: aBookWithOneOfAProvince,
      draft: movedTo(A),
      finds: ['CODE_MEANT_SOMETHING_ELSE lines.0.code'],
    },
    { rule: 'a correction onto a code that nobody has', book: aBookWithOneOfAProvince, draft: movedTo(FRESH), finds: [] },
    { rule: 'an ending needs no name', draft: { lines: [abolished(A)] }, finds: [] },
    {
      rule: 'another name at a known code',
      draft: { lines: [{ ...abolished(A), name: 'Việc khác' }] },
      finds: ['NAME_DIFFERS lines.0.name'],
    },
    { rule: 'the same name, written otherwise', draft: { lines: [{ ...abolished(A), name: `THU TUC ${A}` }] }, finds: [] },
    { rule: 'a name that is amended', draft: { lines: [amended({ name: 'Việc khác', changedParts: ['name'] })] }, finds: [] },
    {
      rule: 'a code given again',
      draft: { lines: [sound({ code: B, name: 'Thủ tục khác hẳn' })] },
      finds: ['CODE_MEANT_SOMETHING_ELSE lines.0.code'],
    },
    {
      rule: 'the same where the only text of the code was overtaken on its first day',
      book: () => anAbolishedProcedure({ book: aBookOfLaw(), code: '1.000050', since: '2024-06-05', endedOn: '2024-06-05' }).book,
      draft: { lines: [sound({ code: '1.000050', name: 'Khác hẳn' })] },
      finds: ['CODE_MEANT_SOMETHING_ELSE lines.0.code'],
    },
    {
      rule: 'a known name at a new code',
      draft: { lines: [fresh({ name: `thủ tục ${A}` })] },
      finds: ['NAME_UNDER_ANOTHER_CODE lines.0.name'],
    },
    {
      rule: 'the same where the decision ends the old one',
      draft: { lines: [fresh({ name: `thủ tục ${A}`, kind: 'replaced', replaces: [{ code: A, name: '' }] })] },
      finds: [],
    },
    {
      rule: 'one name twice',
      draft: { lines: [fresh({ name: 'Một tên' }), fresh({ code: '1.000004', name: 'Một tên' })] },
      finds: ['NAME_TWICE lines.1.name'],
    },
    {
      rule: 'imported decisions are not asked for other codes',
      draft: { type: 'baseline', lines: [fresh({ name: `thủ tục ${A}` })] },
      finds: [],
    },
  ],
};

import { checkLineDays } from '../../../../src/domain/check/lineDays.ts';
import type { CheckTable } from './checkTable.ts';
import { A, abolished, amended, fresh, OF_DISTRICTS, sound } from './soundDrafts.ts';

export const table: CheckTable = {
  check: checkLineDays,
  rows: [
    { rule: 'the day of the decision counts', draft: { lines: [amended()] }, finds: [] },
    {
      rule: 'some day there must be',
      draft: { effectiveFrom: null, lines: [abolished(A)] },
      finds: ['EFFECTIVE_DAY_MISSING lines.0.effectiveFrom'],
    },
    {
      rule: 'in force for a day at least',
      draft: { lines: [amended({ effectiveUntil: '2026-10-01', afterwards: 'resumes' })] },
      finds: ['EFFECTIVE_WINDOW_EMPTY lines.0.effectiveUntil'],
    },
    { rule: 'one day is enough', draft: { lines: [amended({ effectiveUntil: '2026-10-02', afterwards: 'nothing' })] }, finds: [] },
    {
      rule: 'what comes after a window is said',
      draft: { lines: [amended({ effectiveUntil: '2027-03-01' })] },
      finds: ['AFTERWARDS_NOT_SAID lines.0.afterwards'],
    },
    { rule: 'no districts from 1 July 2025', draft: { lines: [amended({ levels: ['district'] })] }, finds: ['LEVEL_ENDED lines.0.levels'] },
    {
      rule: 'not from an older text either',
      draft: { lines: [sound({ code: OF_DISTRICTS, kind: 'reinstated', levels: [], content: null })] },
      finds: ['LEVEL_ENDED lines.0.levels'],
    },
    {
      rule: 'districts before that',
      draft: { issuedOn: '2025-06-01', effectiveFrom: '2025-06-30', lines: [amended({ levels: ['district'] })] },
      finds: [],
    },
    { rule: 'ending what districts did', draft: { lines: [abolished(OF_DISTRICTS)] }, finds: [] },
    {
      rule: 'a year typed wrongly',
      draft: { lines: [fresh({ effectiveFrom: '2206-10-01' })] },
      finds: ['DAY_IMPLAUSIBLE lines.0.effectiveFrom'],
    },
    {
      rule: 'in force before it was signed',
      draft: { lines: [amended({ effectiveFrom: '2026-08-01' })] },
      finds: ['EFFECTIVE_BEFORE_SIGNATURE lines.0.effectiveFrom'],
    },
    {
      rule: 'a correction keeps the day of the line that it corrects',
      draft: (book) => ({
        type: 'correction',
        effectiveFrom: null,
        corrects: book.announced[0]!.announcement.decision,
        lines: [sound({ code: A, corrects: book.announced[0]!.lines[0]!.id, effectiveFrom: '2024-01-02' })],
      }),
      finds: [],
    },
  ],
};

import { checkContradictions } from '../../../../src/domain/check/contradictions.ts';
import { BAC_NINH } from '../../../factories/lawBook.ts';
import type { CheckTable } from './checkTable.ts';
import { A, abolished, amended, fresh, sound } from './soundDrafts.ts';

const replacingA = (code: string) => fresh({ code, kind: 'replaced', replaces: [{ code: A, name: '' }] });

export const table: CheckTable = {
  check: checkContradictions,
  rows: [
    { rule: 'two procedures', draft: { lines: [amended(), fresh()] }, finds: [] },
    { rule: 'amended and abolished', draft: { lines: [amended(), abolished(A)] }, finds: ['LINES_CONTRADICTORY lines.1.code'] },
    { rule: 'abolished and amended', draft: { lines: [abolished(A), amended()] }, finds: ['LINES_CONTRADICTORY lines.1.code'] },
    {
      rule: 'amended, and replaced by another',
      draft: { lines: [amended(), replacingA('1.000003')] },
      finds: ['LINES_CONTRADICTORY lines.1.code'],
    },
    { rule: 'one day after another', draft: { lines: [amended(), amended({ effectiveFrom: '2027-01-01' })] }, finds: [] },
    { rule: 'ended by two lines', draft: { lines: [replacingA('1.000003'), replacingA('1.000004')] }, finds: [] },
    {
      rule: 'two places',
      draft: { by: BAC_NINH, lines: [amended(), amended({ place: { code: '24~2025-06-30', name: 'Bắc Giang' } })] },
      finds: [],
    },
    {
      rule: 'one line corrected twice',
      draft: (book) => {
        const { announcement, lines } = book.announced[0]!;
        const line = sound({ code: A, corrects: lines[0]!.id });
        return { type: 'correction', corrects: announcement.decision, lines: [line, { ...line, effectiveFrom: '2024-02-01' }] };
      },
      finds: ['LINES_CONTRADICTORY lines.1.corrects'],
    },
  ],
};

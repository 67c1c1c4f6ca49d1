import { checkDeclaredCounts } from '../../../../src/domain/check/declaredCounts.ts';
import type { CheckTable } from './checkTable.ts';
import { A, abolished, fresh } from './soundDrafts.ts';

const lines = [abolished(A), fresh()];

export const table: CheckTable = {
  check: checkDeclaredCounts,
  rows: [
    { rule: 'no count declared', draft: { lines }, finds: [] },
    { rule: 'counts as listed', draft: { declaredCounts: { new: 1, abolished: 1, total: 2 }, lines }, finds: [] },
    {
      rule: 'a kind counted otherwise',
      draft: { declaredCounts: { abolished: 2, total: 2 }, lines },
      finds: ['COUNTS_DIFFER declaredCounts.abolished'],
    },
    { rule: 'a total counted otherwise', draft: { declaredCounts: { total: 19 }, lines }, finds: ['COUNTS_DIFFER declaredCounts.total'] },
    {
      rule: 'a kind that the annex lacks',
      draft: { declaredCounts: { replaced: 1 }, lines },
      finds: ['COUNTS_DIFFER declaredCounts.replaced'],
    },
  ],
};

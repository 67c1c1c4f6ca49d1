import { countKinds } from '../timeline/changes.ts';
import type { Check } from './checkContext.ts';
import { violation } from './checkContext.ts';
import type { ChangeKind } from '../values/vocabulary.ts';
import { CHANGE_KIND_LABELS } from '../values/vocabulary.ts';

/** Compares the counts in the decision's text with its annex: 18 declared, 19 listed. */
export const checkDeclaredCounts: Check = ({ decision, lines }) => {
  const listed = countKinds(lines.map(({ kind }) => kind));
  return Object.entries(decision.declaredCounts ?? {}).flatMap(([kind, declared]) => {
    const counted = listed[kind as ChangeKind | 'total'];
    if (declared === null || declared === undefined || declared === counted) return [];
    const label = kind === 'total' ? { vi: 'tổng số', en: 'total' } : CHANGE_KIND_LABELS[kind as ChangeKind];
    return [
      violation(
        'COUNTS_DIFFER',
        `declaredCounts.${kind}`,
        `Quyết định nêu ${declared} (${label.vi.toLowerCase()}), danh mục có ${counted}.`,
        `The decision declares ${declared} (${label.en.toLowerCase()}), its annex lists ${counted}.`,
      ),
    ];
  });
};

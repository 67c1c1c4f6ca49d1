import type { Catalogue } from '../catalogue/catalogue.ts';
import { standingLine } from '../catalogue/catalogue.ts';
import { firstLinesOf } from '../catalogue/correctedDecision.ts';
import type { DraftLine } from './draft.ts';
import { EMPTY_DRAFT_LINE } from './draft.ts';

/**
 * The lines of a correction that withdraws a whole decision as if it had never been issued: one for each of its lines that
 * stands, those that corrections added and the endings that followed from what it expired among them.
 */
export function withdrawalOf(catalogue: Catalogue, decision: string): DraftLine[] {
  return firstLinesOf(catalogue, decision).flatMap((first): DraftLine[] => {
    const standing = standingLine(catalogue, first.id)?.summary;
    if (!standing || standing.isWithdrawn) return [];
    const { section, position, type, code, name, effectiveFrom, levels } = standing;
    const { kind } = first.summary;
    return [
      { ...EMPTY_DRAFT_LINE, section, position, kind, type, code, name, effectiveFrom, levels, corrects: first.id, isWithdrawn: true },
    ];
  });
}

import type { Catalogue } from '../catalogue/catalogue.ts';
import { apply } from '../catalogue/catalogue.ts';
import type { ResolvedLine } from '../decision/resolveLine.ts';
import type { Announcement } from '../sealing/announcement.ts';

/**
 * The catalogue without the lines that a correction restates, so that a line does not collide with its own old form.
 * Returns the same catalogue where nothing is corrected.
 */
export function withoutCorrected(catalogue: Catalogue, lines: readonly ResolvedLine[]): Catalogue {
  const withdrawn = lines.flatMap(({ corrected }) => {
    if (!corrected) return [];
    const { first, standing } = corrected;
    return [{ id: `without ${first.id}`, summary: { ...standing.summary, corrects: first.id, isWithdrawn: true } }];
  });
  const last = catalogue.announcements.at(-1);
  if (withdrawn.length === 0 || !last) return catalogue;
  const announcement: Announcement = {
    ...last,
    sequence: last.sequence + 1,
    decision: 'without the corrected lines',
    head: { ...last.head, type: 'correction', corrects: null, restates: null },
    lines: withdrawn.map(({ id }) => id),
  };
  return apply(catalogue, { announcement, lines: withdrawn });
}

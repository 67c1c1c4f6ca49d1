import type { Announcement } from '../sealing/announcement.ts';
import type { LineSummary } from '../sealing/sealedLine.ts';
import type { Catalogue, LineEntry } from './catalogue.ts';
import { apply, standingLine } from './catalogue.ts';

/** A line as first announced, and what shall stand there. */
export interface ReplacedLine {
  readonly first: LineEntry;
  readonly summary: LineSummary;
}

/** The catalogue with other summaries for some lines, as a correction would leave it. Nobody announced that. */
export function withLinesReplaced(catalogue: Catalogue, replaced: readonly ReplacedLine[]): Catalogue {
  const last = catalogue.announcements.at(-1);
  if (replaced.length === 0 || !last) return catalogue;
  const lines = replaced.map(({ first, summary }) => ({ id: `instead of ${first.id}`, summary: { ...summary, corrects: first.id } }));
  const announcement: Announcement = {
    ...last,
    sequence: last.sequence + 1,
    decision: 'with lines replaced',
    head: { ...last.head, type: 'correction', corrects: null, restates: null },
    lines: lines.map(({ id }) => id),
  };
  return apply(catalogue, { announcement, lines });
}

/** The catalogue as if these lines had never been announced. The same catalogue where none is given. */
export function withoutLines(catalogue: Catalogue, firsts: readonly LineEntry[]): Catalogue {
  return withLinesReplaced(
    catalogue,
    firsts.map((first) => withdrawn(catalogue, first)),
  );
}

/** A line as a withdrawal leaves it. */
export function withdrawn(catalogue: Catalogue, first: LineEntry): ReplacedLine {
  const { summary } = standingLine(catalogue, first.id) ?? first;
  return { first, summary: { ...summary, isWithdrawn: true } };
}

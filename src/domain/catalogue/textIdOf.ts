import type { SealedLineId } from '../sealing/sealedLine.ts';
import type { LineEntry } from './catalogue.ts';

/** The line whose text a line shows: its own, or the one that it carries. */
export function textIdOf({ id, summary }: Pick<LineEntry, 'id' | 'summary'>): SealedLineId {
  return summary.contentOf ?? id;
}

import { differencesBetween } from '../../domain/differences/differences.ts';
import { lineChanges } from '../../domain/differences/lineChanges.ts';
import type { VersionText } from '../../domain/differences/partTexts.ts';
import { wordChanges } from '../../domain/differences/wordChanges.ts';
import type { ProcedurePart } from '../../domain/values/vocabulary.ts';
import type { PartChange } from './catalogueViews.ts';

/** Prose, also where it has several lines. */
const PROSE: readonly ProcedurePart[] = ['steps', 'requirements'];

const NO_TEXT: VersionText = {
  summary: {
    name: '',
    levels: [],
    fields: [],
    audience: [],
    competentAuthorities: [],
    implementingAuthorities: [],
    coordinatingAuthorities: [],
    onlineLevel: 'none',
    partialOnlineReason: null,
    legalBasis: [],
  },
  content: null,
};

/** How the parts of a text change; null stands for no text. */
export function partChanges(before: VersionText | null, after: VersionText | null): PartChange[] {
  return differencesBetween(before ?? NO_TEXT, after ?? NO_TEXT).map(({ part, before: old, after: now }) => {
    const isList = !PROSE.includes(part) && [old, now].some((text) => text?.includes('\n'));
    const changes = isList ? lineChanges(old ?? '', now ?? '') : wordChanges(old ?? '', now ?? '');
    return { part, isList, changes };
  });
}

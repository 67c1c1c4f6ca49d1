import { factKey, isLonger, NO_FACTS, type ContentFacts, type StatedLimit } from '../content/contentFacts.ts';
import type { ChannelKind } from '../values/vocabulary.ts';
import type { Version } from './versions.ts';

/** Conditions on the long text of a procedure, which the catalogue does not hold in memory. */
export interface ContentFilter {
  readonly isFree?: boolean | null;
  readonly timeLimitOver?: StatedLimit | null;
  readonly timeLimitAtMost?: StatedLimit | null;
  readonly channels?: readonly ChannelKind[] | null;
  /** Words in the name of one paper. */
  readonly dossierItem?: string | null;
}

/** The facts of a version's text; null while they are not known. */
export type FactsOf = (version: Pick<Version, 'line' | 'national'>) => ContentFacts | null;

const CONDITIONS = ['isFree', 'timeLimitOver', 'timeLimitAtMost', 'channels', 'dossierItem'] as const;

/** Whether a filter needs the facts of texts. */
export function asksOfTexts(filter: ContentFilter | null | undefined): boolean {
  return CONDITIONS.some((name) => filter?.[name] !== undefined && filter[name] !== null);
}

/** Whether a text matches. A text that states nothing about what is asked never does. */
export function contentMatcher(filter: ContentFilter): (facts: ContentFacts | null) => boolean {
  const { isFree, timeLimitOver, timeLimitAtMost, channels } = filter;
  const words = filter.dossierItem ? factKey(filter.dossierItem).split(/\s+/) : [];
  return (known) => {
    const { handedIn, papers } = known ?? NO_FACTS;
    const someLimit = (holds: (limit: StatedLimit) => boolean) => handedIn?.limits.some(holds) ?? false;
    return (
      (!isGiven(isFree) || handedIn?.isFree === isFree) &&
      (!timeLimitOver || someLimit((limit) => isLonger(limit, timeLimitOver) === true)) &&
      (!timeLimitAtMost || someLimit((limit) => isLonger(limit, timeLimitAtMost) === false)) &&
      (!channels || channels.some((kind) => handedIn?.channels.includes(kind) ?? false)) &&
      (words.length === 0 || papers.some((paper) => words.every((word) => paper.includes(word))))
    );
  };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

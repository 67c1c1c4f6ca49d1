import type { Label } from '../../domain/values/vocabulary.ts';

/** What people do most, by a short name. */
export interface Errand {
  readonly code: string;
  readonly label: Label;
  /** Lower ones come first. */
  readonly rank: number;
}

/** A moment of life: what people look for then, in the order in which they need it. */
export interface Moment {
  /** Part of its address. */
  readonly slug: string;
  readonly label: Label;
  readonly hint: Label;
  readonly codes: readonly string[];
  readonly rank: number;
}

/** Ways to procedures without typing. */
export interface StartLists {
  readonly errands: readonly Errand[];
  readonly moments: readonly Moment[];
}

export const NO_START_LISTS: StartLists = { errands: [], moments: [] };

/** In the order in which they are shown. */
export function inRank<Ranked extends { readonly rank: number }>(entries: readonly Ranked[]): readonly Ranked[] {
  return [...entries].sort((one, other) => one.rank - other.rank);
}

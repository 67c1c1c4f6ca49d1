import type { Label } from '../domain/values/vocabulary.ts';

/** What people say for one family of procedures. */
export interface PhraseEntry {
  /** Official name; all procedures of that name share the phrases. */
  readonly name: string;
  readonly codes: readonly string[];
  readonly phrases: readonly string[];
}

/** What people say, and what the law says for it. */
export interface AliasEntry {
  readonly says: string;
  /** Each makes one more interpretation of the query. */
  readonly means: readonly string[];
  /** `replaces`: nobody means the words themselves; `adds`: the words stay as one interpretation. */
  readonly kind: 'replaces' | 'adds';
  /** A query that the entry serves, and codes of which one should be among the first. */
  readonly example?: string;
  readonly finds?: readonly string[];
}

/** What people ask for that is no administrative procedure. */
export interface NoticeEntry {
  readonly says: readonly string[];
  readonly notice: Label;
}

/** Words that say little about what is asked for; `weight` is what is left of their importance, never nothing. */
export interface FillerEntry {
  readonly says: readonly string[];
  readonly weight: number;
}

/** Everything that search knows about how people speak: reviewed data, never code. */
export interface WordData {
  readonly phrases: readonly PhraseEntry[];
  readonly aliases: readonly AliasEntry[];
  readonly notices: readonly NoticeEntry[];
  readonly fillers: readonly FillerEntry[];
  /** Abbreviation in capitals → what it is short for. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

export const NO_WORDS: WordData = { phrases: [], aliases: [], notices: [], fillers: [], abbreviations: {} };

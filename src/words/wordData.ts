import type { Label } from '../domain/values/vocabulary.ts';

/** Everyday phrases for one family of procedures. */
export interface PhraseEntry {
  /** Official name; all procedures with this name share the phrases. */
  readonly name: string;
  readonly codes: readonly string[];
  readonly phrases: readonly string[];
}

/** An everyday phrase and its legal phrases. */
export interface AliasEntry {
  readonly says: string;
  /** Each one adds an interpretation of the query. */
  readonly means: readonly string[];
  /** `replaces`: nobody means the words literally; `adds`: the literal words stay possible. */
  readonly kind: 'replaces' | 'adds';
  /** A query for which the entry helps, and codes of which one should be among the first results. */
  readonly example?: string;
  readonly finds?: readonly string[];
}

/** Requests that are no administrative procedure. */
export interface NoticeEntry {
  readonly says: readonly string[];
  readonly notice: Label;
}

/** Words with little meaning; `weight` is the importance that remains, never zero. */
export interface FillerEntry {
  readonly says: readonly string[];
  readonly weight: number;
}

/** Everything that search knows about everyday speech: reviewed data, never code. */
export interface WordData {
  readonly phrases: readonly PhraseEntry[];
  readonly aliases: readonly AliasEntry[];
  readonly notices: readonly NoticeEntry[];
  readonly fillers: readonly FillerEntry[];
  /** Abbreviation in capitals → full text. */
  readonly abbreviations: Readonly<Record<string, string>>;
}

export const NO_WORDS: WordData = { phrases: [], aliases: [], notices: [], fillers: [], abbreviations: {} };

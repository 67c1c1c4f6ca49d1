import type { EngineTerm } from '../engine.ts';
import type { ExactReferences } from './exactReferences.ts';
import type { SearchAsk } from '../../words/wordData.ts';
import type { QueryWord } from './queryWord.ts';
import type { SearchNotice } from './readNotice.ts';

/** One interpretation of the whole query. */
export interface QueryVariant {
  readonly words: readonly QueryWord[];
  /** Confidence in the interpretation: 1 for the words as typed. */
  readonly weight: number;
  /** Whether an alias produced it. */
  readonly isRewritten: boolean;
  /** A sentence or clause of the question by itself. */
  readonly isPart: boolean;
}

/** A query after interpretation. */
export interface PreparedQuery {
  readonly exact: ExactReferences;
  /** Its bare words as typed, or as corrected, a blank between them. */
  readonly said: string;
  readonly variants: readonly QueryVariant[];
  readonly terms: readonly EngineTerm[];
  readonly interpretedAs: string | null;
  /** What is asked about the procedure, in the order said. */
  readonly asks: readonly SearchAsk[];
  readonly notice: SearchNotice | null;
}

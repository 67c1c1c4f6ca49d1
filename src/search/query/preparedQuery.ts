import type { Label } from '../../domain/values/vocabulary.ts';
import type { EngineTerm } from '../engine.ts';
import type { ExactReferences } from './exactReferences.ts';
import type { QueryWord } from './queryWord.ts';

/** One interpretation of the whole query. */
export interface QueryVariant {
  readonly words: readonly QueryWord[];
  /** Confidence in the interpretation: 1 for the words as typed. */
  readonly weight: number;
  /** Whether an alias produced it. */
  readonly isRewritten: boolean;
}

/** A query after interpretation. */
export interface PreparedQuery {
  readonly exact: ExactReferences;
  readonly variants: readonly QueryVariant[];
  readonly terms: readonly EngineTerm[];
  readonly interpretedAs: string | null;
  readonly notice: Label | null;
}

import type { NamedCode } from '../domain/content/content.ts';
import type { PlaceId } from '../domain/places/places.ts';
import type { GovernmentLevel, Label, OnlineServiceLevel, ProcedurePart, ProcedureType } from '../domain/values/vocabulary.ts';

/** What the catalogue says about a code on the day, for the place and through the filter that were asked. */
export interface ResolvedProcedure {
  readonly code: string;
  /** Name in force on the day, else the nearest. */
  readonly name: string;
  readonly type: ProcedureType;
  readonly levels: readonly GovernmentLevel[];
  readonly fields: readonly NamedCode[];
  /** Competent and implementing. */
  readonly authorities: readonly NamedCode[];
  readonly onlineLevel: OnlineServiceLevel;
  /** Permanent id of the province whose text answers; null for the national text. */
  readonly place: PlaceId | null;
}

/** Null: the code has no answer on that day, for that place, through that filter. Asked a few hundred times a search. */
export type ResolveProcedure = (code: string) => ResolvedProcedure | null;

/** Where a page ended. Holds over new announcements: the next page is what stands behind it in the order. */
export interface SearchCursor {
  readonly score: number;
  readonly code: string;
}

export interface SearchRequest {
  readonly resolve: ResolveProcedure;
  /** The same for a code that was typed exactly, which is found before it is in force and afterwards too; else as `resolve`. */
  readonly resolveCode?: ResolveProcedure;
  /** Groups to return; 20 by default. */
  readonly first?: number;
  readonly after?: SearchCursor | null;
  /** Permanent ids of the provinces that speak for the asker, nearest first: their records head their groups. */
  readonly places?: readonly PlaceId[];
}

export interface HighlightFragment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A part of the procedure with the words that answer the query; the fragments put together are the text as it stands. */
export interface Highlight {
  readonly part: ProcedurePart;
  readonly fragments: readonly HighlightFragment[];
}

/** One procedure with its copies under other provinces. */
export interface SearchGroup {
  readonly procedure: ResolvedProcedure;
  readonly twins: readonly ResolvedProcedure[];
  /** Only for ordering and cursors: comparable within one answer. */
  readonly score: number;
  readonly cursor: SearchCursor;
  readonly highlights: readonly Highlight[];
}

export type FacetName = 'level' | 'field' | 'type' | 'onlineLevel' | 'authority';

export interface Facet {
  readonly name: FacetName;
  /** Most frequent first. `value` is what a filter takes: a key of the closed list ('commune'), a field's or an authority's code. */
  readonly values: readonly { readonly value: string; readonly label: Label; readonly count: number }[];
}

export type SearchConfidence = 'high' | 'low';

export interface SearchAnswer {
  readonly groups: readonly SearchGroup[];
  readonly hasNextPage: boolean;
  /** Groups among the candidates, at most 200. */
  readonly totalCount: number;
  /** More may fit than the candidates that were looked at. */
  readonly totalCountIsLimited: boolean;
  /** Over all groups; a group counts under each value that one of its procedures has. */
  readonly facets: readonly Facet[];
  /** What the query was understood as when it was repaired; else null. */
  readonly interpretedAs: string | null;
  readonly confidence: SearchConfidence;
  /** Said when the query asks for what is no administrative procedure. */
  readonly notice: Label | null;
  readonly didYouMean: readonly string[];
}

export interface SuggestRequest {
  readonly resolve: ResolveProcedure;
  /** 8 by default. */
  readonly first?: number;
}

/** A completion; `procedure` is null for everyday words that lead to several procedures. */
export interface SearchSuggestion {
  readonly text: string;
  readonly procedure: ResolvedProcedure | null;
}

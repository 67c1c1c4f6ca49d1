import type { NamedCode } from '../domain/content/content.ts';
import type { PlaceId } from '../domain/places/places.ts';
import type { SearchNotice } from './query/readNotice.ts';
import type { NoticeKind, SearchAsk } from '../words/wordData.ts';
import type { GovernmentLevel, Label, OnlineServiceLevel, ProcedurePart, ProcedureType } from '../domain/values/vocabulary.ts';

/** A code's procedure in the catalogue, on the day, in the place and through the filter of the request. */
export interface ResolvedProcedure {
  readonly code: string;
  /** Name in force on the day, else the nearest. */
  readonly name: string;
  readonly type: ProcedureType;
  readonly levels: readonly GovernmentLevel[];
  readonly fields: readonly NamedCode[];
  /** Competent and implementing. */
  readonly authorities: readonly NamedCode[];
  readonly audience: readonly NamedCode[];
  readonly onlineLevel: OnlineServiceLevel;
  /** Permanent id of the province whose text applies; null for the national text. */
  readonly place: PlaceId | null;
}

/** Null where the code has no answer for this day, place and filter. Called a few hundred times a search. */
export type ResolveProcedure = (code: string) => ResolvedProcedure | null;

/** Where a page ended. It stays valid after new announcements: the next page begins behind it in the order. */
export interface SearchCursor {
  readonly score: number;
  readonly code: string;
}

export interface SearchRequest {
  readonly resolve: ResolveProcedure;
  /** The same for a typed code, which is also found before and after it is in force; defaults to `resolve`. */
  readonly resolveCode?: ResolveProcedure;
  /** How the procedure of a code ended; null for one that did not. Asked where an ended procedure fits best. */
  readonly tellEnded?: (code: string) => SearchNotice | null;
  /** The day that was asked for; null for today. What ended later is not told. */
  readonly asOf?: string | null;
  /** Called between the steps of a search, each some milliseconds of work: lets others run where they have waited. */
  readonly giveWay?: () => Promise<void>;
  /** Groups to return; 20 by default. */
  readonly first?: number;
  readonly after?: SearchCursor | null;
  /** Permanent ids of the asker's provinces, nearest first: their records become heads of groups. */
  readonly places?: readonly PlaceId[];
}

export interface HighlightFragment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A matching part of a procedure. Its fragments joined give the original text. */
export interface Highlight {
  readonly part: ProcedurePart;
  readonly fragments: readonly HighlightFragment[];
}

/** A procedure with its copies in other provinces. */
export interface SearchGroup {
  readonly procedure: ResolvedProcedure;
  readonly twins: readonly ResolvedProcedure[];
  /** For order and cursors only: scores of different answers cannot be compared. */
  readonly score: number;
  readonly cursor: SearchCursor;
  readonly highlights: () => readonly Highlight[];
}

export type FacetName = 'level' | 'field' | 'type' | 'onlineLevel' | 'authority' | 'audience';

export interface Facet {
  readonly name: FacetName;
  /**
   * Most frequent first. `value` is what the filter takes: a key of the closed list ('commune') or a code of a field or
   * authority.
   */
  readonly values: readonly { readonly value: string; readonly label: Label; readonly count: number }[];
}

export type SearchConfidence = 'high' | 'low';

export interface SearchAnswer {
  readonly groups: readonly SearchGroup[];
  readonly hasNextPage: boolean;
  /** The number of groups among the candidates, at most 200. */
  readonly totalCount: number;
  /** There may be more results than the candidates that were examined. */
  readonly totalCountIsLimited: boolean;
  /** Counts over all groups. A group counts under each value of any of its procedures. */
  readonly facets: () => readonly Facet[];
  /** The repaired query; null where nothing was repaired. */
  readonly interpretedAs: string | null;
  readonly confidence: SearchConfidence;
  /** What is asked about the procedure (papers, time, fee …), in the order said. */
  readonly asks: readonly SearchAsk[];
  /** A message for people who look for something that is no administrative procedure, or that ended. */
  readonly notice: Label | null;
  readonly noticeKind: NoticeKind | null;
  /** Codes of the procedures that took the place of one that ended. */
  readonly successors: readonly string[];
  readonly didYouMean: () => readonly string[];
}

export interface SuggestRequest {
  readonly resolve: ResolveProcedure;
  /** 8 by default. */
  readonly first?: number;
}

/** A completion; `procedure` is null where it leads to several procedures. */
export interface SearchSuggestion {
  readonly text: string;
  readonly procedure: ResolvedProcedure | null;
}

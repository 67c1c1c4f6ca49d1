import type { GovernmentLevel } from '../../../domain/values/vocabulary.ts';
import type { Place } from '../../form/documentForm.ts';
import type { Facets } from '../lists/headingFacets.ts';
import type { DecisionKind } from '../parsedDecision.ts';
import type { WarningType } from '../warnings/warningTypes.ts';

/** What the document as a whole says, for lines about which nothing nearer says it. */
export interface DocumentContext {
  readonly titleFacets: Facets;
  readonly titlePlace: Place | null;
  readonly articlePlace: Place | null;
  readonly articleLevels: readonly GovernmentLevel[];
  /** Kinds that the announcing article names, and those that any heading does. */
  readonly articleKinds: readonly DecisionKind[];
  readonly headingKinds: readonly DecisionKind[];
  /** 'QĐ-UBND' of the decision's own number; null where it has none. */
  readonly ownSign: string | null;
  readonly hasSeveralAnnexes: boolean;
}

/** Something about a line that an editor must or should know; `line` is filled in later. */
export interface LineRemark {
  readonly type: WarningType;
  readonly text: string;
  readonly place: Place | null;
}

/** Places of a line's values, filled while they are read. */
export type Where = Record<string, Place>;

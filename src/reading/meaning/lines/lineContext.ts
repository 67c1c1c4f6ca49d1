import type { GovernmentLevel } from '../../../domain/values/vocabulary.ts';
import type { Place } from '../../form/documentForm.ts';
import type { Facets } from '../lists/headingFacets.ts';
import type { DecisionKind } from '../parsedDecision.ts';
import type { WarningType } from '../warnings/warningTypes.ts';

/** What the whole document tells about its lines, where nothing nearer does. */
export interface DocumentContext {
  readonly titleFacets: Facets;
  readonly titlePlace: Place | null;
  readonly articlePlace: Place | null;
  readonly articleLevels: readonly GovernmentLevel[];
  /** Kinds named by the announcing article, and by any heading. */
  readonly articleKinds: readonly DecisionKind[];
  readonly headingKinds: readonly DecisionKind[];
  /** What the announcing article says of single annexes, by `annexNumber`: 'TTHC bị bãi bỏ (Phụ lục II)'. */
  readonly citedAnnexKinds: ReadonlyMap<string, DecisionKind>;
  /** 'QĐ-UBND' from the decision's own number; null without a number. */
  readonly ownSign: string | null;
  readonly hasSeveralAnnexes: boolean;
}

/** A remark for editors about a line; `line` is filled in later. */
export interface LineRemark {
  readonly type: WarningType;
  readonly text: string;
  readonly place: Place | null;
}

/** Locations of a line's values, filled during reading. */
export type Where = Record<string, Place>;

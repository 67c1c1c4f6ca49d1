import type { ChangeCounts, SignedFile } from '../sealing/announcement.ts';
import type { CalendarDate } from '../values/calendarDate.ts';
import type { LegalReference, NamedCode, ProcedureContent } from '../content/content.ts';
import type { LineSummary } from '../sealing/sealedLine.ts';
import { withoutDiacritics } from '../values/tidyText.ts';
import type { DecisionType } from '../values/vocabulary.ts';

/** A decision that one expires, as an editor names it. */
export interface DraftExpiry {
  readonly number: string;
  readonly issuedOn: CalendarDate | null;
  readonly isWhole: boolean;
  /** The first day without force, where the decision names another than its own day. */
  readonly noLongerInForceFrom?: CalendarDate;
}

/**
 * A line as editors work on it, before its references are looked up. Null or empty means that the decision does not
 * print it. `sealDecision` fills such parts from the decision or from the carried line, where the law allows that.
 */
export type DraftLine = Omit<
  LineSummary,
  'decision' | 'order' | 'code' | 'name' | 'effectiveFrom' | 'expiryOf' | 'contentOf' | 'earlier'
> & {
  /** As typed, in any spelling; null where the decision prints none. */
  readonly code: string | null;
  readonly name: string | null;
  /** Null means the day of the decision. */
  readonly effectiveFrom: CalendarDate | null;
  readonly earlier: {
    readonly decisionNumber: string;
    readonly issuedOn: CalendarDate | null;
    readonly section: string | null;
    readonly position: string | null;
  } | null;
  readonly content: ProcedureContent | null;
};

/** A decision as editors work on it. */
export interface DraftDecision {
  readonly type: DecisionType;
  readonly number: string | null;
  readonly title: string | null;
  readonly issuingAuthority: NamedCode | null;
  readonly signer: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly effectiveFrom: CalendarDate | null;
  readonly declaredCounts: Partial<ChangeCounts> | null;
  readonly expires: readonly DraftExpiry[];
  /** The decision that a correction mends: its key. */
  readonly corrects: string | null;
  readonly restates: DraftRestatement | null;
  readonly legalBasis: readonly LegalReference[];
  readonly document: SignedFile | null;
}

/** The parts of the head that a correction changes; absent parts stay as they were. */
export interface DraftRestatement {
  readonly title?: string | null;
  readonly number?: string;
  readonly issuedOn?: CalendarDate;
  /** The issuer's name as printed; the authority stays the same. */
  readonly issuerName?: string;
  readonly signer?: string | null;
  readonly effectiveFrom?: CalendarDate;
  readonly declaredCounts?: Partial<ChangeCounts> | null;
  readonly expires?: readonly DraftExpiry[];
  readonly document?: SignedFile | null;
}

/**
 * The place of a line that says "the whole country". A line without a place has its issuer's, and a correction without
 * one leaves the place as it is, so a correction that takes a province back must say so.
 */
export const WHOLE_COUNTRY: NamedCode = { code: null, name: 'Cả nước' };

export function isWholeCountry(place: NamedCode | null): boolean {
  return place !== null && !place.code?.trim() && withoutDiacritics(place.name.trim()) === 'ca nuoc';
}

/** An empty line, to start from in forms, importers and tests. */
export const EMPTY_DRAFT_LINE: DraftLine = {
  section: null,
  position: null,
  kind: 'new',
  type: 'standard',
  code: null,
  codeRaw: null,
  name: null,
  place: null,
  levels: [],
  fields: [],
  effectiveFrom: null,
  effectiveUntil: null,
  afterwards: null,
  changedParts: [],
  amendingDocuments: [],
  replaces: [],
  earlier: null,
  corrects: null,
  isWithdrawn: false,
  contentFrom: 'own',
  isBoundaryIndependent: false,
  audience: [],
  competentAuthorities: [],
  implementingAuthorities: [],
  coordinatingAuthorities: [],
  onlineLevel: 'none',
  partialOnlineReason: null,
  legalBasis: [],
  lifeEvents: [],
  content: null,
};

export const EMPTY_DRAFT_DECISION: DraftDecision = {
  type: 'publication',
  number: null,
  title: null,
  issuingAuthority: null,
  signer: null,
  issuedOn: null,
  effectiveFrom: null,
  declaredCounts: null,
  expires: [],
  corrects: null,
  restates: null,
  legalBasis: [],
  document: null,
};

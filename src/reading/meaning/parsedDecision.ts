import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { Notice } from '../../domain/values/notice.ts';
import type { GovernmentLevel } from '../../domain/values/vocabulary.ts';
import type { Place } from '../form/documentForm.ts';

/** Kinds in the words of decisions. Drafting turns `continued` into reinstated and `boundary_independent` into amended. */
export const DECISION_KINDS = ['new', 'amended', 'replaced', 'abolished', 'standardised', 'continued', 'boundary_independent'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export type DocumentType =
  'publication' | 'amends-publication' | 'standardisation' | 'boundary-independent-list' | 'delegation' | 'correction';
export type LevelsBasis = 'heading' | 'title' | 'article' | 'agency' | 'column' | 'not-stated';
export type FieldBasis = 'column' | 'heading' | 'title' | 'not-stated';
export type Counts<T> = Readonly<Record<DecisionKind | 'total', T>>;

export interface CitedDecision {
  readonly number: string;
  readonly date: CalendarDate | null;
}

export interface EarlierDecision {
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly position: string | null;
  /** The source of the mapping: the line's own row; an article with only one of each; or an article for a group. */
  readonly mapping: 'explicit' | 'single' | 'inferred-by-order' | 'group';
}

export interface BundlePart {
  readonly code: string | null;
  readonly name: string;
  readonly feeText?: string;
  readonly timeLimitText?: string;
}

/**
 * One row of the annex. Texts are those of its cells, paragraphs joined by a newline; null where blank or without a
 * column.
 */
export interface ParsedLine {
  readonly n: number;
  readonly kind: DecisionKind;
  /** As printed; never mended. */
  readonly code: string | null;
  /** The cell's content where it is not a code as printed (a spreadsheet's number). */
  readonly codeRaw?: string;
  readonly codeIssue?: string;
  readonly codeSuggested?: string;
  readonly name: string;
  readonly governmentLevels: readonly GovernmentLevel[];
  readonly governmentLevelsBasis: LevelsBasis;
  readonly field: string | null;
  readonly fieldBasis: FieldBasis;
  readonly fieldRaw?: string;
  readonly fieldBefore?: string;
  readonly section: string;
  readonly position: string | null;
  readonly earlierDecision: EarlierDecision | null;
  readonly replaces: readonly string[];
  readonly timeLimitText: string | null;
  readonly timeLimitStatutoryText?: string;
  readonly placeText: string | null;
  readonly feeText: string | null;
  readonly onlineLevelText: string | null;
  readonly legalBasisText: string | null;
  readonly agencyText: string | null;
  readonly note: string | null;
  readonly changedParts?: string;
  /** The column 'Tên VBQPPL quy định nội dung sửa đổi, bổ sung': the documents by which the line is amended. */
  readonly amendingText?: string;
  readonly territory?: string;
  readonly parts?: readonly BundlePart[];
  /** Set for an internal procedure between offices (thủ tục hành chính nội bộ); citizens never see it. */
  readonly isInternal?: true;
  /** Names of values from a cell merged over several lines. */
  readonly mergedFrom?: readonly string[];
}

/** A misprint in another decision, and the right text. */
export interface PrintedCorrection {
  /** 'Tại số thứ tự 2: mã số thủ tục hành chính' */
  readonly about: string;
  readonly printed: string;
  readonly corrected: string;
  readonly where: string;
}

/** Delegated powers; `until` is the last day. */
export interface Delegated {
  readonly to: string | null;
  readonly until: CalendarDate | null;
  readonly text: string;
}

export interface EffectiveFrom {
  readonly rule: 'on_signing' | 'fixed_date' | 'not_stated';
  readonly date: CalendarDate | null;
  readonly text: string | null;
}

export interface ExpiredDecision {
  /** Null for a clause without a number. */
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly extent: 'wholly' | 'partly';
  readonly note: string | null;
  /** The day on which it ends, where that is not this decision's own day. */
  readonly from?: CalendarDate;
}

/**
 * Something that an editor is told or asked about a file. Its code is a name of WARNING_TYPES, with 'xlsx:' where only
 * workbooks have it. Its path is a location: 'document', 'header', 'lines 1, 2', a paragraph, a table place or a cell.
 */
export type ReadingNotice = Notice<string, 'warning' | 'info'>;

/**
 * The content of a decision. `inSchema` prints it in the schema `tthc-decision-expected/1`. `where` has the same names
 * and gives the location of each value.
 */
export interface ParsedDecision {
  readonly schema: 'tthc-decision-expected/1';
  readonly format: 'docx' | 'xlsx';
  readonly documentType: DocumentType;
  readonly amends: CitedDecision | null;
  readonly title: string | null;
  readonly number: string | null;
  readonly numberRaw: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly issuingAuthority: string | null;
  readonly issuer: string | null;
  readonly signer: string | null;
  readonly signerTitle: string | null;
  readonly effectiveFrom: EffectiveFrom;
  readonly itemEffectiveRule: { readonly rule: string; readonly text: string } | null;
  readonly basedOn: readonly CitedDecision[];
  readonly declaredCounts: Counts<number | null>;
  readonly declaredSectionCounts: readonly { readonly section: string; readonly count: number }[];
  readonly listedCounts: Counts<number>;
  readonly listedByLevel: Readonly<Record<string, number>>;
  readonly lines: readonly ParsedLine[];
  readonly expiresDecisions: readonly ExpiredDecision[];
  readonly delegation: Delegated | null;
  /** Only in a decision that corrects another. */
  readonly corrections?: readonly PrintedCorrection[];
  readonly warnings: readonly ReadingNotice[];
  readonly where: DecisionPlaces;
}

export type HeaderField =
  'title' | 'number' | 'issuedOn' | 'issuingAuthority' | 'issuer' | 'signer' | 'signerTitle' | 'effectiveFrom' | 'itemEffectiveRule';

export interface DecisionPlaces {
  readonly header: Partial<Record<HeaderField, Place>>;
  readonly declaredCounts: readonly { readonly kind: DecisionKind | 'total'; readonly place: Place }[];
  readonly declaredSectionCounts: readonly Place[];
  /** One entry for each line, with the names of the line's values. */
  readonly lines: readonly Readonly<Record<string, Place>>[];
  readonly expiresDecisions: readonly Place[];
}

import type { ContentLoader, Snapshot } from '../../catalogue/snapshot.ts';
import type { NamedCode } from '../../domain/content/content.ts';
import type { Burden } from '../../domain/content/savings.ts';
import type { LineChange } from '../../domain/differences/lineChanges.ts';
import type { WordChange } from '../../domain/differences/wordChanges.ts';
import type { DraftedWithdrawal, Draft } from '../announcing.ts';
import type { WithdrawalHead } from '../../domain/decision/withdrawal.ts';
import type { CalendarDate } from '../../domain/values/calendarDate.ts';
import type { ChangeKind, LegalForce, ProcedurePart } from '../../domain/values/vocabulary.ts';

/** How the answer about a procedure changes for its people. */
export type EffectKind = 'starts' | 'changes' | 'ends' | 'returns';

/** What a draft would change for one procedure, at one place, from a day. */
export interface PreviewedEffect {
  readonly kind: EffectKind;
  readonly code: string;
  readonly name: string;
  /** Null for the country. */
  readonly place: NamedCode | null;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  /** False for what follows without a line that says so. */
  readonly isNamed: boolean;
  /** Number of the decision whose text counted before; null where nothing was in force. */
  readonly before: string | null;
  /** The same for the text to come. */
  readonly after: string | null;
}

/** Which of the effects of a draft: its parts are compared when somebody asks. */
export interface EffectKey {
  readonly code: string;
  readonly place: string | null;
  readonly from: CalendarDate;
}

/** One part in which two texts differ: lists line by line, other texts word by word. */
export interface PartChange {
  readonly part: ProcedurePart;
  readonly changes: readonly (LineChange | WordChange)[];
  readonly isList: boolean;
}

/** What a correction is drafted of: one announced line (its id), or the head of a decision (its key). */
export type Correctable = { readonly line: string } | { readonly decision: string };

/** One text on a timeline. */
export interface HistoryVersion {
  /** Permanent id: 'line' or 'line~national'. */
  readonly id: string;
  /** The sealed line that brought it, to correct it. */
  readonly line: string;
  readonly kind: ChangeKind;
  readonly name: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  readonly legalForce: LegalForce;
  readonly decision: { readonly key: string; readonly number: string };
}

/** The timeline of one place, the country first. */
export interface PlaceHistory {
  readonly place: NamedCode | null;
  readonly versions: readonly HistoryVersion[];
}

/** The catalogue and its texts as if a draft were announced. For the eyes of its officers; nothing of it is kept. */
export interface Foreseen {
  readonly snapshot: Snapshot;
  readonly contents: ContentLoader;
}

/** What the admin shows of the catalogue, and of drafts as if they were announced. Stores nothing. */
export interface CatalogueViews {
  /** Null where the draft lacks what sealing needs. */
  preview(draft: Draft): Promise<readonly PreviewedEffect[] | null>;
  /** Null where the draft lacks what sealing needs. */
  foresee(draft: Draft): Promise<Foreseen | null>;
  /** The parts that one effect of a draft changes; null where there is no such effect. */
  previewParts(draft: Draft, key: EffectKey): Promise<readonly PartChange[] | null>;
  /** The timelines of a procedure; empty for an unknown code. */
  history(code: string): readonly PlaceHistory[];
  /** The parts in which two announced texts differ; null where an id is unknown. */
  compare(before: string, after: string): Promise<readonly PartChange[] | null>;
  /** A correction to be changed, prefilled with what stands; null where nothing announced has this id. */
  draftCorrection(of: Correctable, head: WithdrawalHead): Promise<DraftedWithdrawal | null>;
  /** What today's texts state of a filing of these procedures, at the place of an authority; parts that they do not state are null. */
  burden(codes: readonly string[], authority: string | null): Promise<Burden>;
  /** An amendment with the text that stands on a day, to be given a last day; null where nothing is in force. */
  draftTemporary(code: string, place: string | null): Promise<Draft | null>;
}

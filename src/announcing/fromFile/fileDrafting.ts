import type { Violation } from '../../domain/check/violations.ts';
import type { GovernmentLevel } from '../../domain/values/vocabulary.ts';
import type { Registers } from '../../domain/places/registers.ts';
import type { DocumentForm } from '../../reading/form/documentForm.ts';
import type { DecisionKind, ParsedDecision } from '../../reading/meaning/parsedDecision.ts';
import type { Draft } from '../announcing.ts';
import type { DraftNote } from '../drafting/draftNotes.ts';

/** What an officer changes while comparing the lines with their file; `n` counts lines from 1, as read. */
export interface LineEdit {
  readonly n: number;
  /** The code to use in place of the one read or proposed. */
  readonly code?: string;
  readonly position?: string;
  readonly kind?: DecisionKind;
  readonly name?: string;
  readonly levels?: readonly GovernmentLevel[];
  readonly field?: string;
  /** Adds a line that the reader missed, after the one with this number; 0: at the start. Its own number is a new one. */
  readonly after?: number;
  /** The row is no line of the decision. */
  readonly isNoLine?: boolean;
}

/** A decision's file as read, and the draft that it makes. */
export interface FileDraft {
  readonly parsed: ParsedDecision;
  /** The file's paragraphs and tables, for showing beside the lines. */
  readonly form: DocumentForm;
  readonly draft: Draft;
  /** The catalogue's name of each line's procedure, as people of the issuer's place see it; null where it knows none. */
  readonly catalogueNames: readonly (string | null)[];
  readonly notes: readonly DraftNote[];
  readonly violations: readonly Violation[];
  /** The registers that were used, to find stored drafts of the same decision. */
  readonly registers: Pick<Registers, 'authorities'>;
}

/** Reads uploaded files; the wiring provides it. */
export interface FileDrafting {
  /** Reads, drafts and checks; stores nothing. Throws `ReadingRefused`. */
  draft(bytes: Uint8Array, edits?: readonly LineEdit[]): Promise<FileDraft>;
}

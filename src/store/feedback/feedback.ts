import type { FeedbackKind, FeedbackScope, FeedbackState } from '../../domain/values/feedbackVocabulary.ts';

/** What a citizen writes about a procedure (phản ánh, kiến nghị). */
export interface NewFeedback {
  /** Own address of the page that it is about. */
  readonly page: string;
  readonly kind: FeedbackKind;
  readonly text: string;
  /** Name, telephone or e-mail, as given; null without. */
  readonly contact: string | null;
  /** Code of the authority that it concerns; null where the page tells none. */
  readonly authority: string | null;
}

/** What officers made of it. */
export interface Triage {
  readonly scope: FeedbackScope;
  readonly state: FeedbackState;
  /** To whom it was passed on; null where it was not. */
  readonly forwardedTo: string | null;
  /** For everybody who has the ticket. */
  readonly answer: string | null;
}

export interface Feedback extends NewFeedback, Triage {
  readonly ticket: string;
  readonly receivedAt: string;
  /** When it was answered or passed on. */
  readonly settledAt: string | null;
}

export interface FeedbackCounts {
  readonly total: number;
  readonly inScope: number;
  readonly outOfScope: number;
  readonly answered: number;
  readonly forwarded: number;
}

/** Feedback, kept apart from the log: it is personal, and who wrote is forgotten. */
export interface FeedbackStore {
  /** Resolves to the ticket by which it is followed. */
  add(feedback: NewFeedback, now: Date): Promise<string>;
  find(ticket: string): Promise<Feedback | null>;
  /** The newest 500. */
  list(): Promise<Feedback[]>;
  /** False where no such ticket is known. */
  settle(ticket: string, triage: Triage): Promise<boolean>;
  /** Whether a text helped; counted, without a trace of who said so. */
  vote(version: string, isHelpful: boolean): Promise<void>;
  /** Of what was received in a year, in UTC; null: ever. */
  counts(year: number | null): Promise<FeedbackCounts>;
  /** Deletes what tells who wrote, of everything received before. */
  forgetContacts(before: Date): Promise<void>;
}

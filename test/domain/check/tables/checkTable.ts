import type { Check } from '../../../../src/domain/check/checkContext.ts';
import type { DraftDecision } from '../../../../src/domain/decision/draft.ts';
import type { CalendarDate } from '../../../../src/domain/values/calendarDate.ts';
import type { LawBook, TerseDecision } from '../../../factories/lawBook.ts';

/** One draft, and what one check finds in it. */
export interface Row {
  readonly rule: string;
  /** The law announced before. `aBookOfLaw` where left out. */
  readonly book?: () => LawBook;
  /** Joined with the sound head of `checks.test.ts`. A function may name lines of the book. */
  readonly draft: Partial<TerseDecision> | ((book: LawBook) => Partial<TerseDecision>);
  /** Parts that a terse draft has by default, taken away again. */
  readonly without?: Partial<DraftDecision>;
  /** The day of the check. Two days after the signature where left out. */
  readonly today?: CalendarDate;
  /** Everything that the check finds, each as 'CODE path'. Empty where the draft passes. */
  readonly finds: readonly string[];
}

/** The test table of one file of src/domain/check. */
export interface CheckTable {
  readonly check: Check;
  readonly rows: readonly Row[];
}

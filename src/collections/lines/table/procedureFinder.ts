import type { NamedCode } from '../../../domain/content/content.ts';
import type { CalendarDate } from '../../../domain/values/calendarDate.ts';
import type { GovernmentLevel, LegalForce } from '../../../domain/values/vocabulary.ts';

/** A procedure of the catalogue as the code picker shows it: as people of the issuer's place see it today. */
export interface FoundProcedure {
  readonly code: string;
  readonly name: string;
  readonly legalForce: LegalForce | null;
  readonly levels: readonly GovernmentLevel[];
  readonly fields: readonly NamedCode[];
  /** Name of the place whose text it is; null for the national one. */
  readonly place: string | null;
  /** Number of the decision of its latest text, and the day from which that holds. */
  readonly decision: string | null;
  readonly from: CalendarDate | null;
}

/** Finds procedures by words or code, as the public search does; the wiring provides it. */
export interface ProcedureFinder {
  find(words: string, issuer: { readonly code: string | null; readonly name: string }): Promise<readonly FoundProcedure[]>;
}

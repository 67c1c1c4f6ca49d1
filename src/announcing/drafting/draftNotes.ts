import type { Label } from '../../domain/values/vocabulary.ts';

/**
 * What drafting did beyond copying, or could not do. `must`: a fact that the decision does not print was taken from
 * elsewhere, or may be wrong without it; somebody answers for it before the decision is announced from a file.
 */
const SEVERITY = {
  AUTHORITY_UNKNOWN: 'must',
  AUTHORITY_FROM_OFFICE: 'info',
  NO_LINES_TO_DRAFT: 'info',
  PASSED_ON_UNKNOWN: 'info',
  COUNTS_NOT_COMPARED: 'info',
  CODE_PROPOSED: 'must',
  CODE_FROM_EARLIER: 'info',
  CODES_DISAGREE: 'must',
  CODE_AMBIGUOUS: 'info',
  CODE_NOT_FOUND: 'info',
  CODE_SUGGESTED: 'info',
  NAME_ALREADY_KNOWN: 'must',
  REPLACED_CODE_PROPOSED: 'must',
  REPLACED_CODE_UNKNOWN: 'must',
  POSITION_FOUND: 'info',
  POSITION_OF_GROUP: 'info',
  EARLIER_DECISION_UNNAMED: 'must',
  LEVELS_FROM_CATALOGUE: 'info',
  LEVELS_UNKNOWN: 'info',
  FIELD_FROM_CATALOGUE: 'info',
  FIELD_NOT_IN_REGISTER: 'info',
  TYPE_FROM_CATALOGUE: 'info',
  ONLINE_LEVEL_FROM_CATALOGUE: 'info',
  ONLINE_LEVEL_UNREAD: 'info',
  TERRITORY_TAKEN: 'must',
  TERRITORY_UNCLEAR: 'must',
  CHANGED_PARTS_UNREAD: 'info',
  CHANNELS_FROM_NATIONAL: 'info',
  CHANNEL_ASSUMED: 'info',
  TEMPORARY: 'must',
  NATIONAL_UNKNOWN: 'info',
  LOCAL_TEXT_OVERRIDDEN: 'must',
  TEXT_NOT_KEPT: 'info',
} as const satisfies Record<string, 'must' | 'info'>;

export const DRAFT_NOTE_CODES = Object.keys(SEVERITY) as DraftNoteCode[];
export type DraftNoteCode = keyof typeof SEVERITY;

export interface DraftNote {
  readonly code: DraftNoteCode;
  readonly severity: 'must' | 'info';
  /** As a violation's: 'issuingAuthority', 'lines.3.code' (lines counted from 0). */
  readonly path: string;
  readonly message: Label;
}

/** Takes notes down while a draft is made. */
export type AddNote = (code: DraftNoteCode, path: string, vi: string, en: string) => void;

export function noteAdder(notes: DraftNote[]): AddNote {
  return (code, path, vi, en) => void notes.push({ code, severity: SEVERITY[code], path, message: { vi, en } });
}

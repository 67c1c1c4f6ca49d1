import type { Notice } from '../../domain/values/notice.ts';

/**
 * Notes about what drafting added or could not do. A warning: a fact was taken from elsewhere, or may be wrong.
 * Somebody must explain it before the decision is announced from a file.
 */
const SEVERITY = {
  AUTHORITY_UNKNOWN: 'warning',
  AUTHORITY_FROM_OFFICE: 'info',
  NO_LINES_TO_DRAFT: 'info',
  PASSED_ON_UNKNOWN: 'info',
  COUNTS_NOT_COMPARED: 'info',
  CODE_PROPOSED: 'warning',
  CODE_FROM_EARLIER: 'info',
  CODES_DISAGREE: 'warning',
  CODE_AMBIGUOUS: 'info',
  CODE_NOT_FOUND: 'info',
  CODE_SUGGESTED: 'info',
  NAME_ALREADY_KNOWN: 'warning',
  REPLACED_CODE_PROPOSED: 'warning',
  REPLACED_CODE_UNKNOWN: 'warning',
  POSITION_FOUND: 'info',
  POSITION_OF_GROUP: 'info',
  EARLIER_DECISION_UNNAMED: 'warning',
  LEVELS_FROM_CATALOGUE: 'info',
  LEVELS_UNKNOWN: 'info',
  FIELD_FROM_CATALOGUE: 'info',
  FIELD_NOT_IN_REGISTER: 'info',
  TYPE_FROM_CATALOGUE: 'info',
  ONLINE_LEVEL_FROM_CATALOGUE: 'info',
  ONLINE_LEVEL_UNREAD: 'info',
  TERRITORY_TAKEN: 'warning',
  TERRITORY_UNCLEAR: 'warning',
  CHANGED_PARTS_UNREAD: 'info',
  CHANNELS_FROM_NATIONAL: 'info',
  CHANNEL_ASSUMED: 'info',
  TEMPORARY: 'warning',
  NATIONAL_UNKNOWN: 'info',
  LOCAL_TEXT_OVERRIDDEN: 'warning',
  TEXT_NOT_KEPT: 'info',
} as const satisfies Record<string, 'warning' | 'info'>;

export const DRAFT_NOTE_CODES = Object.keys(SEVERITY) as DraftNoteCode[];
export type DraftNoteCode = keyof typeof SEVERITY;

/** The path of a violation. */
export type DraftNote = Notice<DraftNoteCode, 'warning' | 'info'>;

/** Adds a note during drafting. */
export type AddNote = (code: DraftNoteCode, path: string, vi: string, en: string) => void;

export function noteAdder(notes: DraftNote[]): AddNote {
  return (code, path, vi, en) => void notes.push({ code, severity: SEVERITY[code], path, message: { vi, en } });
}

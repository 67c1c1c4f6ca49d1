import type { Notice } from '../values/notice.ts';

/** One broken rule. An error blocks announcing; a warning must be explained first. */
export interface Violation extends Notice<ViolationCode, 'error' | 'warning'> {
  /** Paths of other fields with the same warning: one explanation counts for all. */
  readonly alsoAt?: readonly string[];
}

/** Errors block announcing: the catalogue cannot represent them. */
const ERRORS = [
  'NUMBER_MISSING',
  'NUMBER_MALFORMED',
  'ISSUING_AUTHORITY_MISSING',
  'ISSUED_ON_MISSING',
  'ISSUER_UNKNOWN',
  'ISSUER_NAME_DIFFERS',
  'ISSUER_WITHOUT_POWER',
  'ISSUER_PLACE_UNKNOWN',
  'NO_LINES',
  'CODE_MISSING',
  'CODE_MALFORMED',
  'REFERENCE_UNRESOLVED',
  'LINES_CONTRADICTORY',
  'EFFECTIVE_DAY_MISSING',
  'EFFECTIVE_WINDOW_EMPTY',
  'LEVEL_ENDED',
  'NAME_MISSING',
  'ALREADY_ANNOUNCED',
  'CORRECTED_LINE_UNKNOWN',
  'CORRECTED_DECISION_MISSING',
  'CORRECTED_DECISION_UNKNOWN',
  'CORRECTED_LINE_OF_ANOTHER_DECISION',
  'CORRECTED_KIND_DIFFERS',
  'CORRECTION_OUTSIDE_CORRECTION',
  'CORRECTION_OF_ANOTHERS_DECISION',
  'PLACE_UNKNOWN',
  'PLACE_OF_ANOTHER',
  'REFERENCE_AMBIGUOUS',
  'NATIONAL_CONTENT_WITHOUT_PLACE',
] as const;

/** Warnings: a signed decision is law, but somebody must explain what looks wrong. */
const WARNINGS = [
  'NOTHING_IN_FORCE',
  'ALREADY_IN_FORCE',
  'BEHIND_A_LATER_LINE',
  'TAKES_LATER_LINES_WITH_IT',
  'EARLIER_DECISION_UNKNOWN',
  'EARLIER_POSITION_UNKNOWN',
  'PART_MISSING',
  'CHANGED_PARTS_NOT_NAMED',
  'AMENDING_DOCUMENTS_NOT_NAMED',
  'COUNTS_DIFFER',
  'ONLINE_LEVEL_NOT_OF_ITS_ERA',
  'PARTIAL_ONLINE_REASON_MISSING',
  'LEGAL_BASIS_EXPIRED',
  'LEGAL_BASIS_UNKNOWN',
  'DEADLINE_MISSED',
  'EFFECTIVE_BEFORE_SIGNATURE',
  'NAME_DIFFERS',
  'PLACE_OF_ONE_PROVINCE',
  'ANOTHERS_LAW',
  'LOST_IN_THE_PROVINCE',
  'EXPIRY_ENDS_LINES',
  'EXPIRES_ITSELF',
  'EARLIER_DECISION_AMBIGUOUS',
  'CODE_MEANT_SOMETHING_ELSE',
  'NAME_UNDER_ANOTHER_CODE',
  'NAME_TWICE',
  'NUMBER_ALREADY_USED_THIS_YEAR',
  'NUMBER_SIGN_OF_ANOTHER',
  'DAY_IMPLAUSIBLE',
  'AFTERWARDS_NOT_SAID',
  'LEVELS_MISSING',
  'LEVELS_DIFFER',
  'FIELD_MISSING',
  'FIELD_DIFFERS',
  'OWN_TEXT_OVER_NATIONAL',
  'PARTS_NO_LONGER_SHOWN',
  'LEGAL_BASIS_MISSING',
  'ONLINE_CHANNEL_MISSING',
  'CORRECTION_PASSES_OTHERS',
  'RESTATED_DAY_LEAVES_LINES',
  'NUMBER_CORRECTED_AWAY',
  'FIGURE_DIFFERS_FROM_TEXT',
  'PARTIAL_EXPIRY_WITHOUT_LINES',
] as const;

/** All codes. They are public and never change their meaning. */
export const VIOLATION_CODES = [...ERRORS, ...WARNINGS] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

export function severityOf(code: ViolationCode): Violation['severity'] {
  return (ERRORS as readonly string[]).includes(code) ? 'error' : 'warning';
}

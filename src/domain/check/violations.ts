import type { Notice } from '../values/notice.ts';

/** One broken rule. An error blocks announcing; a warning must be explained first. */
export interface Violation extends Notice<ViolationCode, 'error' | 'warning'> {
  /** Paths of other fields with the same warning: one explanation counts for all. */
  readonly alsoAt?: readonly string[];
  /** What a warning asks, at `path` and each of `alsoAt`; empty for errors. */
  readonly asked: readonly Question[];
}

/** A question about one field. Other words, also of the line that it is about, make another question. */
export interface Question {
  readonly path: string;
  readonly words: string;
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
  'PROVISIONAL_CODE_UNKNOWN',
  'BASELINE_KIND',
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
  'PARTIAL_EXPIRY_DAY_IN_NO_LINE',
  'EXPIRY_BEFORE_EFFECT',
  'OUTSIDE_DELEGATION',
  'DELEGATION_SCOPE_TO_COMPARE',
  'WITHDRAWAL_REVIVES',
  'WITHDRAWAL_LEAVES_NO_GROUND',
] as const;

/** Warnings of a draft that the check cannot see: what the reader asked of its file and nobody confirmed yet. */
const BESIDE_THE_CHECK = ['READING_UNCONFIRMED'] as const;

/** What the check tells. */
export const CHECK_CODES = [...ERRORS, ...WARNINGS] as const;
/** All codes. They are public and never change their meaning. */
export const VIOLATION_CODES = [...CHECK_CODES, ...BESIDE_THE_CHECK] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

const BLOCKING: ReadonlySet<string> = new Set(ERRORS);

export function severityOf(code: ViolationCode): Violation['severity'] {
  return BLOCKING.has(code) ? 'error' : 'warning';
}

import words from '../../../data/decision-vocabulary.json' with { type: 'json' };
import type { GovernmentLevel } from '../../domain/values/vocabulary.ts';
import { foldText, lowerText } from './foldText.ts';
import type { DecisionKind } from './parsedDecision.ts';

export type ColumnRole =
  | 'position'
  | 'code'
  | 'name'
  | 'replacedName'
  | 'replacedCode'
  | 'component'
  | 'timeLimit'
  | 'timeLimitStatutory'
  | 'place'
  | 'fee'
  | 'legalBasis'
  | 'agency'
  | 'level'
  | 'levelTick'
  | 'field'
  | 'fieldBefore'
  | 'kind'
  | 'onlineLevel'
  | 'onlineTick'
  | 'note'
  | 'changedParts'
  | 'earlierDecision'
  | 'earlierPosition'
  | 'ministryDecision'
  | 'territory'
  | 'other';

interface ColumnPhrase {
  readonly role: ColumnRole;
  readonly folded: string;
  readonly isWhole: boolean;
}

/** `data/decision-vocabulary.json`, prepared once for comparison. */
export const COLUMN_PHRASES: readonly ColumnPhrase[] = words.columns.flatMap((entry) =>
  entry.phrases.map((phrase) => ({ role: entry.role as ColumnRole, folded: foldText(phrase), isWhole: entry.match === 'whole' })),
);
export const KIND_PHRASES = words.kinds.flatMap((entry) =>
  entry.phrases.map((phrase) => ({ kind: entry.kind as DecisionKind, phrase: lowerText(phrase) })),
);
export const LEVEL_WORDS = words.levels.flatMap((entry) => entry.words.map((word) => ({ level: entry.level as GovernmentLevel, word })));
export const AGENCY_PHRASES = words.agencies.flatMap((entry) =>
  entry.phrases.map((phrase) => ({ level: entry.level as GovernmentLevel, phrase: lowerText(phrase) })),
);
/** Phrases that contain a body's word without naming a body; lower case, longest first. */
export const NO_BODIES = words.noBodies.phrases.map(lowerText).sort((a, b) => b.length - a.length);
export const REMARKS: ReadonlySet<string> = new Set(words.remarks.phrases.map(foldText));
const DITTOS: ReadonlySet<string> = new Set(words.dittos.phrases.map(bareDitto));
export function isDitto(text: string): boolean {
  return DITTOS.has(bareDitto(text));
}

/** '- nt -', '-nt-' and 'N.t' are 'nt'. */
function bareDitto(text: string): string {
  return text.toLowerCase().replace(/[\s.–-]/g, '');
}
export const TOTAL_WORDS = words.totals.phrases.map(foldText);
export const OTHER_DOCUMENTS = words.notADecision.map(foldText);
/** From a known field in the form of `foldText` to its spelling. */
export const KNOWN_FIELDS: ReadonlyMap<string, string> = new Map(words.knownFields.names.map((name) => [foldText(name), name]));

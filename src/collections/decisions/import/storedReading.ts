import type { Violation } from '../../../domain/check/violations.ts';
import { linesInWords } from '../../../domain/values/linesInWords.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import type { Decision } from '../../payloadTypes.ts';
import type { GivenExplanation } from '../review/storedExplanations.ts';

/** A question of reading or drafting, kept with the draft until somebody confirms it. */
export interface ReadingQuestion {
  /** 'code-malformed', 'CODE_PROPOSED' */
  readonly code: string;
  readonly message: Label;
  /** Ids of the stored lines that it is about; empty for the decision as a whole. */
  readonly lines: readonly (number | string)[];
}

/** What a draft keeps of the file that it was read from. */
export interface StoredReading {
  /** Id in `decision-files`. */
  readonly file: number | string;
  readonly questions: readonly ReadingQuestion[];
}

/** Where a question stands: its place in the kept list, which editing lines does not move. */
export function questionPath(index: number): string {
  return `reading.${index}`;
}

/**
 * The questions as violations of the panel, which stop approving until they are answered. A question about deleted
 * lines is void.
 */
export function questionsOf(stored: Pick<Decision, 'reading'>, lineIds: readonly (number | string)[]): Violation[] {
  return readingOf(stored).questions.flatMap(({ message, lines }, index): Violation[] => {
    const left = lines.map((id) => lineIds.indexOf(id)).filter((at) => at >= 0);
    if (lines.length > 0 && left.length === 0) return [];
    const path = questionPath(index);
    return [
      {
        code: 'READING_UNCONFIRMED',
        severity: 'warning',
        path,
        message: withLines(message, left),
        asked: [{ path, words: message.vi }],
        alsoAt: left.map((at) => `lines.${at}`),
      },
    ];
  });
}

/**
 * The command answers by the reader's own code and words. Where the draft keeps that question, the answer is to the kept
 * one, as it is in the panel; so one answer is sealed once.
 */
export function withQuestionAnswers(stored: Pick<Decision, 'reading'>, given: readonly GivenExplanation[]): GivenExplanation[] {
  const { questions } = readingOf(stored);
  return given.flatMap((explanation) => {
    const same = questions.flatMap(({ code, message }, at) =>
      code === explanation.code && message.vi === explanation.message ? [at] : [],
    );
    return same.length === 0 ? [explanation] : same.map((at) => ({ ...explanation, code: 'READING_UNCONFIRMED', path: questionPath(at) }));
  });
}

function withLines({ vi, en }: Label, positions: readonly number[]): Label {
  if (positions.length === 0) return { vi, en };
  const lines = linesInWords(positions.map((at) => at + 1));
  return { vi: `Dòng ${lines.vi}: ${vi}`, en: `${positions.length === 1 ? 'Line' : 'Lines'} ${lines.en}: ${en}` };
}

export function readingOf({
  reading,
}: Pick<Decision, 'reading'>): StoredReading | { readonly file: null; readonly questions: readonly [] } {
  const kept = reading as StoredReading | null | undefined;
  return kept && Array.isArray(kept.questions) ? kept : { file: null, questions: [] };
}

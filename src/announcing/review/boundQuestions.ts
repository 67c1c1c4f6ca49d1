import type { Question, Violation } from '../../domain/check/violations.ts';
import { sha256 } from '../../domain/sealing/sealedLine.ts';

/** Shorter texts ('.', 'ok') explain nothing. */
export const SHORTEST_EXPLANATION = 10;

export function isLongEnough(answer: string): boolean {
  return answer.trim().length >= SHORTEST_EXPLANATION;
}

/** What an explanation answers: a question about one stored line, or about the decision (`line` null). */
export interface BoundQuestion {
  readonly line: number | string | null;
  /** 'name', 'effectiveFrom': below the line, or of the decision. */
  readonly field: string;
  /** Of the words of the question (`questionHash`). */
  readonly hash: string;
}

/** Hexadecimal SHA-256 of what was asked. Other words make another question. */
export function questionHash({ words }: Pick<Question, 'words'>): string {
  return sha256(words);
}

/**
 * The questions of a violation, bound to the stored lines that they are about. So an explanation stays with its line
 * when others are added, removed or moved.
 * @param lineIds ids of the stored lines, in the draft's order
 */
export function boundQuestions({ asked }: Pick<Violation, 'asked'>, lineIds: readonly (number | string)[]): BoundQuestion[] {
  return asked.map((question) => {
    const [, number, field] = /^lines\.(\d+)\.(.+)$/.exec(question.path) ?? [];
    const line = number === undefined ? null : (lineIds[Number(number)] ?? null);
    // The reader's questions are told apart by their words: a newer file may ask them in another order.
    const isOfReading = question.path.startsWith('reading.');
    return { line, field: field ?? (isOfReading ? 'reading' : question.path), hash: questionHash(question) };
  });
}

/** Hash of all that one warning asks: what somebody saw when they explained it. */
export function wholeQuestionHash({ code, asked }: Pick<Violation, 'code' | 'asked'>): string {
  return sha256([code, ...asked.map(({ path, words }) => `${path}\n${words}`)].join('\n'));
}

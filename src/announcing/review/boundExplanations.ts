import type { Violation } from '../../domain/check/violations.ts';
import type { Explanation } from '../announcing.ts';
import type { BoundQuestion } from './boundQuestions.ts';
import { boundQuestions } from './boundQuestions.ts';

/** An explanation as it is kept: valid for the questions that it covers, and for no others. */
export interface BoundExplanation {
  readonly code: string;
  readonly covers: readonly BoundQuestion[];
  readonly answer: string;
}

/**
 * The kept explanations that still answer what a check asks, each at its present place. The newest comes first.
 * @param lineIds ids of the stored lines, in the draft's order
 */
export function presentExplanations(
  violations: readonly Violation[],
  kept: readonly BoundExplanation[],
  lineIds: readonly (number | string)[],
): Explanation[] {
  const newest = new Map<string, BoundExplanation>();
  for (const explanation of [...kept].reverse())
    for (const question of explanation.covers) newest.set(keyOf(explanation.code, question), explanation);
  return violations.flatMap((violation) =>
    boundQuestions(violation, lineIds).flatMap((question, i) => {
      const found = newest.get(keyOf(violation.code, question));
      return found ? [{ code: violation.code, path: violation.asked[i]!.path, question: question.hash, answer: found.answer }] : [];
    }),
  );
}

/** Explanations that answered something about the same line, or the same field, in other words: to offer again. */
export function formerExplanations(
  violation: Violation,
  kept: readonly BoundExplanation[],
  lineIds: readonly (number | string)[],
): BoundExplanation[] {
  const questions = boundQuestions(violation, lineIds);
  const isAbout = (cover: BoundQuestion) => questions.some(({ line, field }) => line === cover.line && field === cover.field);
  const isValid = (cover: BoundQuestion) => questions.some((question) => keyOf('', question) === keyOf('', cover));
  return kept.filter(({ code, covers }) => code === violation.code && covers.some(isAbout) && !covers.some(isValid));
}

function keyOf(code: string, { line, field, hash }: BoundQuestion): string {
  return `${code} ${line ?? ''} ${field} ${hash}`;
}

import type { Payload } from 'payload';
import type { Violation } from '../../../domain/check/violations.ts';
import type { BoundExplanation } from '../../../announcing/review/boundExplanations.ts';
import type { BoundQuestion } from '../../../announcing/review/boundQuestions.ts';
import { boundQuestions, questionHash } from '../../../announcing/review/boundQuestions.ts';
import type { Decision } from '../../payloadTypes.ts';

/** An explanation to keep: who gave it, to which words. */
export interface StoredExplanation extends BoundExplanation {
  readonly question: string | null;
  readonly by: string | null;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

/**
 * An explanation given with a step, by the place of its warning in the draft. `message` is set where the notice is not
 * of the check: it was found when a file was read.
 */
export interface GivenExplanation {
  readonly code: string;
  readonly path: string;
  readonly answer: string;
  readonly message?: string;
}

interface Signing {
  readonly by: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

/** All explanations of a decision, newest first. */
export async function loadExplanations(payload: Payload, decision: Decision['id']): Promise<StoredExplanation[]> {
  const { docs } = await payload.find({
    collection: 'explanations',
    where: { decision: { equals: decision } },
    sort: '-id',
    depth: 0,
    pagination: false,
    limit: 0,
  });
  return docs.map(({ code, covers, answer, question, by, at }) => ({
    code,
    covers: covers as unknown as BoundQuestion[],
    answer,
    question: question ?? null,
    by: by ?? null,
    at,
  }));
}

export async function addExplanations(payload: Payload, decision: Decision['id'], added: readonly StoredExplanation[]): Promise<void> {
  // Oldest first, so that the newest has the highest id.
  for (const { covers, ...explanation } of added)
    await payload.create({
      collection: 'explanations',
      data: { decision: decision as number, ...explanation, covers: covers.map((one) => ({ ...one })) },
      depth: 0,
    });
}

/** Binds explanations that were given by place to what is asked there. One of nothing that is asked falls away. */
export function bindExplanations(
  given: readonly GivenExplanation[],
  violations: readonly Violation[],
  lineIds: readonly (number | string)[],
  signing: Signing,
): StoredExplanation[] {
  return given.flatMap(({ code, path, answer, message }): StoredExplanation[] => {
    const asked = violations.find((violation) => violation.code === code && violation.path === path);
    if (asked) return [{ code, covers: boundQuestions(asked, lineIds), answer, question: asked.message.vi, ...signing }];
    if (message === undefined) return [];
    const covers = [{ line: null, field: path, hash: questionHash({ words: message }) }];
    return [{ code, covers, answer, question: message, ...signing }];
  });
}

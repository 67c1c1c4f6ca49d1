import type { Explanation } from '../../announcing/announcing.ts';
import type { Violation, ViolationCode } from '../../domain/check/violations.ts';
import { VIOLATION_CODES } from '../../domain/check/violations.ts';
import type { Decision } from '../payloadTypes.ts';

/** A stored explanation: the warning, the person and the time. */
export type StoredExplanation = NonNullable<Decision['answers']>[number];

/** An explanation given with a step; `message` is set where the notice is not from the check. */
export type GivenExplanation = Pick<StoredExplanation, 'code' | 'answer' | 'message'> & { readonly path: string };

interface Signing {
  readonly by: string | null;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

/** New and earlier explanations; a new one replaces an earlier one of the same notice. */
export function mergeExplanations(
  before: readonly StoredExplanation[],
  given: readonly GivenExplanation[],
  violations: readonly Violation[],
  { by, at }: Signing,
): StoredExplanation[] {
  const isSame = (a: Pick<StoredExplanation, 'code' | 'path'>, b: typeof a) => a.code === b.code && (a.path ?? '') === (b.path ?? '');
  const signed = given.map((explanation): StoredExplanation => {
    const { code, path, answer } = explanation;
    const known = before.find((other) => isSame(other, explanation) && other.answer === answer);
    const message = explanation.message ?? violations.find((violation) => isSame(violation, explanation))?.message.vi ?? null;
    return known ?? { code, path, message, answer, by, at };
  });
  return [...before.filter((other) => !signed.some((one) => isSame(one, other))), ...signed];
}

/** Only the explanations of the check's notices: the input of announcing. */
export function explanationsForCheck(stored: readonly StoredExplanation[]): Explanation[] {
  return stored.flatMap(({ code, path, answer }) => (isViolationCode(code) ? [{ code, path: path ?? '', answer }] : []));
}

function isViolationCode(code: string): code is ViolationCode {
  return (VIOLATION_CODES as readonly string[]).includes(code);
}

import type { Explanation } from '../../announcing/announcing.ts';
import type { Violation, ViolationCode } from '../../domain/check/violations.ts';
import { VIOLATION_CODES } from '../../domain/check/violations.ts';
import type { Decision } from '../payloadTypes.ts';

/** An explanation as it is stored with a draft: what was explained, by whom and when. */
export type StoredExplanation = NonNullable<Decision['answers']>[number];

/** What somebody gives with a step; `message` where it explains something that the check did not find. */
export type GivenExplanation = Pick<StoredExplanation, 'code' | 'answer' | 'message'> & { readonly path: string };

interface Signing {
  readonly by: string | null;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

/** Explanations given now and before; one given now overrules an earlier one of the same notice. */
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

/** Of stored explanations those of the check's notices: what announcing needs. */
export function explanationsForCheck(stored: readonly StoredExplanation[]): Explanation[] {
  return stored.flatMap(({ code, path, answer }) => (isViolationCode(code) ? [{ code, path: path ?? '', answer }] : []));
}

function isViolationCode(code: string): code is ViolationCode {
  return (VIOLATION_CODES as readonly string[]).includes(code);
}

import { PROBLEM_CODES, type ProblemCode } from '../../problems/problemCodes.ts';
import type { JsonSchema } from './responseSchema.ts';

/** By status, as an operation of OpenAPI lists its answers; the words stand once, in `components.responses`. */
function refusal(code: ProblemCode, name: string): JsonSchema {
  return { [PROBLEM_CODES[code].status]: { $ref: `#/components/responses/${name}` } };
}

export const BAD_INPUT = refusal('BAD_INPUT', 'BadInput');
export const NOT_FOUND = refusal('NOT_FOUND', 'NotFound');
export const KEY_REFUSED = refusal('KEY_REFUSED', 'KeyRefused');
export const TOO_MUCH = refusal('RATE_LIMITED', 'TooMuch');
export const UNAVAILABLE = refusal('UNAVAILABLE', 'Unavailable');

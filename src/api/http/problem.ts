import type { HttpAnswer } from './answer.ts';
import { PROBLEM_CODES, type ProblemCode } from './problemCodes.ts';

/** An error as RFC 9457 writes it. `field` names the input that was wrong. */
export interface Problem {
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly detail: string;
  readonly field?: string;
  readonly id?: string;
}

export function problem(code: ProblemCode, detail: string, more: Pick<Problem, 'field' | 'id'> = {}): Problem {
  const { status, title } = PROBLEM_CODES[code];
  return { status, code, title, detail, ...more };
}

/** Where a code is explained; stays the same for ever. */
export function problemType(code: ProblemCode): string {
  return `/v1/problems/${code}`;
}

export function problemAnswer(problem: Problem, headers: HttpAnswer['headers'] = []): HttpAnswer {
  return {
    status: problem.status,
    contentType: 'application/problem+json; charset=utf-8',
    body: JSON.stringify({ type: problemType(problem.code), ...problem }),
    headers,
    canBeKept: false,
    restsOn: null,
  };
}

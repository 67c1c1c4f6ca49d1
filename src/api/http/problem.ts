import type { HttpAnswer } from './answer.ts';
import { PROBLEM_CASES, PROBLEM_CODES, type ProblemCase, type ProblemCode } from '../../problems/problemCodes.ts';

/** An error as RFC 9457 writes it. `field` names the input that was wrong. */
export interface Problem {
  readonly status: number;
  readonly code: ProblemCode;
  readonly title: string;
  readonly detail: string;
  readonly field?: string;
  readonly id?: string;
}

export function problem(kind: ProblemCode | ProblemCase, detail: string, more: Pick<Problem, 'field' | 'id'> = {}): Problem {
  return { ...(kind in PROBLEM_CASES ? PROBLEM_CASES[kind as ProblemCase] : ofCode(kind as ProblemCode)), detail, ...more };
}

function ofCode(code: ProblemCode): Pick<Problem, 'status' | 'code' | 'title'> {
  const { status, title } = PROBLEM_CODES[code];
  return { status, code, title };
}

/** Where a code is explained; stays the same for ever. */
export function problemType(code: ProblemCode): string {
  return `/v1/problems/${code}`;
}

/** What every answer about this problem carries: a database is back within seconds, mostly. */
export function problemHeaders({ code }: Pick<Problem, 'code'>): HttpAnswer['headers'] {
  return code === 'UNAVAILABLE' ? [['Retry-After', '2']] : [];
}

export function problemAnswer(problem: Problem, headers: HttpAnswer['headers'] = problemHeaders(problem)): HttpAnswer {
  return {
    status: problem.status,
    contentType: 'application/problem+json; charset=utf-8',
    body: JSON.stringify({ type: problemType(problem.code), ...problem }),
    headers,
    canBeKept: false,
    restsOn: null,
  };
}

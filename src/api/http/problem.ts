import type { HttpAnswer } from './answer.ts';

/** An error as RFC 9457 writes it. `field` names the input that was wrong. */
export interface Problem {
  readonly status: number;
  /** From a closed list: BAD_INPUT, NOT_FOUND, … */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly field?: string;
  readonly id?: string;
}

export function problemAnswer(problem: Problem, headers: HttpAnswer['headers'] = []): HttpAnswer {
  return {
    status: problem.status,
    contentType: 'application/problem+json; charset=utf-8',
    body: JSON.stringify({ type: 'about:blank', ...problem }),
    headers,
    canBeKept: false,
    restsOn: null,
  };
}

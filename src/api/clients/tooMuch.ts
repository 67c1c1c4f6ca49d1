import { bilingual } from '../../domain/values/bilingual.ts';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { problem, problemAnswer } from '../http/problem.ts';

/** Refuses the amount of work, not the query itself: it may be sent again after `retryAfter` seconds. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
  readonly code: 'RATE_LIMITED' | 'OVERLOADED';
  readonly retryAfter: number;

  constructor(code: TooMuch['code'], retryAfter: number) {
    super(MESSAGES[code](retryAfter));
    this.code = code;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return PROBLEM_CODES[this.code].status;
  }
}

const MESSAGES = {
  RATE_LIMITED: (seconds: number) =>
    bilingual({
      vi: `Bạn đã hỏi quá nhiều trong thời gian ngắn: hãy hỏi lại sau ${seconds} giây`,
      en: `You asked for too much in a short time: ask again after ${seconds} seconds`,
    }),
  OVERLOADED: (seconds: number) =>
    bilingual({
      vi: `Máy chủ đang quá tải: hãy hỏi lại sau ${seconds} giây`,
      en: `The server is overloaded: ask again after ${seconds} seconds`,
    }),
} as const;

/** The refusal as a problem; /graphql writes its own. */
export function tooMuchProblem(refusal: TooMuch): HttpAnswer {
  return problemAnswer(problem(refusal.code, refusal.message), [['Retry-After', String(refusal.retryAfter)]]);
}

/** The refusal as a GraphQL error, in the requested media type. */
export function tooMuchErrors(refusal: TooMuch, accept: string | undefined): HttpAnswer {
  const isModern = accept?.includes('application/graphql-response+json') ?? false;
  const { status, code, message, retryAfter } = refusal;
  return {
    status,
    contentType: `application/${isModern ? 'graphql-response+json' : 'json'}; charset=utf-8`,
    body: JSON.stringify({ errors: [{ message, extensions: { code, retryAfter } }] }),
    headers: [['Retry-After', String(retryAfter)]],
    canBeKept: false,
    restsOn: null,
  };
}

import type { Request, Response } from 'express';
import type { Spend } from '../api/clients/spending.ts';
import type { FixedParts } from '../api/fixedQueries/fixedParts.ts';
import { logProblem, problemOf } from '../api/fixedQueries/problemOf.ts';
import type { HttpAnswer } from '../api/http/answer.ts';
import { problemAnswer } from '../api/http/problem.ts';
import { requestLog } from '../api/http/requestId.ts';

/** Answers an address of a portal as REST answers its own: from the cache, within the client's budget, refusing by problems. */
export function answerPortal(
  { answering, deps }: Pick<FixedParts, 'answering' | 'deps'>,
  request: Request,
  response: Response,
  ask: (spend: Spend) => Promise<HttpAnswer>,
): Promise<void> {
  return answering.answer(request, response, `GET ${request.originalUrl}`, {
    async ask(spend) {
      try {
        return await ask(spend);
      } catch (error) {
        const problem = problemOf(error);
        if (!problem) throw error;
        logProblem(requestLog(deps.log, request), problem, error);
        return problemAnswer(problem);
      }
    },
  });
}

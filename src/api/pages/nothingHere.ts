import type { Request } from 'express';
import { bilingual } from '../../domain/values/bilingual.ts';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';
import { notFoundPage, notYetPage } from '../../site/pages/problemPages.tsx';
import type { PageView } from '../../site/view.ts';
import type { ApiDeps } from '../deps.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { BEING_ANNOUNCED } from '../fixedQueries/problemOf.ts';
import { problem, problemAnswer } from '../http/problem.ts';
import { htmlAnswer } from './pageAnswers.ts';

/** During the first announcing, nobody is told that something does not exist. */
export function nothingHere({ isFilling }: ApiDeps, request: Request, view: PageView): HttpAnswer {
  if (isFilling?.()) return { ...htmlAnswer(BEING_ANNOUNCED.status, notYetPage(view)), headers: [['Retry-After', '10']] };
  // Programs accept JSON or anything; browsers name HTML.
  const takesHtml = /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*');
  if (!takesHtml)
    return problemAnswer(problem('NOT_FOUND', bilingual({ vi: 'Không có địa chỉ này; xem /v1', en: 'No such address; see /v1' })));
  return htmlAnswer(PROBLEM_CODES.NOT_FOUND.status, notFoundPage(view));
}

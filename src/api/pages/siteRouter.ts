import type { Request, Response, Router } from 'express';
import express from 'express';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';
import { ASSETS } from '../../site/assets.ts';
import { errorPage, notYetPage } from '../../site/pages/problemPages.tsx';
import { SITE_PAGES } from '../../site/sitePages.ts';
import type { PageView } from '../../site/view.ts';
import { inLanguage, viewOf } from '../../site/view.ts';
import { requestLog } from '../http/requestId.ts';
import { sendOnce } from '../http/sendOnce.ts';
import type { ApiDeps } from '../deps.ts';
import type { TooMuch } from '../clients/tooMuch.ts';
import type { FixedParts } from '../fixedQueries/fixedParts.ts';
import { fixedQuery } from '../fixedQueries/fixedQuery.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { internalError, type ErrorLog } from '../../problems/internalError.ts';
import { serveAsset } from '../serveAsset.ts';
import { answerPage } from './answerPage.ts';
import { serveFeedback } from './feedbackRouter.ts';
import { serveForms } from './formFiles.ts';
import { nothingHere } from './nothingHere.ts';
import { htmlAnswer } from './pageAnswers.ts';
import { siteCondition } from './siteCondition.ts';
import { serveSiteFiles } from './siteFiles.ts';

/** Pages for people. Each runs a fixed query against the schema of /graphql and is cached like every answer. */
export function createSiteRouter(parts: FixedParts): Router {
  const { schema, answering, deps } = parts;
  const router = express.Router();
  const viewNow = (request: Request) => viewOfRequest(deps, request);
  for (const page of SITE_PAGES) {
    const document = fixedQuery(schema, page.path, page.document);
    const paths = [page.path, ...(page.formerPaths ?? [])].flatMap((path) => [path, inLanguage(path, 'en')]);
    router.get(paths, (request, response) =>
      answering.answer(request, response, `GET ${request.originalUrl}`, {
        ask: (spend) => {
          const view = viewNow(request);
          const { searchParams: search } = new URL(request.originalUrl, 'http://page');
          const asked = { path: request.params as Record<string, string>, search };
          const log = requestLog(deps.log, request);
          return answerPage(parts, { page, document, asked, view, spend, log, nothing: () => nothingHere(deps, request, view) });
        },
        refuse: (refusal) => busyAnswer(viewNow(request), refusal),
        fail: (error) => brokenAnswer(requestLog(deps.log, request), viewNow(request), error),
      }),
    );
  }
  for (const asset of ASSETS) serveAsset(router, asset);
  serveSiteFiles(router, parts);
  serveForms(router, deps.settings.formsFolder);
  serveFeedback(router, parts, viewNow);
  router.use((request: Request, response: Response) => sendOnce(request, response, nothingHere(deps, request, viewNow(request))));
  return router;
}

function viewOfRequest(deps: ApiDeps, request: Request): PageView {
  const { clock, settings, feedback } = deps;
  const { publicUrl, filingUrl = null } = settings;
  const shown = { publicUrl: publicUrl ?? '', filingUrl, takesFeedback: feedback !== undefined };
  return viewOf(request.originalUrl, dayInVietNam(clock()), shown, siteCondition(deps), deps.search.startLists());
}

function busyAnswer(view: PageView, { status, message, retryAfter }: TooMuch): HttpAnswer {
  const page = htmlAnswer(status, notYetPage(view, message));
  return { ...page, headers: [['Retry-After', String(retryAfter)]] };
}

/** An unknown error: its text goes to the log, the reader gets an id. */
function brokenAnswer(log: ErrorLog, view: PageView, error: unknown): HttpAnswer {
  const { id } = internalError(log, error, 'a page could not be made');
  return htmlAnswer(PROBLEM_CODES.INTERNAL.status, errorPage(view, id));
}

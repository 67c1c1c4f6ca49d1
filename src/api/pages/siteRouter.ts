import type { Request, Response, Router } from 'express';
import express from 'express';
import type { DocumentNode } from 'graphql';
import { ASSETS } from '../../site/assets.ts';
import { viewOf } from '../../site/page.ts';
import { notFoundPage, notYetPage, wrongQuestionPage } from '../../site/pages/problemPage.ts';
import type { Asked, SitePage } from '../../site/sitePage.ts';
import { SITE_PAGES } from '../../site/sitePages.ts';
import { sendOnce } from '../answering.ts';
import type { ApiDeps } from '../deps.ts';
import type { Spend } from '../clients/spending.ts';
import type { TooMuch } from '../clients/tooMuch.ts';
import type { FixedParts } from '../fixedQueries/fixedParts.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { problem, problemAnswer } from '../http/problem.ts';
import { runFixedQuery } from '../fixedQueries/runFixedQuery.ts';
import { parseFixedQuery } from '../fixedQueries/parseFixedQuery.ts';
import { problemOf } from '../fixedQueries/problemOf.ts';
import { finish } from '../responseCache.ts';
import { serveFinished } from '../serveFinished.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Pages for people. Each runs a fixed query against the schema of /graphql and is cached like every answer. */
export function createSiteRouter(parts: FixedParts): Router {
  const { schema, answering } = parts;
  const router = express.Router();
  for (const page of SITE_PAGES) {
    const document = parseFixedQuery(schema, page.path, page.document);
    router.get(page.path, (request, response) =>
      answering.answer(request, response, `GET ${request.originalUrl}`, {
        ask: (spend) => answerPage(parts, page, document, request, spend),
        refuse: (refusal) => busyAnswer(request, refusal),
      }),
    );
  }
  for (const asset of ASSETS) {
    const answer = textAnswer(200, asset.contentType, asset.text);
    serveFinished(router, asset.path, finish(answer, null, FOR_EVER));
    serveFinished(router, asset.plainPath, finish(answer, null));
  }
  router.use((request: Request, response: Response) => sendOnce(request, response, nothingHere(parts.deps, request)));
  return router;
}

async function answerPage(
  { deps, schema, documents }: FixedParts,
  page: SitePage,
  document: DocumentNode,
  request: Request,
  spend: Spend,
): Promise<HttpAnswer> {
  const view = viewOf(request.originalUrl);
  const asked: Asked = {
    path: request.params as Record<string, string>,
    search: new URL(request.originalUrl, 'http://page').searchParams,
  };
  try {
    const variables = page.variables(asked);
    await spend(documents.costOf(page.document, variables, deps.follower.current()));
    const { data, restsOn } = await runFixedQuery(deps, schema, document, variables);
    const body = page.render(data, view, asked);
    return body === null ? nothingHere(deps, request) : { ...htmlAnswer(200, body), canBeKept: true, restsOn };
  } catch (error) {
    const told = problemOf(error);
    if (told && told.status >= 500) {
      deps.log.error({ err: error }, told.title);
      return htmlAnswer(told.status, notYetPage(view, told.detail));
    }
    if (told) return htmlAnswer(told.status, wrongQuestionPage(view, `${told.field ?? ''}: ${told.detail}`));
    throw error;
  }
}

function busyAnswer(request: Request, { status, message, retryAfter }: TooMuch): HttpAnswer {
  const page = htmlAnswer(status, notYetPage(viewOf(request.originalUrl), message));
  return { ...page, headers: [['Retry-After', String(retryAfter)]] };
}

/** During the first announcing, nobody is told that something does not exist. */
function nothingHere({ isFilling }: ApiDeps, request: Request): HttpAnswer {
  if (isFilling?.()) return { ...htmlAnswer(503, notYetPage(viewOf(request.originalUrl))), headers: [['Retry-After', '10']] };
  // Programs accept JSON or anything; browsers name HTML.
  const takesHtml = /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*');
  if (!takesHtml) return problemAnswer(problem('NOT_FOUND', 'Không có địa chỉ này; xem /v1 (No such address; see /v1)'));
  return htmlAnswer(404, notFoundPage(viewOf(request.originalUrl)));
}

function htmlAnswer(status: number, body: string): HttpAnswer {
  return textAnswer(status, 'text/html; charset=utf-8', body);
}

function textAnswer(status: number, contentType: string, body: string): HttpAnswer {
  return { status, contentType, body, headers: [], canBeKept: false, restsOn: null };
}

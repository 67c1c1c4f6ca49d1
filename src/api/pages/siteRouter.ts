import { readFileSync } from 'node:fs';
import type { Request, Response, Router } from 'express';
import express from 'express';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { viewOf } from '../../site/page.ts';
import { notFoundPage, wrongQuestionPage } from '../../site/pages/problemPage.ts';
import type { Asked, SitePage } from '../../site/sitePage.ts';
import { SITE_PAGES } from '../../site/sitePages.ts';
import type { Answering } from '../answering.ts';
import { sendOnce } from '../answering.ts';
import type { ApiDeps } from '../deps.ts';
import type { Answer } from '../http/answer.ts';
import { askDocument } from '../fixedQueries/askDocument.ts';
import { parseQuestion } from '../fixedQueries/parseQuestion.ts';
import { problemOf } from '../fixedQueries/problemOf.ts';
import { finish, sendKept } from '../responseCache.ts';

/** Pages for people: each asks the schema of /graphql a fixed question, and is kept like every answer. */
export function createSiteRouter(deps: ApiDeps, schema: GraphQLSchema, answering: Answering): Router {
  const router = express.Router();
  for (const page of SITE_PAGES) {
    const document = parseQuestion(schema, page.path, page.document);
    router.get(page.path, (request, response) =>
      answering.answer(request, response, `GET ${request.originalUrl}`, () => answerPage(deps, schema, page, document, request)),
    );
  }
  const css = finish(textAnswer(200, 'text/css; charset=utf-8', readStyle()), null);
  router.get('/site.css', (request, response) => sendKept(request, response, css));
  router.use((request: Request, response: Response) => sendOnce(request, response, nothingHere(request)));
  return router;
}

async function answerPage(deps: ApiDeps, schema: GraphQLSchema, page: SitePage, document: DocumentNode, request: Request): Promise<Answer> {
  const view = viewOf(request.originalUrl);
  const asked: Asked = {
    path: request.params as Record<string, string>,
    search: new URL(request.originalUrl, 'http://page').searchParams,
  };
  try {
    const { data, restsOn } = await askDocument(deps, schema, document, page.variables(asked));
    const body = page.render(data, view, asked);
    return body === null ? nothingHere(request) : { ...htmlAnswer(200, body), canBeKept: true, restsOn };
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return htmlAnswer(problem.status, wrongQuestionPage(view, `${problem.field ?? ''}: ${problem.detail}`));
    throw error;
  }
}

function nothingHere(request: Request): Answer {
  return htmlAnswer(404, notFoundPage(viewOf(request.originalUrl)));
}

function htmlAnswer(status: number, body: string): Answer {
  return textAnswer(status, 'text/html; charset=utf-8', body);
}

function textAnswer(status: number, contentType: string, body: string): Answer {
  return { status, contentType, body, headers: [], canBeKept: false, restsOn: null };
}

function readStyle(): string {
  return readFileSync(new URL('../../site/site.css', import.meta.url), 'utf8');
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Request, Response, Router } from 'express';
import express from 'express';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Answering } from '../answering.ts';
import { sendOnce } from '../answering.ts';
import type { ApiDeps } from '../deps.ts';
import type { Answer } from '../http/answer.ts';
import { jsonAnswer } from '../http/answer.ts';
import { acceptedEncodings } from '../http/encodedBody.ts';
import { problemAnswer } from '../http/problem.ts';
import { DATA_HEADERS } from '../http/publicHeaders.ts';
import { check } from '../input/check.ts';
import { finish, sendKept } from '../responseCache.ts';
import { askDocument } from '../fixedQueries/askDocument.ts';
import { checkQuery } from './checkQuery.ts';
import { flatten, partOf } from './flatten.ts';
import * as inputs from './inputs.ts';
import { logLines } from './logLines.ts';
import { openApi } from './openApi.ts';
import { parseQuestion } from '../fixedQueries/parseQuestion.ts';
import { notFound, problemOf } from '../fixedQueries/problemOf.ts';
import type { Route } from './routes.ts';
import { ROUTES } from './routes.ts';

/** REST under /v1: every route asks the schema of /graphql a fixed question and writes the answer as plain JSON. */
export function createRestRouter(deps: ApiDeps, schema: GraphQLSchema, answering: Answering): Router {
  const router = express.Router();
  for (const route of ROUTES) {
    const document = parseQuestion(schema, route.path, route.document);
    router.get(expressPath(route.path), (request, response) =>
      answering.answer(request, response, `GET ${request.originalUrl}`, () => answerRoute(deps, schema, route, document, request)),
    );
  }
  const description = finish(jsonAnswer(openApi(schema), null, true), null);
  router.get('/v1/openapi.json', (request, response) => sendKept(request, response, description));
  router.get('/v1/log.jsonl', (request, response) => streamLog(deps, request, response));
  router.all('/v1/{*rest}', (request, response) => sendOnce(request, response, nothingThere(request)));
  return router;
}

async function answerRoute(deps: ApiDeps, schema: GraphQLSchema, route: Route, document: DocumentNode, request: Request): Promise<Answer> {
  try {
    const path = Object.fromEntries(
      Object.entries(route.pathInputs).map(([name, rule]) => [name, String(check(name, rule as never, request.params[name]))]),
    );
    const variables = route.variables(path, checkQuery(route.query, searchOf(request)));
    const { data, restsOn } = await askDocument(deps, schema, document, variables);
    const part = partOf(data, route.root);
    const isThere = part !== null && Object.keys(part as object).length > 0;
    return isThere || Array.isArray(part)
      ? jsonAnswer(flatten(part), restsOn, true)
      : problemAnswer(notFound(Object.values(path).join('/')));
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return problemAnswer(problem);
    throw error;
  }
}

async function streamLog(deps: ApiDeps, request: Request, response: Response): Promise<void> {
  try {
    const { after = 0 } = checkQuery({ after: inputs.sequence.optional() }, searchOf(request));
    const isGzipped = acceptedEncodings(request.headers['accept-encoding'] as string | undefined).includes('gzip');
    response.writeHead(200, [
      'Content-Type',
      'application/jsonl; charset=utf-8',
      'Cache-Control',
      'no-store',
      ...(isGzipped ? ['Content-Encoding', 'gzip'] : []),
      ...DATA_HEADERS,
    ]);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const lines = Readable.from(logLines(deps.follower.current(), deps.contents, after));
    await (isGzipped ? pipeline(lines, createGzip(), response) : pipeline(lines, response));
  } catch (error) {
    const problem = problemOf(error);
    if (problem) sendOnce(request, response, problemAnswer(problem));
    // Half an answer cannot be taken back: the connection ends, so that nobody takes it for the whole.
    else response.destroy();
    if (!problem && !isHangUp(error)) deps.log.error({ err: error }, 'the log could not be streamed');
  }
}

function isHangUp(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function nothingThere(request: Request): Answer {
  const isKnown = ROUTES.some(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(request.path));
  if (isKnown && request.method !== 'GET' && request.method !== 'HEAD') {
    return problemAnswer(
      { status: 405, code: 'METHOD_NOT_ALLOWED', title: 'Method Not Allowed', detail: 'Chỉ nhận GET (Only GET is taken)' },
      [['Allow', 'GET, HEAD, OPTIONS']],
    );
  }
  return problemAnswer({
    status: 404,
    code: 'NOT_FOUND',
    title: 'Not Found',
    detail: 'Không có địa chỉ này; xem /v1/openapi.json (No such address; see /v1/openapi.json)',
  });
}

function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function searchOf(request: Request): URLSearchParams {
  const query = request.originalUrl.indexOf('?');
  return new URLSearchParams(query < 0 ? '' : request.originalUrl.slice(query + 1));
}

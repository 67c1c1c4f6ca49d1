import type { Request, Router } from 'express';
import express from 'express';
import type { DocumentNode } from 'graphql';
import { sendOnce } from '../answering.ts';
import type { Spend } from '../clients/spending.ts';
import type { FixedParts } from '../fixedQueries/fixedParts.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { jsonAnswer } from '../http/answer.ts';
import { PROBLEM_MEANINGS } from '../http/problemCodes.ts';
import { problem, problemAnswer } from '../http/problem.ts';
import { check } from '../input/check.ts';
import { finish } from '../responseCache.ts';
import { serveFinished } from '../serveFinished.ts';
import { runFixedQuery } from '../fixedQueries/runFixedQuery.ts';
import { checkQuery } from './checkQuery.ts';
import { flatten, partOf } from './flatten.ts';
import { openApi } from './openApi.ts';
import { parseFixedQuery } from '../fixedQueries/parseFixedQuery.ts';
import { BEING_ANNOUNCED, notFound, problemOf } from '../fixedQueries/problemOf.ts';
import type { Route } from './routes.ts';
import { ROUTES } from './routes.ts';

/** REST under /v1: every route runs a fixed query against the schema of /graphql and writes plain JSON. */
export function createRestRouter(parts: FixedParts): Router {
  const { schema, answering } = parts;
  const router = express.Router();
  for (const route of ROUTES) {
    const document = parseFixedQuery(schema, route.path, route.document);
    router.get(expressPath(route.path), (request, response) =>
      answering.answer(request, response, `GET ${request.originalUrl}`, {
        ask: (spend) => answerRoute(parts, route, document, request, spend),
      }),
    );
  }
  serveFinished(router, '/v1/openapi.json', finish(jsonAnswer(openApi(schema), null, true), null));
  serveFinished(router, '/v1', finish(jsonAnswer(index(), null, true), null));
  for (const [code, { vi, en }] of Object.entries(PROBLEM_MEANINGS))
    serveFinished(router, `/v1/problems/${code}`, finish(jsonAnswer({ code, vi, en }, null, true), null));
  router.all('/v1/{*rest}', (request, response) => sendOnce(request, response, nothingThere(request)));
  return router;
}

/** The answer of `/v1`: every address with its purpose. */
function index() {
  return {
    description: '/v1/openapi.json',
    graphql: '/graphql',
    log: '/v1/log',
    addresses: ROUTES.map(({ path, summary }) => ({ path, summary })),
  };
}

async function answerRoute(
  { deps, schema, documents }: FixedParts,
  route: Route,
  document: DocumentNode,
  request: Request,
  spend: Spend,
): Promise<HttpAnswer> {
  try {
    const path = Object.fromEntries(
      Object.entries(route.pathInputs).map(([name, rule]) => [name, String(check(name, rule as never, request.params[name]))]),
    );
    const variables = route.variables(path, checkQuery(route.query, searchOf(request)));
    await spend(documents.costOf(route.document, variables, deps.follower.current()));
    const { data, restsOn, canBeKept } = await runFixedQuery(deps, schema, document, variables);
    const part = partOf(data, route.root);
    const isThere = part !== null && Object.keys(part as object).length > 0;
    return isThere || Array.isArray(part)
      ? jsonAnswer(flatten(part), restsOn, canBeKept)
      : deps.isFilling?.()
        ? problemAnswer(BEING_ANNOUNCED, [['Retry-After', '10']])
        : problemAnswer(notFound(Object.values(path).join('/')));
  } catch (error) {
    const problem = problemOf(error);
    if (problem && problem.status >= 500) deps.log.error({ err: error }, problem.title);
    if (problem) return problemAnswer(problem);
    throw error;
  }
}

function nothingThere(request: Request): HttpAnswer {
  const isKnown = ROUTES.some(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(request.path));
  if (isKnown && request.method !== 'GET' && request.method !== 'HEAD') {
    return problemAnswer(problem('METHOD_NOT_ALLOWED', 'Chỉ nhận GET, HEAD, OPTIONS (Only GET, HEAD and OPTIONS are taken)'), [
      ['Allow', 'GET, HEAD, OPTIONS'],
    ]);
  }
  return problemAnswer(problem('NOT_FOUND', 'Không có địa chỉ này; xem /v1/openapi.json (No such address; see /v1/openapi.json)'));
}

function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function searchOf(request: Request): URLSearchParams {
  const query = request.originalUrl.indexOf('?');
  const search = query < 0 ? '' : request.originalUrl.slice(query + 1);
  // Throws URIError for invalid bytes, which URLSearchParams would silently replace.
  decodeURIComponent(search);
  return new URLSearchParams(search);
}

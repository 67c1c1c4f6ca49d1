import type { Request, Router } from 'express';
import express from 'express';
import { print } from 'graphql';
import { bilingual } from '../../domain/values/bilingual.ts';
import { sendOnce } from '../http/sendOnce.ts';
import type { Spend } from '../clients/spending.ts';
import { deprecationHeaders } from '../deprecations.ts';
import type { FixedParts } from '../fixedQueries/fixedParts.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { jsonAnswer } from '../http/answer.ts';
import { PROBLEM_MEANINGS } from '../../problems/problemMeanings.ts';
import { problem, problemAnswer } from '../http/problem.ts';
import { requestLog } from '../http/requestId.ts';
import { searchOf } from '../http/searchOf.ts';
import { finish } from '../responseCache.ts';
import { serveFinished } from '../serveFinished.ts';
import type { FixedQuery } from '../fixedQueries/fixedQuery.ts';
import { fixedQuery, runFixedQuery } from '../fixedQueries/fixedQuery.ts';
import { checkQuery } from './checkQuery.ts';
import { flatten, partOf } from './flatten.ts';
import { narrowDocument, SELECT_INPUT } from './narrowDocument.ts';
import { openApi } from './openApi.ts';
import type { JsonSchema } from './responseSchema.ts';
import { pageLinks } from './pageLinks.ts';
import { BEING_ANNOUNCED, logProblem, notFound, problemOf } from '../fixedQueries/problemOf.ts';
import { pathInputsOf } from './routeVariables.ts';
import type { Route } from './routes/route.ts';
import { ROUTES } from './routes.ts';

/** REST under /v1: every route runs a fixed query against the schema of /graphql and writes plain JSON. */
export function createRestRouter(parts: FixedParts): Router {
  const { schema, answering } = parts;
  const router = express.Router();
  for (const route of ROUTES) {
    const document = fixedQuery(schema, route.path, route.document);
    router.get(expressPath(route.path), (request, response) =>
      answering.answer(request, response, `GET ${request.originalUrl}`, {
        ask: (spend) => answerRoute(parts, route, document, request, spend),
      }),
    );
  }
  serveFinished(router, '/v1/openapi.json', () => finish(jsonAnswer(openApi(schema, parts.portals), null, true), null));
  serveFinished(router, '/v1', () => finish(jsonAnswer(index(openApi(schema, parts.portals)), null, true), null));
  for (const [code, { vi, en }] of Object.entries(PROBLEM_MEANINGS))
    serveFinished(router, `/v1/problems/${code}`, () => finish(jsonAnswer({ code, vi, en }, null, true), null));
  router.all('/v1/{*rest}', (request, response) => sendOnce(request, response, nothingThere()));
  return router;
}

/** The answer of `/v1`: every address with its purpose. */
function index(described: JsonSchema) {
  const paths = described['paths'] as Readonly<Record<string, { readonly get: { readonly summary: string } }>>;
  return {
    description: '/v1/openapi.json',
    graphql: '/graphql',
    log: '/v1/log',
    addresses: Object.entries(paths).map(([path, { get }]) => ({ path, summary: get.summary })),
  };
}

async function answerRoute(
  { deps, schema, documents }: FixedParts,
  route: Route,
  document: FixedQuery,
  request: Request,
  spend: Spend,
): Promise<HttpAnswer> {
  try {
    const path = pathInputsOf(route, request.params);
    const { select, ...query } = checkQuery({ ...route.query, ...SELECT_INPUT }, searchOf(request));
    const variables = route.variables(path, query);
    const asked = select === undefined ? document() : narrowDocument(document(), route.root, select);
    const text = select === undefined ? route.document : print(asked);
    await spend(documents.costOf(text, variables, deps.follower.current()));
    const { data, restsOn, canBeKept } = await runFixedQuery(deps, schema, asked, variables);
    const part = partOf(data, route.root);
    const isThere = part !== null && Object.keys(part as object).length > 0;
    const links = 'after' in route.query ? pageLinks(part, request.originalUrl, deps.settings.publicUrl ?? '') : null;
    return isThere || Array.isArray(part)
      ? { ...jsonAnswer(flatten(part), restsOn, canBeKept), headers: headersOf(links, deprecationHeaders(schema, asked)) }
      : deps.isFilling?.()
        ? problemAnswer(BEING_ANNOUNCED, [['Retry-After', '10']])
        : problemAnswer(notFound(Object.values(path).join('/'), route.unknown));
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    logProblem(requestLog(deps.log, request), problem, error);
    return problemAnswer(problem);
  }
}

function headersOf(links: string | null, deprecations: HttpAnswer['headers']): HttpAnswer['headers'] {
  return [...(links === null ? [] : [['Link', links] as const]), ...deprecations];
}

function nothingThere(): HttpAnswer {
  return problemAnswer(
    problem('NOT_FOUND', bilingual({ vi: 'Không có địa chỉ này; xem /v1/openapi.json', en: 'No such address; see /v1/openapi.json' })),
  );
}

function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

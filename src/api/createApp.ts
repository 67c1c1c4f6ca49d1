import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAnswering, sendOnce } from './answering.ts';
import { createBudgets, POINTS_PER_MINUTE } from './clients/budgets.ts';
import { clientAddress } from './clients/clientAddress.ts';
import { spendingOf } from './clients/spending.ts';
import { createWorkGate } from './clients/workGate.ts';
import { createExpressApp } from './createExpressApp.ts';
import type { ApiDeps, RequestHandler } from './deps.ts';
import { createSchema } from './graphql/createSchema.ts';
import { createGraphqlEndpoint, graphqlKey } from './graphql/graphqlEndpoint.ts';
import { healthAnswer } from './health.ts';
import { problem, problemAnswer } from './http/problem.ts';
import { protectAdmin, type AdminDoor } from './http/protectAdmin.ts';
import { CORS_HEADERS } from './http/publicHeaders.ts';
import { createPreparedDocuments } from './limits/preparedDocuments.ts';
import { createResponseCache } from './responseCache.ts';

/** Addresses of the admin, with everything below them. */
const ADMIN = /^\/(admin|api|_next)(\/|$)/;

const CACHE_BYTES = 64 * 1024 * 1024;
/** Answers computed at a time, and requests that wait: each needs a few megabytes at most. */
const WORK = { places: 12, queue: 500 };

/**
 * Everything that this process serves, as one request listener. It never listens itself. It serves the doors in
 * `settings.serve`, and health always.
 */
export function createApp(deps: ApiDeps): RequestHandler {
  const answerPublic = deps.settings.serve.has('public') ? createPublicApp(deps) : answerClosed;
  const admin = deps.settings.serve.has('admin') && deps.admin ? protectAdmin(deps.admin, adminDoor(deps)) : undefined;
  return (request, response) => {
    const path = pathOf(request);
    // Requests to the admin pass unchanged: reading a body first would empty it.
    if (ADMIN.test(path)) return (admin ?? answerClosed)(request, response);
    const health = healthAnswer(deps, path);
    if (health) return sendOnce(request, response, health);
    answerPublic(request, response);
  };
}

function adminDoor({ settings, isSignedIn = async () => false }: ApiDeps): AdminDoor {
  return { publicUrl: settings.publicUrl, isSignedIn };
}

/** In this order: cached bytes, /graphql, then Express with REST and pages, which costs several times more. */
function createPublicApp(deps: ApiDeps): RequestHandler {
  const { trustedProxies = 0, pointsPerMinute = POINTS_PER_MINUTE } = deps.settings;
  const clientOf = clientAddress(trustedProxies);
  const cache = createResponseCache(deps.memory?.responses ?? CACHE_BYTES);
  const gate = createWorkGate({ ...WORK, onShortage: () => cache.clear() });
  const answering = createAnswering(deps, { gate, cache, spendingOf: spendingOf(clientOf, createBudgets(pointsPerMinute)) });
  const schema = createSchema();
  const documents = createPreparedDocuments(schema);
  const answerGraphql = createGraphqlEndpoint(deps, schema, documents, answering);
  const answerTheRest = createExpressApp({ deps, schema, answering, documents, clientOf });

  return (request, response) => {
    if (!isAddress(request.url)) return sendOnce(request, response, noAddress());
    const isGraphql = pathOf(request) === '/graphql';
    if (request.method === 'GET' || request.method === 'HEAD') {
      const requestKey = isGraphql ? graphqlKey(request, null) : `GET ${request.url}`;
      if (answering.answerFromCache(request, response, requestKey)) return;
    }
    if (request.method === 'OPTIONS') return sendPreflight(response);
    if (!isGraphql) return answerTheRest(request, response);
    answerGraphql(request, response).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') deps.log.warn({ err: error }, 'a request broke off');
      response.destroy();
    });
  };
}

function answerClosed(request: IncomingMessage, response: ServerResponse): void {
  const detail = 'Tiến trình này không phục vụ địa chỉ này (This process does not serve this address)';
  sendOnce(request, response, problemAnswer(problem('NOT_FOUND', detail)));
}

/** Refuses '//[', which is no URL, and '//host/path', which a URL parser takes for another host. */
function isAddress(url: string | undefined): boolean {
  return url !== undefined && !url.startsWith('//') && URL.canParse(url, 'http://page');
}

function noAddress() {
  return problemAnswer(problem('BAD_INPUT', 'Địa chỉ không đọc được (The address cannot be read)'));
}

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

function sendPreflight(response: ServerResponse): void {
  response.writeHead(204, [
    ...CORS_HEADERS,
    'Access-Control-Allow-Methods',
    'GET, HEAD, POST, OPTIONS',
    'Access-Control-Allow-Headers',
    // The wildcard does not include Authorization, so it is named.
    '*, Authorization',
    'Access-Control-Max-Age',
    '86400',
  ]);
  response.end();
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAnswering, sendOnce } from './answering.ts';
import type { ApiDeps, RequestHandler } from './deps.ts';
import { createSchema } from './graphql/createSchema.ts';
import { createGraphqlEndpoint, graphqlQuestion } from './graphql/graphqlEndpoint.ts';
import { healthAnswer } from './health.ts';
import { CORS_HEADERS } from './http/publicHeaders.ts';
import { problemAnswer } from './http/problem.ts';
import { createPreparedDocuments } from './limits/preparedDocuments.ts';

/**
 * The whole public side as one request listener; never listens itself. In order: kept bytes, /graphql, and only then
 * Express with REST, pages and the admin, which costs several times as much.
 */
export function createApp(deps: ApiDeps): RequestHandler {
  const answering = createAnswering(deps);
  const schema = createSchema();
  const documents = createPreparedDocuments(schema);
  const answerGraphql = createGraphqlEndpoint(deps, schema, documents, answering);

  return (request, response) => {
    const path = pathOf(request);
    const isGraphql = path === '/graphql';
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (isReading && answering.answerFromKept(request, response, isGraphql ? graphqlQuestion(request, null) : `GET ${request.url}`)) return;
    const health = healthAnswer(deps, path);
    if (health) return sendOnce(request, response, health);
    if (request.method === 'OPTIONS') return sendPreflight(response);
    if (isGraphql) return void answerGraphql(request, response);
    sendOnce(request, response, problemAnswer({ status: 404, code: 'NOT_FOUND', title: 'Not Found', detail: path }));
  };
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
    'Content-Type, Accept, If-None-Match',
    'Access-Control-Max-Age',
    '86400',
  ]);
  response.end();
}

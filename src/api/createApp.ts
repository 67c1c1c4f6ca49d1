import type { IncomingMessage, ServerResponse } from 'node:http';
import { bilingual } from '../domain/values/bilingual.ts';
import { createAnswering } from './answering.ts';
import { sendOnce } from './http/sendOnce.ts';
import { POINTS_PER_MINUTE } from './clients/budgets.ts';
import { clientAddress } from './clients/clientAddress.ts';
import { createClients, presentedKey } from './clients/clients.ts';
import { spendingOf } from './clients/spending.ts';
import { createStreamSlots } from './clients/streamSlots.ts';
import { createWorkGate } from './clients/workGate.ts';
import { createExpressApp } from './createExpressApp.ts';
import type { ApiDeps, RequestHandler } from './deps.ts';
import type { Portal } from './fixedQueries/fixedParts.ts';
import { createSchema } from './graphql/createSchema.ts';
import { createGraphqlEndpoint, graphqlKey } from './graphql/graphqlEndpoint.ts';
import { healthAnswer } from './health.ts';
import { problem, problemAnswer } from './http/problem.ts';
import { protectAdmin, type AdminDoor } from './http/protectAdmin.ts';
import { CORS_HEADERS } from './http/publicHeaders.ts';
import { requestLog } from './http/requestId.ts';
import { createPreparedDocuments } from './limits/preparedDocuments.ts';
import { createResponseCache } from './responseCache.ts';

/** Addresses of the admin, with everything below them. */
const ADMIN = /^\/(admin|api|_next)(\/|$)/;

/** What needs no parser to be an address. */
const PLAIN = /^(?:\/[\w.-]+)+$/;

/** Where people write: everything else but /graphql is read. */
const FORMS = /^(?:\/en)?\/gop-y(?:\/co-ich)?$/;

const CACHE_BYTES = 64 * 1024 * 1024;
/** Answers computed at a time, and requests that wait: each needs a few megabytes at most. */
const WORK = { places: 12, queue: 500 };

/**
 * Everything that this process serves, as one request listener. It never listens itself. It serves the doors in
 * `settings.serve`, and health always.
 */
export function createApp(deps: ApiDeps, portals: readonly Portal[] = []): RequestHandler {
  const answerPublic = deps.settings.serve.has('public') ? createPublicApp(deps, portals) : answerClosed;
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
function createPublicApp(deps: ApiDeps, portals: readonly Portal[]): RequestHandler {
  const { trustedProxies = 0, pointsPerMinute = POINTS_PER_MINUTE } = deps.settings;
  const clients = createClients(clientAddress(trustedProxies), pointsPerMinute, deps.findKey);
  const cache = createResponseCache(deps.memory?.responses ?? CACHE_BYTES);
  const gate = createWorkGate({ ...WORK, onShortage: () => cache.clear() });
  const spending = spendingOf(clients);
  const answering = createAnswering(deps, { gate, cache, spendingOf: spending });
  const schema = createSchema();
  const documents = createPreparedDocuments(schema);
  const hasExplorer = portals.length > 0;
  const posts = new Set(portals.flatMap((portal) => portal.posts ?? []));
  const answerGraphql = createGraphqlEndpoint(deps, schema, documents, answering);
  const answerTheRest = createExpressApp({
    deps,
    portals,
    schema,
    answering,
    documents,
    clients,
    spendingOf: spending,
    streams: createStreamSlots(),
  });

  const answerIdentified: RequestHandler = (request, response) => {
    const isGraphql = pathOf(request) === '/graphql' && !(hasExplorer && isVisit(request));
    if (isRead(request)) {
      negotiate(portals, request);
      const requestKey = isGraphql ? graphqlKey(request, null) : `GET ${request.url}`;
      if (answering.answerFromCache(request, response, requestKey)) return;
    }
    // Checked after the cache: it holds no answer to a wrong address.
    if (!isAddress(request.url)) return sendOnce(request, response, noAddress());
    if (request.method === 'OPTIONS') return sendPreflight(response);
    const isPosted = request.method === 'POST' && posts.has(pathOf(request));
    const takesIt = isRead(request) || isPosted || (deps.feedback !== undefined && isForm(request));
    if (!isGraphql && !takesIt) return sendOnce(request, response, notTaken(pathOf(request), posts));
    if (!isGraphql) return answerTheRest(request, response);
    answerGraphql(request, response).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') requestLog(deps.log, request).warn({ err: error }, 'a request broke off');
      response.destroy();
    });
  };

  return (request, response) => {
    // Nearly everybody asks without a key, and then no promise is needed.
    if (presentedKey(request) === null) return answerIdentified(request, response);
    void clients.identify(request).then((refused) => {
      if (refused) sendOnce(request, response, refused);
      else answerIdentified(request, response);
    });
  };
}

/** Leads to the address of the form that the client prefers. Done before cached bytes are looked up. */
function negotiate(portals: readonly Portal[], request: IncomingMessage): void {
  for (const portal of portals) request.url = portal.negotiate?.(request) ?? request.url;
}

function answerClosed(request: IncomingMessage, response: ServerResponse): void {
  const detail = bilingual({ vi: 'Tiến trình này không phục vụ địa chỉ này', en: 'This process does not serve this address' });
  sendOnce(request, response, problemAnswer(problem('NOT_FOUND', detail)));
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** A form that people fill in: feedback. */
function isForm(request: IncomingMessage): boolean {
  return request.method === 'POST' && FORMS.test(pathOf(request));
}

/** A browser that opens /graphql without a query: it gets the explorer, where one is served. */
function isVisit({ method, url, headers }: IncomingMessage): boolean {
  return method === 'GET' && url === '/graphql' && (headers.accept?.includes('text/html') ?? false);
}

/** Refuses '//[', which is no URL, and '//host/path', which a URL parser takes for another host. */
function isAddress(url: string | undefined): boolean {
  return url !== undefined && (PLAIN.test(url) || (!url.startsWith('//') && URL.canParse(url, 'http://page')));
}

function noAddress() {
  return problemAnswer(problem('BAD_INPUT', bilingual({ vi: 'Địa chỉ không đọc được', en: 'The address cannot be read' })));
}

/** Nearly everything but /graphql is read, whether it is there or not. */
function onlyRead() {
  const detail = bilingual({
    vi: 'Chỉ nhận GET, HEAD, OPTIONS; POST ở /graphql',
    en: 'Only GET, HEAD and OPTIONS are taken; POST at /graphql',
  });
  return problemAnswer(problem('METHOD_NOT_ALLOWED', detail), [['Allow', 'GET, HEAD, OPTIONS']]);
}

function notTaken(path: string, posts: ReadonlySet<string>) {
  return posts.has(path) ? onlyPosted(path) : onlyRead();
}

/** An address of a portal that takes messages. */
function onlyPosted(path: string) {
  const detail = bilingual({ vi: `${path} nhận thông điệp bằng POST`, en: `${path} takes messages by POST` });
  return problemAnswer(problem('METHOD_NOT_ALLOWED', detail), [['Allow', 'POST, OPTIONS']]);
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

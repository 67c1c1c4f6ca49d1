import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Handler, OperationContext, Request } from 'graphql-http';
import { createHandler } from 'graphql-http';
import type { Spend } from '../clients/spending.ts';
import { deprecationHeaders } from '../deprecations.ts';
import type { ApiDeps } from '../deps.ts';
import { BEING_ANNOUNCED, problemOf } from '../fixedQueries/problemOf.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../problems/problemCodes.ts';
import type { ErrorLog } from '../../problems/internalError.ts';
import type { HttpAnswer } from '../http/answer.ts';
import { problemHeaders, type Problem } from '../http/problem.ts';
import { requestLog } from '../http/requestId.ts';
import { LIMITS } from '../limits/limits.ts';
import type { PreparedDocuments } from '../limits/preparedDocuments.ts';
import type { ApiContext } from './context.ts';
import { createContext } from './createContext.ts';
import { formatError } from './formatError.ts';
import { runDocument, type Asked } from '../execution/runDocument.ts';
import { createPersistedQueries, type PersistedQueries } from './persistedQueries.ts';
import { refusedProtocol, unsupported } from './protocol.ts';
import type { GraphqlRequest } from './protocol.ts';

interface Exchange {
  readonly context: ApiContext;
  readonly spend: Spend;
  readonly log: ErrorLog;
  /** The query itself was wrong or too large, so nothing was answered. */
  isRefused: boolean;
  /** Why nothing was answered, where it is our fault: requested texts are damaged, or the database is away. */
  unavailable: Problem | null;
  hasErrors: boolean;
  /** What tells that the query uses something that will go. */
  deprecations: HttpAnswer['headers'];
  /** Shown in the answer's `extensions` on request: `extensions: { cost: true }` or the header `X-Cost: 1`. */
  cost: Cost | null;
  /** An answer without errors. graphql-http would write it slowly: it looks at each value for errors. */
  told: ExecutionResult | null;
}

interface Cost {
  readonly requested: number;
  readonly limit: number;
  /** Null where clients have no limit. */
  readonly remaining: number | null;
  readonly resetAt: string | null;
}

const NOTHING_TOLD: ExecutionResult = {};
const NO_LIMIT = { remaining: null, resetAt: null };

/** Codes of errors that refuse the whole request. */
const REFUSALS: ReadonlySet<unknown> = new Set<ProblemCode>(['BAD_INPUT', 'TOO_LARGE', 'TOO_COSTLY']);

/** GraphQL over HTTP by the specification, except that wrong input always gets status 400. */
export function createGraphqlAnswer(deps: ApiDeps, schema: GraphQLSchema, documents: PreparedDocuments) {
  const persisted = createPersistedQueries();
  const handle = createHandler<GraphqlRequest, Exchange, OperationContext>({
    async onSubscribe(request, { query, operationName, variables, extensions }) {
      const operation = { query, operationName: operationName ?? undefined, variables: variables ?? {} };
      const prepared = documents.prepare(operation, request.context.context.snapshot);
      if (!prepared.document) {
        const { errors } = prepared;
        request.context.hasErrors = true;
        request.context.isRefused = errors.some(({ extensions }) => REFUSALS.has(extensions['code']));
        return errors;
      }
      const wrongHash = keepPersisted(persisted, query, extensions);
      if (wrongHash) {
        request.context.hasErrors = request.context.isRefused = true;
        return [wrongHash];
      }
      request.context.deprecations = deprecationHeaders(schema, prepared.document);
      const left = await request.context.spend(prepared.cost);
      const isCostAsked = request.raw.headers['x-cost'] === '1' || extensions?.['cost'] === true;
      if (isCostAsked) request.context.cost = { requested: prepared.cost, limit: LIMITS.cost, ...(left ?? NO_LIMIT) };
      return {
        schema,
        document: prepared.document,
        operationName: operation.operationName,
        variableValues: operation.variables,
        contextValue: request.context.context as unknown as OperationContext,
      };
    },
    execute: (asked) => runDocument(schema, asked as unknown as Asked),
    onOperation({ context }, _, given) {
      const result = deps.isFilling?.() ? tellAbsence(given as ExecutionResult) : (given as ExecutionResult);
      const { refused } = context.context.budget;
      const { data, errors = [] } = result;
      const extensions = context.cost ? { extensions: { cost: context.cost } } : {};
      context.hasErrors = errors.length > 0 || refused !== null;
      // Without `data` the query never ran: a variable is missing, or no operation has the name.
      context.isRefused = refused !== null || data === undefined || (errors.length > 0 && isWhollyRefused(result));
      context.unavailable = isEmpty(result) ? ourFault(errors) : null;
      const told = errors.map((error) => formatError(error, context.log));
      if (context.isRefused) return { errors: refused ? [refused] : told, ...extensions };
      if (errors.length > 0) return { errors: told, data, ...extensions };
      context.told = { data, ...extensions };
      return NOTHING_TOLD;
    },
    // Errors of an operation have their public form already, with the request named in the log.
    formatError: (error) => formatError(error, deps.log),
  });
  return async (given: GraphqlRequest, spend: Spend): Promise<HttpAnswer> => {
    const asked = persisted.withText(given);
    return 'instead' in asked ? asked.instead : answer(deps, handle, asked.request, spend);
  };
}

/** The error where a query came with the hash of another. */
function keepPersisted(persisted: PersistedQueries, query: string, extensions: unknown): GraphQLError | null {
  try {
    persisted.keep(query, extensions);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

async function answer(deps: ApiDeps, handle: Handler<GraphqlRequest, Exchange>, raw: GraphqlRequest, spend: Spend): Promise<HttpAnswer> {
  const exchange: Exchange = {
    context: createContext(deps),
    spend,
    log: requestLog(deps.log, raw),
    isRefused: false,
    unavailable: null,
    hasErrors: false,
    deprecations: [],
    cost: null,
    told: null,
  };
  const request: Request<GraphqlRequest, Exchange> = { ...raw, raw, context: exchange };
  const instead = unsupported(raw);
  if (instead) return instead;
  const [written, { status, headers }] = await handle(request);
  const body = bodyOf(exchange, written);
  if (!body && status >= 400) return refusedProtocol(status);
  const contentType = headers?.['content-type'] ?? null;
  const { reliance, snapshot, today } = exchange.context;
  const isRightStatus = status === 200 && !exchange.isRefused && !exchange.unavailable;
  return {
    status: status === 200 ? statusOf(exchange) : status,
    contentType,
    body: body ?? '',
    headers: [...Object.entries(headers ?? {}).filter(([name]) => name !== 'content-type'), ...headersOf(exchange)],
    canBeKept: isRightStatus && !exchange.hasErrors && exchange.cost === null && body !== null && !reliance.onThisMoment,
    restsOn: { snapshot, today, search: reliance.onSearch },
  };
}

function bodyOf({ told }: Exchange, written: string | null): string | null {
  return told ? JSON.stringify(told) : written;
}

function headersOf({ unavailable, deprecations }: Exchange): HttpAnswer['headers'] {
  return unavailable ? problemHeaders(unavailable) : deprecations;
}

function statusOf({ isRefused, unavailable }: Exchange): number {
  if (isRefused) return PROBLEM_CODES.BAD_INPUT.status;
  return unavailable?.status ?? 200;
}

/** During the first announcing, a null at the top may only not be announced yet. */
function tellAbsence(result: ExecutionResult): ExecutionResult {
  const said = new Set((result.errors ?? []).map(({ path }) => path?.[0]));
  const absent = Object.entries(result.data ?? {}).filter(([name, value]) => value === null && !said.has(name));
  const errors = absent.map(
    ([name]) => new GraphQLError(BEING_ANNOUNCED.detail, { path: [name], extensions: { code: BEING_ANNOUNCED.code } }),
  );
  return errors.length === 0 ? result : { ...result, errors: [...(result.errors ?? []), ...errors] };
}

function ourFault(errors: readonly GraphQLError[]): Problem | null {
  const problems = errors.flatMap((error) => problemOf(error) ?? []);
  return problems.find(({ status }) => status >= 500) ?? null;
}

function isEmpty({ data }: Pick<ExecutionResult, 'data'>): boolean {
  return !data || Object.values(data).every((value) => value === null);
}

/** Nothing was answered, and every error is the client's. */
function isWhollyRefused({ data, errors }: ExecutionResult): boolean {
  return isEmpty({ data }) && (errors ?? []).every(({ extensions }) => REFUSALS.has(extensions['code']));
}

import type { ErrorRequestHandler } from 'express';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Answering } from './answering.ts';
import { internalProblem, sendOnce } from './answering.ts';
import type { ClientOf } from './clients/clientAddress.ts';
import type { ApiDeps, RequestHandler } from './deps.ts';
import { problemAnswer } from './http/problem.ts';
import { problemOf } from './fixedQueries/problemOf.ts';
import type { PreparedDocuments } from './limits/preparedDocuments.ts';
import { createLogRouter } from './log/logRouter.ts';
import { createRestRouter } from './rest/restRouter.ts';
import { createSiteRouter } from './pages/siteRouter.ts';

/** What answers fixed questions: REST and pages are made of it. */
export interface FixedParts {
  readonly deps: ApiDeps;
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly documents: PreparedDocuments;
  readonly clientOf: ClientOf;
}

/** REST and pages. Reads no bodies: nothing here takes any. */
export function createExpressApp(parts: FixedParts): RequestHandler {
  const { deps, clientOf } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', false);
  app.use(createLogRouter(deps, clientOf));
  app.use(createRestRouter(parts));
  app.use(createSiteRouter(parts));
  app.use(answerError(deps));
  return app as unknown as RequestHandler;
}

/** Express knows an error handler by its four parameters. */
function answerError(deps: ApiDeps): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const problem = problemOf(error);
    sendOnce(request, response, problem ? problemAnswer(problem) : internalProblem(deps.log, error));
  };
}

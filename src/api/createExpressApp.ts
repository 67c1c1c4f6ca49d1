import type { ErrorRequestHandler } from 'express';
import express from 'express';
import { internalProblem } from './answering.ts';
import { sendOnce } from './http/sendOnce.ts';
import type { ApiDeps, RequestHandler } from './deps.ts';
import { problemAnswer } from './http/problem.ts';
import { requestLog } from './http/requestId.ts';
import { problemOf } from './fixedQueries/problemOf.ts';
import { createLogRouter } from './log/logRouter.ts';
import type { FixedParts } from './fixedQueries/fixedParts.ts';
import { createRestRouter } from './rest/restRouter.ts';
import { createSiteRouter } from './pages/siteRouter.ts';

/** REST and pages. It reads no bodies, because no route here takes one. */
export function createExpressApp(parts: FixedParts): RequestHandler {
  const { deps } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', false);
  app.use(createLogRouter(parts));
  for (const portal of parts.portals) app.use(portal.createRouter(parts));
  app.use(createRestRouter(parts));
  app.use(createSiteRouter(parts));
  app.use(answerError(deps));
  return app as unknown as RequestHandler;
}

/** Express recognises an error handler by its four parameters. */
function answerError(deps: ApiDeps): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const problem = problemOf(error);
    sendOnce(request, response, problem ? problemAnswer(problem) : internalProblem(requestLog(deps.log, request), error));
  };
}

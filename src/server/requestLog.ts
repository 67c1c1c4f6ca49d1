import { AsyncLocalStorage } from 'node:async_hooks';
import { requestIdOf } from '../api/http/requestId.ts';
import type { RequestHandler } from '../api/deps.ts';

const current = new AsyncLocalStorage<string>();

/** Every line that is logged while the admin answers names its request. Payload writes most of them, so none can be passed along. */
export function withRequestId(handler: RequestHandler): RequestHandler {
  return (request, response) => current.run(requestIdOf(request), handler, request, response);
}

/** What a log line says of the request that it belongs to; nothing outside of one. */
export function requestFields(): { requestId?: string } {
  const requestId = current.getStore();
  return requestId === undefined ? {} : { requestId };
}

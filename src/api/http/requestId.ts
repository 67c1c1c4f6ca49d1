import { randomUUID } from 'node:crypto';
import type { ErrorLog } from '../../problems/internalError.ts';

/** A request, or what was copied from one. */
interface Asked {
  readonly headers: NodeJS.Dict<string | string[]>;
}

const HEADER = 'x-request-id';
const WELL_FORMED = /^[\w.:-]{8,64}$/;

/** By which a request is found in the logs of proxies and servers: the one it brought, or a new one. The same each time. */
export function requestIdOf({ headers }: Asked): string {
  const given = headers[HEADER];
  if (typeof given === 'string' && WELL_FORMED.test(given)) return given;
  return (headers[HEADER] = randomUUID());
}

/**
 * The log, with the request's id in every line. Passed along by hand: a context that follows promises by itself costs
 * every promise of the process, a seventh of an answer that is computed.
 */
export function requestLog(log: ErrorLog, request: Asked): ErrorLog {
  const named = (fields: object) => ({ requestId: requestIdOf(request), ...fields });
  return {
    error: (fields, message) => log.error(named(fields), message),
    warn: (fields, message) => log.warn(named(fields), message),
  };
}

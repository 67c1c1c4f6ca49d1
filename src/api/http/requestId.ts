import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const HEADER = 'x-request-id';
const WELL_FORMED = /^[\w.:-]{8,64}$/;

/** By which a request is found in the logs of proxies and servers: the one it brought, or a new one. The same each time. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[HEADER];
  if (typeof given === 'string' && WELL_FORMED.test(given)) return given;
  return (headers[HEADER] = randomUUID());
}

import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { bilingual } from '../input/badInput.ts';

/**
 * What the public sees of an error. An unknown one is told by an id only: its text goes to the log. One without a code
 * is a document that does not fit the schema.
 */
export function formatError(error: Readonly<GraphQLError | Error>, log: Pick<Logger, 'error'>): GraphQLError {
  // graphql-http reports a request that is no question at all as a plain Error with a text of its own.
  if (!(error instanceof GraphQLError)) return new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST' } });
  const located = error;
  const cause = innermost(located);
  if (!(cause instanceof GraphQLError)) return internalError(cause, log, located);
  if (located.extensions['code'] !== undefined) return located;
  return new GraphQLError(located.message, {
    nodes: located.nodes,
    source: located.source,
    positions: located.positions,
    path: located.path,
    extensions: { ...located.extensions, code: 'BAD_QUERY' },
  });
}

function innermost(error: GraphQLError): Error {
  let cause: Error = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function internalError(cause: Error, log: Pick<Logger, 'error'>, located: GraphQLError): GraphQLError {
  const id = randomUUID();
  log.error({ err: cause, errorId: id, path: located.path }, 'a query could not be answered');
  const message = bilingual({ vi: `Lỗi hệ thống, mã tra cứu ${id}`, en: `Internal error, look-up id ${id}` });
  return new GraphQLError(message, { path: located.path, extensions: { code: 'INTERNAL', id } });
}

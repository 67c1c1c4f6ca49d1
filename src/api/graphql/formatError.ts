import { GraphQLError } from 'graphql';
import { logProblem, problemOf } from '../fixedQueries/problemOf.ts';
import { inVietnameseFirst } from './inVietnameseFirst.ts';
import { internalError, type ErrorLog } from '../../problems/internalError.ts';

/**
 * The public form of an error. An unknown error gets only an id, and its text goes to the log. An error without a code
 * is a document that does not match the schema.
 */
export function formatError(error: Readonly<GraphQLError | Error>, log: Pick<ErrorLog, 'error'>): GraphQLError {
  // graphql-http throws a plain Error for a request without a query.
  if (!(error instanceof GraphQLError)) return new GraphQLError(inVietnameseFirst(error.message), { extensions: { code: 'BAD_REQUEST' } });
  const located = error;
  const cause = innermost(located);
  const known = problemOf(cause);
  if (known && known.status >= 500) {
    logProblem(log, known, cause);
    return new GraphQLError(known.detail, { path: located.path, extensions: { code: known.code } });
  }
  if (!(cause instanceof GraphQLError)) return hidden(cause, log, located);
  if (located.extensions['code'] !== undefined) return located;
  return new GraphQLError(inVietnameseFirst(located.message), {
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

function hidden(cause: Error, log: Pick<ErrorLog, 'error'>, located: GraphQLError): GraphQLError {
  const { id, detail } = internalError(log, cause, 'a query could not be answered', { path: located.path });
  return new GraphQLError(detail, { path: located.path, extensions: { code: 'INTERNAL', id } });
}

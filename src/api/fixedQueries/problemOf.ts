import { GraphQLError } from 'graphql';
import type { Problem } from '../http/problem.ts';

/** The problem that an error tells the asker about; null where it is none of the asker's doing. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof URIError)
    return { status: 400, code: 'BAD_INPUT', title: 'Bad Request', detail: 'Địa chỉ sai mã hóa % (The address is wrongly %-encoded)' };
  if (!(error instanceof GraphQLError)) return null;
  if (error.extensions['code'] === 'TOO_COSTLY') return { status: 400, code: 'TOO_COSTLY', title: 'Bad Request', detail: error.message };
  if (error.extensions['code'] !== 'BAD_INPUT') return null;
  const field = String(error.extensions['field'] ?? '').replace(/^filter\./, '');
  return { status: 400, code: 'BAD_INPUT', title: 'Bad Request', detail: error.message, ...(field ? { field } : {}) };
}

export function notFound(what: string): Problem {
  return {
    status: 404,
    code: 'NOT_FOUND',
    title: 'Not Found',
    detail: `Không có ${what}: chưa quyết định công bố nào nêu (There is no ${what}: no announced decision ever named it)`,
  };
}

import type { AfterErrorHook } from 'payload';
import { internalError } from '../../problems/internalError.ts';
import { PROBLEM_CODES } from '../../problems/problemCodes.ts';

/** An error that Payload hides, too: its text goes to the log, the client gets an id. */
export const tellUnknown: AfterErrorHook = ({ error, req }) => {
  const { status = PROBLEM_CODES.INTERNAL.status, isPublic } = error as Error & { readonly status?: number; readonly isPublic?: boolean };
  if (isPublic ?? status !== PROBLEM_CODES.INTERNAL.status) return undefined;
  const { id, detail } = internalError(req.payload.logger, error, 'a request to a collection could not be answered');
  return { response: { errors: [{ message: detail, extensions: { code: 'INTERNAL', id } }] } };
};

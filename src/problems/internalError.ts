import { randomUUID } from 'node:crypto';
import { bilingual } from '../domain/values/bilingual.ts';

/** Where errors are written to; a pino logger is one. */
export interface ErrorLog {
  error(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** The public form of an unknown error: the id leads to its text in the log. */
export interface InternalError {
  readonly id: string;
  readonly detail: string;
}

/** Writes an unknown error to the log, together with `where`. */
export function internalError(log: Pick<ErrorLog, 'error'>, error: unknown, message: string, where: object = {}): InternalError {
  const id = randomUUID();
  log.error({ err: error, errorId: id, ...where }, message);
  return { id, detail: bilingual({ vi: `Lỗi hệ thống, mã tra cứu ${id}`, en: `Internal error, look-up id ${id}` }) };
}

import { APIError } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../problems/problemCodes.ts';

interface Asker {
  readonly i18n?: { readonly language: string };
}

/** The name that separates refusals from errors for the server's log. */
export const REFUSAL = 'Refusal';

class Refusal extends APIError {
  readonly code: ProblemCode;

  constructor(message: string, code: ProblemCode) {
    super(message, PROBLEM_CODES[code].status, null, true);
    this.name = REFUSAL;
    this.code = code;
  }
}

/** An error that the admin shows unchanged, in the user's language. */
export function refusal(req: Asker, message: Label, code: ProblemCode = 'BAD_INPUT'): APIError {
  return new Refusal(req.i18n?.language === 'en' ? message.en : message.vi, code);
}

/** The code of an error that `refusal` made; null for another. */
export function codeOfRefusal(error: Error): ProblemCode | null {
  return error instanceof Refusal ? error.code : null;
}

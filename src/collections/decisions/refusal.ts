import { APIError } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';

interface Asker {
  readonly i18n?: { readonly language: string };
}

/** The name that separates refusals from errors for the server's log. */
export const REFUSAL = 'Refusal';

/** An error that the admin shows unchanged, in the user's language. */
export function refusal(req: Asker, message: Label, status = 400): APIError {
  const error = new APIError(req.i18n?.language === 'en' ? message.en : message.vi, status, null, true);
  error.name = REFUSAL;
  return error;
}

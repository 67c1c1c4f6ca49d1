import { APIError } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';

interface Asker {
  readonly i18n?: { readonly language: string };
}

/** Its name, by which it is told from what is worth a line in the server's log. */
export const REFUSAL = 'Refusal';

/** An error that the admin shows as it is, in the language of whoever asks. */
export function refusal(req: Asker, message: Label, status = 400): APIError {
  const error = new APIError(req.i18n?.language === 'en' ? message.en : message.vi, status, null, true);
  error.name = REFUSAL;
  return error;
}

import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { isLongEnough, SHORTEST_EXPLANATION } from '../../announcing/review/boundQuestions.ts';
import { VIOLATION_CODES } from '../../domain/check/violations.ts';
import { writable } from '../../domain/values/writable.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { refusal } from '../problems/refusal.ts';
import { jsonOrNull } from '../../domain/values/jsonOrNull.ts';

/** Some of it is sealed with the decision. */
const typed = z.string().transform(writable).pipe(z.string().trim().max(10_000));
const HASH = z.string().regex(/^[0-9a-f]{64}$/);

const schema = z.object({
  /** Hash of the draft that the asker saw; the check tells it. */
  draftHash: HASH.optional(),
  reason: typed.optional(),
  answers: z
    .array(z.object({ code: z.enum(VIOLATION_CODES), path: z.string().max(500), answer: typed }))
    .max(5_000)
    .optional(),
});
export type ActionBody = z.infer<typeof schema>;

/** The body of an action; it may be empty. */
export async function readActionBody(req: PayloadRequest): Promise<ActionBody> {
  const text = (await req.text?.()) ?? '';
  const body = schema.safeParse(text === '' ? {} : jsonOrNull(text));
  if (body.success) {
    if (body.data.answers?.some(({ answer }) => !isLongEnough(answer))) throw refusal(req, TOO_SHORT);
    return body.data;
  }
  throw refusal(req, { vi: 'Yêu cầu không đúng dạng.', en: 'The request is malformed.' });
}

export const TOO_SHORT: Label = {
  vi: `Giải trình cần ít nhất ${SHORTEST_EXPLANATION} ký tự.`,
  en: `An explanation needs at least ${SHORTEST_EXPLANATION} characters.`,
};

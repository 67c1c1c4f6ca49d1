import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { VIOLATION_CODES } from '../../domain/check/violations.ts';
import { refusal } from './refusal.ts';

const schema = z.object({
  reason: z.string().trim().max(10_000).optional(),
  answers: z
    .array(z.object({ code: z.enum(VIOLATION_CODES), path: z.string().max(500), answer: z.string().trim().min(1).max(10_000) }))
    .max(5_000)
    .optional(),
});
export type ActionBody = z.infer<typeof schema>;

/** The body of an action; it may be empty. */
export async function readActionBody(req: PayloadRequest): Promise<ActionBody> {
  const text = (await req.text?.()) ?? '';
  const body = schema.safeParse(text === '' ? {} : jsonOrNull(text));
  if (body.success) return body.data;
  throw refusal(req, { vi: 'Yêu cầu không đúng dạng.', en: 'The request is malformed.' });
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { z } from 'zod';
import { boundQuestions, isLongEnough, wholeQuestionHash } from '../../../announcing/review/boundQuestions.ts';
import { TOO_SHORT } from '../actionBody.ts';
import type { Action } from '../action.ts';
import { askedOf } from '../askedOf.ts';
import { refusal } from '../../problems/refusal.ts';
import { addExplanations } from './storedExplanations.ts';
import { jsonBody } from '../../jsonBody.ts';

const HASH = z.string().regex(/^[0-9a-f]{64}$/);
const schema = z.object({
  /** What was asked, as the report tells it. */
  questionHash: HASH.optional(),
  /** The same for several warnings of one kind: one explanation covers them all. */
  questionHashes: z.array(HASH).min(1).max(5_000).optional(),
  answer: z.string().trim().max(10_000),
  /** Ids of lines, to explain only these of a group; absent: all. */
  lines: z
    .array(z.union([z.number().int(), z.string().max(100)]))
    .max(5_000)
    .optional(),
});

/** Keeps one explanation, for a warning, a group of equal ones, or several of one kind. */
export async function saveExplanation(action: Action): Promise<Response> {
  const { req, user, loaded } = action;
  const body = schema.safeParse(await jsonBody(req));
  const hashes = new Set([...(body.data?.questionHashes ?? []), ...(body.data?.questionHash ? [body.data.questionHash] : [])]);
  if (!body.success || hashes.size === 0)
    throw refusal(req, { vi: 'Cần "questionHash" và "answer".', en: 'Needs "questionHash" and "answer".' });
  const { answer, lines } = body.data;
  if (!isLongEnough(answer)) throw refusal(req, TOO_SHORT);
  if (loaded.stored.state === 'announced') throw refusal(req, ANNOUNCED, 'NOT_ALLOWED');
  const violations = (await askedOf(action)).filter((one) => one.severity === 'warning' && hashes.has(wholeQuestionHash(one)));
  const [first] = violations;
  if (!first || violations.length < hashes.size) throw refusal(req, NOT_ASKED, 'CONFLICT');
  if (violations.some(({ code }) => code !== first.code)) throw refusal(req, SEVERAL_KINDS);
  const covers = violations
    .flatMap((violation) => boundQuestions(violation, loaded.lineIds))
    .filter(({ line }) => lines === undefined || (line !== null && lines.includes(line)));
  const at = new Date().toISOString();
  const question = violations.map(({ message }) => message.vi).join('\n');
  await addExplanations(req.payload, loaded.stored.id, [{ code: first.code, covers, answer, question, by: user.email, at }]);
  return Response.json({ at, by: user.email, covers: covers.length }, { status: 201 });
}

const SEVERAL_KINDS = {
  vi: 'Một giải trình chỉ dùng cho các cảnh báo cùng loại.',
  en: 'One explanation answers warnings of one kind only.',
};
const NOT_ASKED = {
  vi: 'Cảnh báo này không còn, hoặc nội dung đã đổi. Hãy kiểm tra lại.',
  en: 'This is no longer asked, or its words changed. Check again.',
};
const ANNOUNCED = { vi: 'Quyết định đã công bố, không sửa được nữa.', en: 'An announced decision never changes.' };

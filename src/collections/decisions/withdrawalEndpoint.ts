import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import { announcingOf } from './announcingOf.ts';
import { requireAuthority } from './guardAuthority.ts';
import { refusal } from './refusal.ts';
import { saveDraft } from './saveDraft.ts';

const text = z.string().trim().min(1).max(1_000);
const schema = z.object({
  /** Key of the decision to withdraw: '2026-08-30/H31/3500-QD-UBND'. */
  decision: text.max(300),
  number: text.max(100).optional(),
  issuedOn: z.string().refine(isCalendarDate).optional(),
  signer: text.optional(),
  title: text.optional(),
});

/**
 * POST /api/decisions/withdrawals: drafts a correction that withdraws a whole announced decision, with all its lines
 * and derived endings. The draft then takes the usual steps.
 */
export const withdrawalEndpoint: Endpoint = {
  path: '/withdrawals',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refusal(req, { vi: 'Hãy đăng nhập.', en: 'Sign in first.' }, 401);
    const announcing = announcingOf(req.payload);
    if (!announcing) throw refusal(req, { vi: 'Tiến trình này không công bố.', en: 'This process does not announce.' }, 503);
    const { decision, number, issuedOn, signer, title } = await readBody(req);
    const draft = await announcing.draftWithdrawal(decision, {
      number: number ?? null,
      issuedOn: issuedOn ?? null,
      signer: signer ?? null,
      ...(title === undefined ? {} : { title }),
    });
    if (!draft)
      throw refusal(
        req,
        { vi: `Chưa có quyết định nào được công bố với định danh ${decision}.`, en: `No decision is announced under the key ${decision}.` },
        404,
      );
    requireAuthority(req, draft.decision.issuingAuthority ?? undefined);
    if (draft.lines.length === 0)
      throw refusal(req, { vi: 'Quyết định này không còn dòng nào để rút.', en: 'Nothing of this decision is left to withdraw.' }, 409);
    const id = await saveDraft(req.payload, draft);
    return Response.json({ id, lines: draft.lines.length, state: 'draft' }, { status: 201 });
  },
};

async function readBody(req: PayloadRequest): Promise<z.infer<typeof schema>> {
  const body = schema.safeParse(await Promise.resolve(req.json?.()).catch(() => null));
  if (body.success) return body.data;
  throw refusal(req, {
    vi: 'Cần nêu "decision" (định danh quyết định được rút), có thể thêm number, issuedOn (YYYY-MM-DD), signer, title.',
    en: 'Needs "decision" (the key of the decision to withdraw); number, issuedOn (YYYY-MM-DD), signer and title may be added.',
  });
}

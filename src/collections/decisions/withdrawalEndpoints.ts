import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Announcing } from '../../announcing/announcing.ts';
import { isCalendarDate } from '../../domain/values/calendarDate.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { requireAuthority } from './guardAuthority.ts';
import { issuerOfAccount } from './issuerOfAccount.ts';
import { refusal } from '../problems/refusal.ts';
import { saveDraft } from './saveDraft.ts';
import { jsonBody } from '../jsonBody.ts';
import { requireSignedIn } from '../access/requireSignedIn.ts';
import { requirePlugged } from '../requirePlugged.ts';

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
const draft: Endpoint = {
  path: '/withdrawals',
  method: 'post',
  handler: async (req) => {
    const announcing = requireAnnouncing(req);
    const { decision, number, issuedOn, signer, title } = await readBody(req);
    const issuer = await issuerOfAccount(req);
    const drafted = await announcing.draftWithdrawal(decision, {
      number: number ?? null,
      issuedOn: issuedOn ?? null,
      signer: signer ?? null,
      ...(issuer === null ? {} : { issuingAuthority: issuer }),
      ...(title === undefined ? {} : { title }),
    });
    if (!drafted) throw unknownDecision(req, decision);
    requireAuthority(req, drafted.decision.issuingAuthority ?? undefined);
    if (!drafted.isByItsIssuer) throw refusal(req, OF_ANOTHER, 'NOT_ALLOWED');
    if (drafted.isEmpty) throw refusal(req, NOTHING_LEFT, 'CONFLICT');
    const id = await saveDraft(req.payload, drafted, undefined, req.user ?? undefined);
    return Response.json({ id, lines: drafted.lines.length, state: 'draft' }, { status: 201 });
  },
};

/** GET /api/decisions/withdrawals?decision=KEY: what such a correction would do; stores nothing. */
const preview: Endpoint = {
  path: '/withdrawals',
  method: 'get',
  handler: async (req) => {
    const announcing = requireAnnouncing(req);
    const key = text.max(300).safeParse(req.searchParams?.get('decision'));
    if (!key.success) throw refusal(req, NEEDS_DECISION);
    const found = await announcing.previewWithdrawal(key.data);
    if (!found) throw unknownDecision(req, key.data);
    return Response.json(found);
  },
};

export const withdrawalEndpoints: readonly Endpoint[] = [preview, draft];

function requireAnnouncing(req: PayloadRequest): Announcing {
  requireSignedIn(req);
  return requirePlugged(req, 'announcing');
}

function unknownDecision(req: PayloadRequest, key: string) {
  return refusal(
    req,
    { vi: `Chưa có quyết định nào được công bố với định danh ${key}.`, en: `No decision is announced under the key ${key}.` },
    'NOT_FOUND',
  );
}

const OF_ANOTHER: Label = {
  vi: 'Chỉ cơ quan đã ban hành, cơ quan kế thừa hoặc được ủy quyền mới rút được quyết định này.',
  en: 'Only the authority that issued this decision, the one that it became, or its delegate may withdraw it.',
};
const NOTHING_LEFT: Label = {
  vi: 'Quyết định này không còn dòng nào để rút.',
  en: 'Nothing of this decision is left to withdraw.',
};
const NEEDS_DECISION: Label = {
  vi: 'Cần nêu "decision": định danh quyết định được rút.',
  en: 'Needs "decision": the key of the decision to withdraw.',
};

async function readBody(req: PayloadRequest): Promise<z.infer<typeof schema>> {
  const body = schema.safeParse(await jsonBody(req));
  if (body.success) return body.data;
  throw refusal(req, {
    vi: 'Cần nêu "decision" (định danh quyết định được rút), có thể thêm number, issuedOn (YYYY-MM-DD), signer, title.',
    en: 'Needs "decision" (the key of the decision to withdraw); number, issuedOn (YYYY-MM-DD), signer and title may be added.',
  });
}

import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Draft } from '../../../announcing/announcing.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import { jsonBody } from '../../jsonBody.ts';
import { requireCatalogueViews } from '../requireCatalogueViews.ts';
import { requireAuthority } from '../guardAuthority.ts';
import { issuerOfAccount } from '../issuerOfAccount.ts';
import { refusal } from '../../problems/refusal.ts';
import { saveDraft } from '../saveDraft.ts';

const id = z.string().trim().min(1).max(300);
const correctable = z.union([z.object({ line: id }), z.object({ decision: id })]);
const temporary = z.object({ code: id, place: id.nullable().optional() });

/** POST /api/decisions/corrections { line } or { decision }: drafts a correction, prefilled with what stands. */
const correction: Endpoint = {
  path: '/corrections',
  method: 'post',
  handler: async (req) => {
    const views = requireCatalogueViews(req);
    const body = correctable.safeParse(await jsonBody(req));
    if (!body.success) throw refusal(req, NEEDS_LINE);
    const issuer = await issuerOfAccount(req);
    const drafted = await views.draftCorrection(body.data, issuer === null ? {} : { issuingAuthority: issuer });
    if (!drafted) throw refusal(req, UNKNOWN, 'NOT_FOUND');
    if (!drafted.isByItsIssuer) throw refusal(req, OF_ANOTHER, 'NOT_ALLOWED');
    return keep(req, drafted);
  },
};

/** POST /api/decisions/temporary { code, place }: drafts an amendment for a time, with the text in force. */
const forATime: Endpoint = {
  path: '/temporary',
  method: 'post',
  handler: async (req) => {
    const views = requireCatalogueViews(req);
    const body = temporary.safeParse(await jsonBody(req));
    if (!body.success) throw refusal(req, NEEDS_CODE);
    const drafted = await views.draftTemporary(body.data.code, body.data.place ?? null);
    if (!drafted) throw refusal(req, NOTHING_IN_FORCE, 'NOT_FOUND');
    return keep(req, { ...drafted, decision: { ...drafted.decision, issuingAuthority: await issuerOfAccount(req) } });
  },
};

export const correctionEndpoints: readonly Endpoint[] = [correction, forATime];

async function keep(req: PayloadRequest, draft: Draft): Promise<Response> {
  requireAuthority(req, draft.decision.issuingAuthority ?? undefined);
  const stored = await saveDraft(req.payload, draft, undefined, req.user ?? undefined);
  return Response.json({ id: stored, lines: draft.lines.length, state: 'draft' }, { status: 201 });
}

const NEEDS_LINE: Label = {
  vi: 'Cần nêu "line" (định danh dòng đã công bố) hoặc "decision" (định danh quyết định).',
  en: 'Needs "line" (the id of an announced line) or "decision" (the key of a decision).',
};
const UNKNOWN: Label = { vi: 'Không có dòng hoặc quyết định này trong danh mục.', en: 'Nothing announced has this id.' };
const OF_ANOTHER: Label = {
  vi: 'Chỉ cơ quan đã ban hành, cơ quan kế thừa hoặc được ủy quyền mới được đính chính.',
  en: 'Only the authority that issued it, the one that it became, or its delegate may correct it.',
};
const NEEDS_CODE: Label = { vi: 'Cần nêu "code": mã thủ tục.', en: 'Needs "code": the code of the procedure.' };
const NOTHING_IN_FORCE: Label = {
  vi: 'Thủ tục này không có nội dung đang có hiệu lực để đặt thời hạn.',
  en: 'Nothing of this procedure is in force to be changed for a time.',
};

import { z } from 'zod';
import { draftHash } from '../../../announcing/review/draftHash.ts';
import { isCalendarDate } from '../../../domain/values/calendarDate.ts';
import type { Label } from '../../../domain/values/vocabulary.ts';
import { jsonBody } from '../../jsonBody.ts';
import type { Action } from '../action.ts';
import { requireCatalogueViews } from '../requireCatalogueViews.ts';
import { refusal } from '../../problems/refusal.ts';
import { rememberPreviewed } from '../review/storedOutlines.ts';
import { idOf } from '../review/workers.ts';

/** What the draft would change, by day and place. Whoever asks has looked at this very draft, and may then approve it. */
export async function previewDraft(action: Action): Promise<Response> {
  const { req, user, loaded } = action;
  const effects = await requireCatalogueViews(req).preview(loaded.draft);
  if (!effects) throw refusal(req, NOT_SEALABLE, 'CHECK_FAILED');
  const person = idOf(user);
  if (person !== null) await rememberPreviewed(req.payload, loaded, person);
  return Response.json({ draftHash: draftHash(loaded.draft), effects });
}

const schema = z.object({
  code: z.string().max(100),
  place: z.string().max(100).nullable(),
  from: z.string().refine(isCalendarDate),
});

/** The parts that one of these changes, before and after. */
export async function previewParts(action: Action): Promise<Response> {
  const { req, loaded } = action;
  const body = schema.safeParse(await jsonBody(req));
  if (!body.success) throw refusal(req, { vi: 'Cần "code", "place" và "from".', en: 'Needs "code", "place" and "from".' });
  const parts = await requireCatalogueViews(req).previewParts(loaded.draft, body.data);
  if (!parts) throw refusal(req, GONE, 'NOT_FOUND');
  return Response.json({ parts });
}

export const NOT_PREVIEWED: Label = {
  vi: 'Hãy mở “Thay đổi gì” và xem bản soạn này sẽ thay đổi những gì, rồi duyệt.',
  en: 'Open "What changes" and look at what this draft would change, then approve it.',
};
export const NOT_SEALABLE: Label = {
  vi: 'Chưa tính được thay đổi: quyết định còn thiếu số, ngày, cơ quan ban hành có thẩm quyền hoặc ngày có hiệu lực của dòng. Hãy sửa các lỗi trước.',
  en: 'The changes cannot be told yet: number, day, an issuer with power or a day of effect is missing. Mend the errors first.',
};
const GONE: Label = { vi: 'Bản soạn không còn thay đổi này. Hãy mở lại.', en: 'The draft no longer changes this. Open it again.' };

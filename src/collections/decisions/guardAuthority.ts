import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { worksFor } from '../access/worksFor.ts';
import type { Decision } from '../payloadTypes.ts';
import { refusal } from '../problems/refusal.ts';

/** Access checks the stored decision; this checks the new values. */
export const guardAuthority: CollectionBeforeChangeHook<Decision> = ({ data, originalDoc, req }) => {
  requireAuthority(req, data.issuingAuthority ?? originalDoc?.issuingAuthority);
  return data;
};

/** Refuses people who do not draft for this authority. */
export function requireAuthority(req: PayloadRequest, authority: Decision['issuingAuthority']): void {
  if (worksFor(req, authority?.code)) return;
  const own = req.user?.authority;
  throw refusal(req, own ? ofAnother(own) : OF_NONE, 'NOT_ALLOWED');
}

function ofAnother(own: string): Label {
  return { vi: `Tài khoản này chỉ soạn quyết định của cơ quan ${own}.`, en: `This account drafts decisions of authority ${own} only.` };
}

const OF_NONE: Label = {
  vi: 'Tài khoản này chưa thuộc cơ quan nào; hãy nhờ quản trị ghi mã cơ quan (trang Người dùng).',
  en: 'This account belongs to no authority yet; ask an administrator to name it (page Users).',
};

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { worksFor } from '../access/worksFor.ts';
import type { Decision } from '../payloadTypes.ts';
import { refusal } from './refusal.ts';

/** Access looks at what stands in the database; this looks at what is about to stand there. */
export const guardAuthority: CollectionBeforeChangeHook<Decision> = ({ data, originalDoc, req }) => {
  requireAuthority(req, data.issuingAuthority ?? originalDoc?.issuingAuthority);
  return data;
};

/** Refuses whoever does not draft for this authority. */
export function requireAuthority(req: PayloadRequest, authority: Decision['issuingAuthority']): void {
  if (worksFor(req.user, authority?.code)) return;
  const own = req.user?.authority;
  throw refusal(
    req,
    { vi: `Tài khoản này chỉ soạn quyết định của cơ quan ${own}.`, en: `This account drafts decisions of authority ${own} only.` },
    403,
  );
}

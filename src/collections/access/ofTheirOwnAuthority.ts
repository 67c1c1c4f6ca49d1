import type { Access, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { refusal } from '../problems/refusal.ts';
import { linesOf } from '../fields/linesOf.ts';
import type { LegalDocument } from '../payloadTypes.ts';
import { roleOf } from './roleOf.ts';
import { bodiesOfAccount } from './worksFor.ts';

/**
 * Administrators edit every entry, an approver those of their own authority and of bodies that it carries on, by code
 * or name. Example: an approver of Hải Phòng edits Hải Phòng's resolutions, but no decree.
 */
export const ofTheirOwnAuthority: Access<LegalDocument> = async ({ req }) => {
  if (roleOf(req) === 'administrator') return true;
  const names = await ownNames(req);
  return names.length > 0 && { issuingAuthority: { in: names } };
};

/** Access checks the stored entry; this checks the new values. */
export const keepToTheirOwn: CollectionBeforeChangeHook<LegalDocument> = async ({ data, originalDoc, req }) => {
  if (!req.user || roleOf(req) === 'administrator') return data;
  const issuer = data.issuingAuthority === undefined ? originalDoc?.issuingAuthority : data.issuingAuthority;
  if ((await ownNames(req)).includes(issuer ?? '')) return data;
  throw refusal(req, NOT_YOURS, 'NOT_ALLOWED');
};

async function ownNames(req: PayloadRequest): Promise<string[]> {
  const bodies = [...bodiesOfAccount(req)];
  if (roleOf(req) !== 'approver' || bodies.length === 0) return [];
  const { docs } = await req.payload.find({ collection: 'authorities', where: { code: { in: bodies } }, depth: 0, pagination: false });
  return docs.flatMap((own) => [own.code, own.name, ...linesOf(own.otherNames)]);
}

const NOT_YOURS = {
  vi: 'Người phê duyệt chỉ giữ văn bản do chính cơ quan mình ban hành; văn bản khác do quản trị viên giữ.',
  en: 'An approver keeps what their own authority issued; administrators keep the rest.',
};

import type { Access, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { refusal } from '../decisions/refusal.ts';
import { linesOf } from '../fields/linesOf.ts';
import type { LegalDocument } from '../payloadTypes.ts';
import { roleOf } from './roleOf.ts';

/**
 * Administrators keep every entry; an approver those that their own authority issued, by its code or a name that it bears:
 * an approver of Hải Phòng keeps Hải Phòng's resolutions, and no decree.
 */
export const ofTheirOwnAuthority: Access<LegalDocument> = async ({ req }) => {
  if (roleOf(req) === 'administrator') return true;
  const names = await ownNames(req);
  return names.length > 0 && { issuingAuthority: { in: names } };
};

/** Access looks at the entry as it stands; this looks at what is about to stand there. */
export const keepToTheirOwn: CollectionBeforeChangeHook<LegalDocument> = async ({ data, originalDoc, req }) => {
  if (!req.user || roleOf(req) === 'administrator') return data;
  const issuer = data.issuingAuthority === undefined ? originalDoc?.issuingAuthority : data.issuingAuthority;
  if ((await ownNames(req)).includes(issuer ?? '')) return data;
  throw refusal(req, NOT_YOURS, 403);
};

async function ownNames(req: PayloadRequest): Promise<string[]> {
  const code = req.user?.authority;
  if (roleOf(req) !== 'approver' || !code) return [];
  const { docs } = await req.payload.find({ collection: 'authorities', where: { code: { equals: code } }, depth: 0, limit: 1 });
  return docs.flatMap((own) => [own.code, own.name, ...linesOf(own.otherNames)]);
}

const NOT_YOURS = {
  vi: 'Người phê duyệt chỉ giữ văn bản do chính cơ quan mình ban hành; văn bản khác do quản trị viên giữ.',
  en: 'An approver keeps what their own authority issued; administrators keep the rest.',
};

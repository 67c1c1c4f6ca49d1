import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { refusal } from '../decisions/refusal.ts';
import type { User } from '../payloadTypes.ts';

/** The message of a database trigger that also stops two administrators from leaving at once. */
export const LAST_ADMINISTRATOR = 'the last administrator stays';

/** The last administrator must stay, to admit others. */
export const keepOneAdministrator: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, operation, req }) => {
  const isDemoted = operation === 'update' && originalDoc?.role === 'administrator' && (data.role ?? 'administrator') !== 'administrator';
  if (isDemoted) await requireAnother(req, originalDoc.id);
  return data;
};

export const keepOneAdministratorBeforeDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.findByID({ collection: 'users', id, depth: 0, select: { role: true } });
  if (account.role === 'administrator') await requireAnother(req, account.id);
};

async function requireAnother(req: PayloadRequest, id: User['id']): Promise<void> {
  const where = { role: { equals: 'administrator' }, id: { not_equals: id } };
  const { totalDocs } = await req.payload.count({ collection: 'users', where });
  if (totalDocs > 0) return;
  throw refusal(req, KEPT, 403);
}

export const KEPT = {
  vi: 'Đây là quản trị viên cuối cùng: hãy tạo hoặc chỉ định một quản trị viên khác trước.',
  en: 'This is the last administrator: create or appoint another one first.',
};

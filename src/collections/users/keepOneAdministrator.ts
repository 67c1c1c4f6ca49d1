import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { kindOf } from '../../store/databaseKind.ts';
import { refusal } from '../problems/refusal.ts';
import type { User } from '../payloadTypes.ts';
import { KEPT } from './lastAdministrator.ts';
import { mayLeave as mayLeaveMongo } from '../storage/mongo/mayLeave.ts';
import { mayLeave as mayLeaveSqlite } from '../storage/sqlite/mayLeave.ts';

/** Whether an administrator may be removed or demoted now. Of several that leave at once, one stays. */
const MAY_LEAVE = { sqlite: mayLeaveSqlite, mongo: mayLeaveMongo };

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
  if (!(await MAY_LEAVE[kindOf(req.payload)](req.payload, id))) throw refusal(req, KEPT, 'NOT_ALLOWED');
}

import { approvalRight } from '../../../announcing/review/fourEyes.ts';
import { roleOf } from '../../access/roleOf.ts';
import { recordEvent } from '../../log/recordEvent.ts';
import type { Action } from '../action.ts';
import { refusal } from '../../problems/refusal.ts';
import { idOf, workersOf } from './workers.ts';

/** A second person says that they have looked at a decision that one person approved alone. */
export async function reviewAnnounced({ req, user, loaded: { stored } }: Action): Promise<Response> {
  if (!stored.isUnreviewed) throw refusal(req, NOTHING_TO_REVIEW, 'CONFLICT');
  const isAnother = idOf(user) !== stored.approvedBy && approvalRight('required', idOf(user), workersOf(stored)) === 'allowed';
  if (!isAnother || roleOf(req) === 'editor') throw refusal(req, ANOTHER_PERSON, 'NOT_ALLOWED');
  await req.payload.update({ collection: 'decisions', id: stored.id, data: { isUnreviewed: false, reviewedBy: idOf(user) }, depth: 0 });
  await recordEvent(req.payload, user, { action: 'review', what: `decisions/${stored.id}` });
  return Response.json({ isUnreviewed: false });
}

const NOTHING_TO_REVIEW = { vi: 'Quyết định này không chờ người thứ hai xem.', en: 'This decision waits for no review.' };
const ANOTHER_PERSON = {
  vi: 'Người xem lại phải là người phê duyệt khác, chưa soạn, trình hay duyệt quyết định này.',
  en: 'Another approver must review it, who has not drafted, submitted or approved it.',
};

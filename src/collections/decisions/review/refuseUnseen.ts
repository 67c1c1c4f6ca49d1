import { draftHash } from '../../../announcing/review/draftHash.ts';
import { PROBLEM_CODES } from '../../../problems/problemCodes.ts';
import type { Action } from '../action.ts';
import { refusal } from '../../problems/refusal.ts';
import { changesSinceSeen } from './storedOutlines.ts';

/** Refuses a step on a draft that is not the one that the person saw, and says what changed. Null: they saw this one. */
export async function refuseUnseen({ req, loaded }: Action, seen: string | undefined): Promise<Response | null> {
  if (seen === undefined) throw refusal(req, NEEDS_HASH);
  const now = draftHash(loaded.draft);
  if (seen === now) return null;
  const changes = await changesSinceSeen(req.payload, loaded, seen);
  const { message } = refusal(req, CHANGED, 'CONFLICT');
  return Response.json({ errors: [{ message }], changes: changes ?? [], draftHash: now }, { status: PROBLEM_CODES.CONFLICT.status });
}

const NEEDS_HASH = {
  vi: 'Cần nêu "draftHash": bản soạn mà bạn đã xem (lệnh check trả lời).',
  en: 'Needs "draftHash": the draft that you saw, as check answers it.',
};
const CHANGED = {
  vi: 'Quyết định đã thay đổi từ khi bạn mở. Hãy xem lại những gì đã đổi.',
  en: 'The decision has changed since you opened it. Look at what changed.',
};

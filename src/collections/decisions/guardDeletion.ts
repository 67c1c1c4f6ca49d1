import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import type { Decision } from '../payloadTypes.ts';
import type { DraftState } from './draftStates.ts';
import { refusal } from '../problems/refusal.ts';

/** Only what nobody waits for may go to the bin. */
export const guardBin: CollectionBeforeChangeHook<Decision> = ({ data, originalDoc, req }) => {
  if (data.deletedAt && !originalDoc?.deletedAt && originalDoc) refuseUnderWay(req, originalDoc.state);
  return data;
};

/** The same holds for deleting for good, also from the bin. */
export const refuseDeletingUnderWay: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { state } = await req.payload.findByID({ collection: 'decisions', id, depth: 0, trash: true, select: { state: true } });
  refuseUnderWay(req, state);
};

export const deleteWhatBelongsToIt: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { decision: { equals: id } };
  for (const collection of ['remarks', 'lines', 'explanations', 'draft-outlines'] as const)
    await req.payload.delete({ collection, where, depth: 0, trash: true });
};

function refuseUnderWay(req: PayloadRequest, state: DraftState): void {
  const why = UNDER_WAY[state];
  if (why) throw refusal(req, why, 'NOT_ALLOWED');
}

const WITHDRAW_FIRST: Label = {
  vi: 'Quyết định đã trình hoặc đã duyệt, không xóa được. Hãy đưa về bản nháp trước.',
  en: 'A submitted or approved decision cannot be deleted. Take it back to draft first.',
};
const UNDER_WAY: Partial<Record<DraftState, Label>> = {
  submitted: WITHDRAW_FIRST,
  approved: WITHDRAW_FIRST,
  announced: { vi: 'Quyết định đã công bố, không xóa được.', en: 'An announced decision is never deleted.' },
};

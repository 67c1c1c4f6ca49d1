import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { canonicalText } from '../../domain/sealing/sealedLine.ts';
import { roleOf } from '../access/roleOf.ts';
import type { Decision } from '../payloadTypes.ts';
import { canMove, DRAFT_STATE_LABELS, type DraftState } from './draftStates.ts';
import { isMoving } from './moveDecision.ts';
import { refusal } from '../problems/refusal.ts';
import { withDrafter } from './review/workers.ts';
import { toDraftDecision } from './toDraftDecision.ts';

export const NOTHING_SEALED = { key: null, head: null, lines: null };
const NOTHING_APPROVED = { approvedBy: null, isUnreviewed: false, unreviewedReason: null, reviewedBy: null };
const FRESH = {
  state: 'draft',
  sealed: NOTHING_SEALED,
  returnReason: null,
  submittedBy: null,
  announcedBy: null,
  ...NOTHING_APPROVED,
} as const;

/**
 * Guards the states of a draft. It starts as a draft and moves only by actions that `draftStates` allows. Editing a
 * submitted decision makes it a draft again. An announced decision cannot change.
 */
export const guardMoves: CollectionBeforeChangeHook<Decision> = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || !originalDoc) {
    return { ...data, ...FRESH, drafters: withDrafter([], req.user) };
  }
  const from: DraftState = originalDoc.state;
  const to: DraftState = data.state ?? from;
  if (isMoving(req)) {
    if (!canMove(from, to, roleOf(req))) throw refusal(req, illegalMove(from, to), 'NOT_ALLOWED');
    requireWhole(req, originalDoc, to);
    if (to !== 'approved' && to !== 'announced') return { ...data, ...NOTHING_APPROVED, sealed: NOTHING_SEALED };
    if (!data.sealed?.key) throw refusal(req, { vi: 'Quyết định chưa được niêm phong.', en: 'The decision has not been sealed.' });
    return data;
  }
  if (to !== from) throw refusal(req, illegalMove(from, to), 'NOT_ALLOWED');
  if (!hasChanged(data, originalDoc)) return data;
  if (from === 'announced')
    throw refusal(req, { vi: 'Quyết định đã công bố, không sửa được nữa.', en: 'An announced decision never changes.' }, 'NOT_ALLOWED');
  const drafters = withDrafter(originalDoc.drafters, req.user);
  return { ...data, drafters, ...NOTHING_APPROVED, state: from === 'returned' ? 'returned' : 'draft', sealed: NOTHING_SEALED };
};

/** A partly stored draft cannot move. */
function requireWhole(req: PayloadRequest, { isIncomplete }: Decision, to: DraftState): void {
  if (isIncomplete && ONWARDS.has(to)) throw refusal(req, INCOMPLETE, 'CONFLICT');
}

const ONWARDS: ReadonlySet<DraftState> = new Set(['submitted', 'approved', 'announced']);
const INCOMPLETE = {
  vi: 'Bản soạn này chưa ghi đủ các dòng (đang ghi, hoặc đã đứt giữa chừng). Hãy nạp lại từ tệp, hoặc xóa.',
  en: 'Not all lines of this draft are stored (that is under way, or broke off). Load the file again, or delete the draft.',
};

function hasChanged(data: Partial<Decision>, before: Decision): boolean {
  return canonicalText(toDraftDecision({ ...before, ...data })) !== canonicalText(toDraftDecision(before));
}

function illegalMove(from: DraftState, to: DraftState) {
  return {
    vi: `Không thể chuyển từ "${DRAFT_STATE_LABELS[from].vi}" sang "${DRAFT_STATE_LABELS[to].vi}".`,
    en: `Cannot move from "${DRAFT_STATE_LABELS[from].en}" to "${DRAFT_STATE_LABELS[to].en}".`,
  };
}

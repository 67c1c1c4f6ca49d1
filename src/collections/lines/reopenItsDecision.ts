import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { requireAuthority } from '../decisions/guardAuthority.ts';
import { moveDecision } from '../decisions/moveDecision.ts';
import { refusal } from '../problems/refusal.ts';
import { rememberDrafter } from '../decisions/review/workers.ts';
import type { Decision, Line } from '../payloadTypes.ts';

/**
 * Changing a line changes its decision, or both decisions where the line moves. A submitted or approved decision
 * becomes a draft again. An announced decision, or another authority's, refuses the change.
 */
export const reopenItsDecision: CollectionBeforeChangeHook<Line> = async ({ data, originalDoc, req }) => {
  const touched = new Set([idOf(data.decision), idOf(originalDoc?.decision)].filter((id) => id !== null));
  for (const id of touched) await reopenDecision(id, req);
  return data;
};

export const reopenItsDecisionBeforeDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const line = await req.payload.findByID({ collection: 'lines', id, depth: 0, trash: true, select: { decision: true } });
  const decision = idOf(line.decision);
  if (decision !== null) await reopenDecision(decision, req);
};

/** The same for whoever changes many lines at once. */
export async function reopenDecision(id: Decision['id'], req: PayloadRequest): Promise<void> {
  const { state, issuingAuthority, drafters } = await req.payload.findByID({
    collection: 'decisions',
    id,
    depth: 0,
    trash: true,
    select: { state: true, issuingAuthority: true, drafters: true },
  });
  requireAuthority(req, issuingAuthority);
  if (state === 'announced') {
    throw refusal(
      req,
      { vi: 'Quyết định của dòng này đã công bố, không sửa được nữa.', en: 'The decision of this line is announced and never changes.' },
      'NOT_ALLOWED',
    );
  }
  await rememberDrafter(req.payload, { id, drafters }, req.user);
  if (state === 'submitted' || state === 'approved') await moveDecision(req.payload, { id, to: 'draft', user: req.user });
}

function idOf(decision: Line['decision'] | undefined): Decision['id'] | null {
  if (decision === null || decision === undefined) return null;
  return typeof decision === 'object' ? decision.id : decision;
}

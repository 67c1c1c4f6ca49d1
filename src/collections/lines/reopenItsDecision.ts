import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { requireAuthority } from '../decisions/guardAuthority.ts';
import { moveDecision } from '../decisions/moveDecision.ts';
import { refusal } from '../decisions/refusal.ts';
import type { Decision, Line } from '../payloadTypes.ts';

/**
 * Changing a line changes its decision, or both decisions where the line moves. A submitted or approved decision
 * becomes a draft again. An announced decision, or another authority's, refuses the change.
 */
export const reopenItsDecision: CollectionBeforeChangeHook<Line> = async ({ data, originalDoc, req }) => {
  const touched = new Set([idOf(data.decision), idOf(originalDoc?.decision)].filter((id) => id !== null));
  for (const id of touched) await reopen(id, req);
  return data;
};

export const reopenItsDecisionBeforeDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const line = await req.payload.findByID({ collection: 'lines', id, depth: 0, select: { decision: true } });
  const decision = idOf(line.decision);
  if (decision !== null) await reopen(decision, req);
};

async function reopen(id: Decision['id'], req: PayloadRequest): Promise<void> {
  const { state, issuingAuthority } = await req.payload.findByID({
    collection: 'decisions',
    id,
    depth: 0,
    select: { state: true, issuingAuthority: true },
  });
  requireAuthority(req, issuingAuthority);
  if (state === 'announced') {
    throw refusal(
      req,
      { vi: 'Quyết định của dòng này đã công bố, không sửa được nữa.', en: 'The decision of this line is announced and never changes.' },
      403,
    );
  }
  if (state === 'submitted' || state === 'approved') await moveDecision(req.payload, { id, to: 'draft', user: req.user });
}

function idOf(decision: Line['decision'] | undefined): Decision['id'] | null {
  if (decision === null || decision === undefined) return null;
  return typeof decision === 'object' ? decision.id : decision;
}

import type { PayloadRequest } from 'payload';
import { requireSignedIn } from '../access/requireSignedIn.ts';
import { readId } from '../fields/readId.ts';
import type { Decision } from '../payloadTypes.ts';
import { refusal } from '../problems/refusal.ts';
import { requirePlugged } from '../requirePlugged.ts';
import type { Action } from './action.ts';
import { requireAuthority } from './guardAuthority.ts';
import { loadDraft } from './loadDraft.ts';

/** The draft that a request names, for those who draft for its authority; others are refused. */
export async function actionAsked(req: PayloadRequest): Promise<Action> {
  const user = requireSignedIn(req);
  const announcing = requirePlugged(req, 'announcing');
  const loaded = await loadDraft(req.payload, idAsked(req));
  requireAuthority(req, loaded.stored.issuingAuthority);
  return { req, user, loaded, announcing };
}

function idAsked(req: PayloadRequest): Decision['id'] {
  const id = readId(req.payload, String(req.routeParams?.id));
  if (id === null) throw refusal(req, { vi: 'Không có quyết định này.', en: 'There is no such decision.' }, 'NOT_FOUND');
  return id;
}

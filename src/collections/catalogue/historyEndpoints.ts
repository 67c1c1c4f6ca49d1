import type { Endpoint, PayloadRequest, Where } from 'payload';
import type { PlaceHistory } from '../../announcing/views/catalogueViews.ts';
import type { Label } from '../../domain/values/vocabulary.ts';
import { requireCatalogueViews } from '../decisions/requireCatalogueViews.ts';
import type { DraftState } from '../decisions/draftStates.ts';
import { refusal } from '../problems/refusal.ts';
import type { Decision } from '../payloadTypes.ts';

/** A draft under way that names the procedure. */
export interface TouchingDraft {
  readonly id: Decision['id'];
  readonly number: string | null;
  readonly state: DraftState;
}

export interface ProcedurePage {
  readonly code: string;
  readonly places: readonly PlaceHistory[];
  readonly drafts: readonly TouchingDraft[];
}

const LONGEST_ID = 200;
const DRAFTS_SHOWN = 100;

/** GET /api/procedures/compare?before=ID&after=ID: the parts in which two announced texts differ. */
const compare: Endpoint = {
  path: '/compare',
  method: 'get',
  handler: async (req) => {
    const views = requireCatalogueViews(req);
    const [before, after] = ['before', 'after'].map((name) => req.searchParams?.get(name) ?? '');
    if (!before || !after || before.length > LONGEST_ID || after.length > LONGEST_ID) throw refusal(req, NEEDS_TWO);
    const parts = await views.compare(before, after);
    if (!parts) throw refusal(req, UNKNOWN, 'NOT_FOUND');
    return Response.json({ parts });
  },
};

/** GET /api/procedures/:id/history: the timelines of a procedure, and the drafts that touch it. */
const history: Endpoint = {
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    const views = requireCatalogueViews(req);
    const [code = ''] = String(req.routeParams?.id).slice(0, LONGEST_ID).split('@');
    const page: ProcedurePage = { code, places: views.history(code), drafts: await draftsTouching(req, code) };
    return Response.json(page);
  },
};

export const historyEndpoints: readonly Endpoint[] = [compare, history];

async function draftsTouching(req: PayloadRequest, code: string): Promise<TouchingDraft[]> {
  const as = { req, overrideAccess: false, depth: 0 } as const;
  const names: Where = { or: [{ code: { equals: code } }, { 'replaces.code': { equals: code } }] };
  const lines = await req.payload.find({
    collection: 'lines',
    where: names,
    limit: 1_000,
    pagination: false,
    select: { decision: true },
    ...as,
  });
  const ids = [...new Set(lines.docs.map(({ decision }) => (typeof decision === 'object' ? decision.id : decision)))];
  const where = { id: { in: ids }, state: { not_equals: 'announced' } };
  const { docs } = await req.payload.find({ collection: 'decisions', where, limit: DRAFTS_SHOWN, joins: false, ...as });
  return docs.map(({ id, number, state }) => ({ id, number: number ?? null, state }));
}

const NEEDS_TWO: Label = { vi: 'Cần nêu "before" và "after": hai phiên bản.', en: 'Needs "before" and "after": two versions.' };
const UNKNOWN: Label = { vi: 'Không có phiên bản này.', en: 'There is no such version.' };

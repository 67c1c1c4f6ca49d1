import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { requireAuthority } from '../decisions/guardAuthority.ts';
import { refusal } from '../problems/refusal.ts';
import { idOf } from '../decisions/review/workers.ts';
import type { Remark } from '../payloadTypes.ts';

/** Signs a new remark and notes who resolved it. Only people who work for the decision's authority talk about it. */
export const guardRemark: CollectionBeforeChangeHook<Remark> = async ({ data, operation, originalDoc, req }) => {
  const at = new Date().toISOString();
  if (operation === 'create') {
    await requireOwnDecision(req, data);
    return { ...data, by: req.user ? idOf(req.user) : null, byName: nameOf(req), at };
  }
  const isResolved = data.isResolved ?? originalDoc?.isResolved ?? false;
  if (isResolved === (originalDoc?.isResolved ?? false)) return data;
  return { ...data, resolvedByName: isResolved ? nameOf(req) : null, resolvedAt: isResolved ? at : null };
};

async function requireOwnDecision(req: PayloadRequest, { decision, line, replyTo }: Partial<Remark>): Promise<void> {
  const id = keyOf(decision);
  if (id === null) return;
  const { issuingAuthority } = await req.payload.findByID({
    collection: 'decisions',
    id,
    depth: 0,
    joins: false,
    select: { issuingAuthority: true },
  });
  requireAuthority(req, issuingAuthority);
  for (const [collection, about] of [
    ['lines', keyOf(line)],
    ['remarks', keyOf(replyTo)],
  ] as const) {
    if (about === null) continue;
    const { totalDocs } = await req.payload.count({ collection, where: { id: { equals: about }, decision: { equals: id } } });
    if (totalDocs === 0) throw refusal(req, OF_ANOTHER);
  }
}

/** The id of a related entry, loaded or not. */
export function keyOf(related: number | string | { readonly id: number | string } | null | undefined): number | string | null {
  if (related === null || related === undefined) return null;
  return typeof related === 'object' ? related.id : related;
}

function nameOf({ user }: PayloadRequest): string | null {
  return user ? user.name || user.email : null;
}

const OF_ANOTHER: Label = {
  vi: 'Dòng hoặc ý kiến được trả lời thuộc quyết định khác.',
  en: 'The line, or the remark replied to, is of another decision.',
};

import type { Payload } from 'payload';
import type { DraftChange, DraftOutline } from '../../../announcing/review/draftOutline.ts';
import { changesSince, outlineOf } from '../../../announcing/review/draftOutline.ts';
import { draftHash } from '../../../announcing/review/draftHash.ts';
import type { Decision } from '../../payloadTypes.ts';
import type { LoadedDraft } from '../loadDraft.ts';

/** Remembers a draft as somebody sees it now, and returns its hash. */
export async function rememberSeen(payload: Payload, loaded: LoadedDraft): Promise<string> {
  return remember(payload, loaded, false);
}

/** Remembers a draft as it is submitted. */
export async function rememberSubmitted(payload: Payload, loaded: LoadedDraft): Promise<string> {
  return remember(payload, loaded, true);
}

async function remember(payload: Payload, { stored, draft, lineIds }: LoadedDraft, isSubmitted: boolean): Promise<string> {
  const hash = draftHash(draft);
  const where = { decision: { equals: stored.id }, hash: { equals: hash }, isSubmitted: { equals: isSubmitted } };
  const { totalDocs } = await payload.count({ collection: 'draft-outlines', where });
  if (totalDocs === 0) {
    const outline = { ...outlineOf(draft, lineIds) };
    await payload.create({ collection: 'draft-outlines', data: { decision: stored.id as number, hash, isSubmitted, outline }, depth: 0 });
  }
  return hash;
}

/** Remembers that a person looked at what this very draft would change. */
export async function rememberPreviewed(payload: Payload, loaded: LoadedDraft, person: string): Promise<void> {
  const hash = await rememberSeen(payload, loaded);
  const seen = await newestOutline(payload, loaded.stored.id, { hash: { equals: hash }, isSubmitted: { equals: false } });
  if (!seen || seen.outline.previewedBy?.includes(person)) return;
  const outline = { ...seen.outline, previewedBy: [...(seen.outline.previewedBy ?? []), person] };
  await payload.update({ collection: 'draft-outlines', id: seen.id, data: { outline }, depth: 0 });
}

export async function hasPreviewed(payload: Payload, { stored, draft }: LoadedDraft, person: string): Promise<boolean> {
  const seen = await newestOutline(payload, stored.id, { hash: { equals: draftHash(draft) }, isSubmitted: { equals: false } });
  return seen?.outline.previewedBy?.includes(person) ?? false;
}

/** What changed since somebody saw the draft with this hash; null where no such draft is remembered. */
export async function changesSinceSeen(payload: Payload, loaded: LoadedDraft, hash: string): Promise<DraftChange[] | null> {
  const before = await newestOutline(payload, loaded.stored.id, { hash: { equals: hash } });
  return before && changesSince(before.outline, outlineOf(loaded.draft, loaded.lineIds));
}

/** What changed since the draft was last submitted in another form; null where it was not. */
export async function changesSinceSubmission(payload: Payload, loaded: LoadedDraft): Promise<DraftChange[] | null> {
  const other = { isSubmitted: { equals: true }, hash: { not_equals: draftHash(loaded.draft) } };
  const before = await newestOutline(payload, loaded.stored.id, other);
  return before && changesSince(before.outline, outlineOf(loaded.draft, loaded.lineIds));
}

/** Nothing of an announced decision changes any more. */
export async function forgetOutlines(payload: Payload, decision: Decision['id']): Promise<void> {
  await payload.delete({ collection: 'draft-outlines', where: { decision: { equals: decision } }, depth: 0 });
}

/** An outline as it is kept, with the accounts that looked at what its draft would change. */
type KeptOutline = DraftOutline & { readonly previewedBy?: readonly string[] };

async function newestOutline(
  payload: Payload,
  decision: Decision['id'],
  of: Record<string, object>,
): Promise<{ readonly id: number | string; readonly outline: KeptOutline } | null> {
  const where = { decision: { equals: decision }, ...of };
  const { docs } = await payload.find({ collection: 'draft-outlines', where, sort: '-id', depth: 0, limit: 1 });
  return docs[0] ? { id: docs[0].id, outline: docs[0].outline as unknown as KeptOutline } : null;
}

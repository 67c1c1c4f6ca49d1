import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from './refusal.ts';

export const refuseDeletingAnnounced: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { state } = await req.payload.findByID({ collection: 'decisions', id, depth: 0, select: { state: true } });
  if (state !== 'announced') return;
  throw refusal(req, { vi: 'Quyết định đã công bố, không xóa được.', en: 'An announced decision is never deleted.' }, 403);
};

export const deleteItsLines: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({ collection: 'lines', where: { decision: { equals: id } }, depth: 0 });
};

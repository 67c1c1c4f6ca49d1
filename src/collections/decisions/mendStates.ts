import type { Payload } from 'payload';
import type { LogStore } from '../../store/logStore.ts';
import { moveDecision } from './moveDecision.ts';

/**
 * Marks those drafts as announced that the log holds already: a process may have ended between the two. The log is what
 * counts; asked at every start. Answers with how many were mended.
 */
export async function mendStates(payload: Payload, store: Pick<LogStore, 'hasAnnounced'>): Promise<number> {
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { state: { equals: 'approved' } },
    depth: 0,
    pagination: false,
    limit: 0,
    joins: false,
    select: { sealed: true },
  });
  let mended = 0;
  for (const { id, sealed } of docs) {
    if (!sealed?.key || !(await store.hasAnnounced(sealed.key))) continue;
    await moveDecision(payload, { id, to: 'announced', user: null });
    mended += 1;
  }
  return mended;
}

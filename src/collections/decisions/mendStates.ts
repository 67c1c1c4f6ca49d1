import type { Payload } from 'payload';
import type { LogStore } from '../../store/logStore.ts';
import { moveDecision } from './moveDecision.ts';

/**
 * Marks drafts as announced that are already in the log, and returns their number. A process may have ended in between,
 * and the log is what counts. Runs at every start.
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

import type { Payload } from 'payload';
import type { Checkpoint } from './logStore.ts';

/**
 * Two announcers may write in the wrong order, and a write may fail. A checkpoint that lags behind is harmless, so no
 * lock is needed. A checkpoint that the log contradicts is not moved: it is evidence.
 */
export async function moveCheckpoint(payload: Payload, checkpoint: Checkpoint): Promise<void> {
  const where = { name: { equals: checkpoint.name } };
  try {
    const known = await payload.db.findOne<Checkpoint & { id: number | string }>({ collection: 'projection-marks', where });
    if (known && (known.sequence >= checkpoint.sequence || !(await isInLog(payload, known)))) return;
    await payload.db.upsert({ collection: 'projection-marks', data: { ...checkpoint }, where, req: {} });
  } catch (error) {
    payload.logger.warn({ err: error, msg: `The checkpoint "${checkpoint.name}" could not be moved to ${checkpoint.sequence}.` });
  }
}

/** The checkpoint of a follower, and whether the log still contains that entry; null before its first step. */
export async function checkpointOf(payload: Payload, name: string): Promise<(Checkpoint & { readonly isInLog: boolean }) | null> {
  const checkpoint = await payload.db.findOne<Checkpoint & { id: number | string }>({
    collection: 'projection-marks',
    where: { name: { equals: name } },
  });
  return checkpoint && { name, sequence: checkpoint.sequence, hash: checkpoint.hash, isInLog: await isInLog(payload, checkpoint) };
}

async function isInLog(payload: Payload, { sequence, hash }: Checkpoint): Promise<boolean> {
  if (sequence === 0) return true;
  const where = { sequence: { equals: sequence }, hash: { equals: hash } };
  return (await payload.db.findOne({ collection: 'announcements', where, select: { hash: true } })) !== null;
}

import type { Payload } from 'payload';
import type { Mark } from './logStore.ts';

/**
 * Two announcers may come in the wrong order, and a mark may fail to be written: one that lags behind is harmless, so no
 * lock is taken, and what is announced is announced. A mark that the log contradicts stays where it is, as evidence.
 */
export async function moveMark(payload: Payload, mark: Mark): Promise<void> {
  const where = { name: { equals: mark.name } };
  try {
    const known = await payload.db.findOne<Mark & { id: number }>({ collection: 'projection-marks', where });
    if (known && (known.sequence >= mark.sequence || !(await isInLog(payload, known)))) return;
    await payload.db.upsert({ collection: 'projection-marks', data: { ...mark }, where, req: {} });
  } catch (error) {
    payload.logger.warn({ err: error, msg: `The mark "${mark.name}" could not be moved to ${mark.sequence}.` });
  }
}

/** The mark of a follower, and whether the log still holds what it has seen; null before its first step. */
export async function standingMark(payload: Payload, name: string): Promise<(Mark & { readonly isInLog: boolean }) | null> {
  const mark = await payload.db.findOne<Mark & { id: number }>({ collection: 'projection-marks', where: { name: { equals: name } } });
  return mark && { name, sequence: mark.sequence, hash: mark.hash, isInLog: await isInLog(payload, mark) };
}

async function isInLog(payload: Payload, { sequence, hash }: Mark): Promise<boolean> {
  if (sequence === 0) return true;
  const where = { sequence: { equals: sequence }, hash: { equals: hash } };
  return (await payload.db.findOne({ collection: 'announcements', where, select: { hash: true } })) !== null;
}

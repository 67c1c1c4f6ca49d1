import { causesOf } from './causesOf.ts';

/**
 * Reads many rows, and leaves out those that the database cannot read any more because its file is damaged. Halves the
 * list where a read fails, so that one damaged row costs the others nothing. Any other error is thrown.
 */
export async function leaveOutDamaged<Id, Row>(
  ids: readonly Id[],
  read: (ids: readonly Id[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  try {
    return await read(ids);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    if (ids.length <= 1) return [];
    const half = Math.ceil(ids.length / 2);
    return [...(await leaveOutDamaged(ids.slice(0, half), read)), ...(await leaveOutDamaged(ids.slice(half), read))];
  }
}

function isDamaged(error: unknown): boolean {
  return causesOf(error).some(({ code }) => /^SQLITE_(CORRUPT|NOTADB)/.test(code));
}

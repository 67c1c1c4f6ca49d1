import type { CatalogueFollower } from '../../catalogue/snapshot.ts';
import { badInput } from './badInput.ts';

/**
 * Refuses a place in the log that the log has not reached: it was restored from an older copy, and whoever waited for "nothing
 * new" to end would miss what is announced under those numbers. The log is read once more before, because another process may
 * have given the cursor. While the database is away nobody can know, so nothing is refused.
 *
 * @param revisions by the name of the input; the place of a cursor is that of its entry
 */
export async function refuseAhead(
  follower: Pick<CatalogueFollower, 'current' | 'catchUp'>,
  revisions: Readonly<Record<string, number | null | undefined>>,
): Promise<void> {
  const ahead = () => Object.entries(revisions).find(([, revision]) => (revision ?? 0) > follower.current().catalogue.revision);
  if (!ahead()) return;
  await follower.catchUp();
  const still = ahead();
  const { catalogue, isAway } = follower.current();
  if (!still || isAway) return;
  const [field, revision] = still;
  throw badInput(field, aheadOfLog(Number(revision), catalogue.revision));
}

/** What to do about a place in the log that does not exist, or not any more. */
export function aheadOfLog(asked: number, revision: number) {
  return {
    vi: `Nhật ký mới đến số ${revision}, chưa có số ${asked}: có thể nhật ký đã được khôi phục từ bản cũ hơn. Hãy tiếp tục từ hash cuối cùng mà bạn biết là vẫn còn (đối chiếu ở /v1/log/head?sequence=N), hoặc bắt đầu lại từ đầu`,
    en: `The log is at revision ${revision} and has no ${asked}: it may have been restored from an older copy. Start again from the last hash that you know to be still there (compare /v1/log/head?sequence=N), or from the beginning`,
  };
}

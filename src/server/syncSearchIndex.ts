import type { CatalogueFollower } from '../catalogue/snapshot.ts';
import type { SearchFollower } from '../search/searchFollower.ts';
import { tryAgain } from './tryAgain.ts';

interface Keeping {
  /** What the first look waits for. */
  readonly after: Promise<unknown>;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Keeps the index in step with what is announced, until it is stopped. What could not be indexed is tried again each
 * minute, for the next announcement may be weeks away. `ready` settles with the first look.
 */
export function syncSearchIndex(
  follower: Pick<CatalogueFollower, 'current' | 'onChange'>,
  followed: Pick<SearchFollower, 'follow'>,
  { after, onTrouble }: Keeping,
): { readonly ready: Promise<void>; stop(): void } {
  const indexing = tryAgain(() => followed.follow(follower.current().catalogue), onTrouble);
  const stopFollowing = follower.onChange(() => void indexing.run().catch(() => undefined));
  return {
    ready: after.then(indexing.run),
    stop() {
      stopFollowing();
      indexing.stop();
    },
  };
}

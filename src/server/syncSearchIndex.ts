import type { CatalogueFollower } from '../catalogue/snapshot.ts';
import type { SearchFollower } from '../search/searchFollower.ts';
import { tryAgain } from './tryAgain.ts';

interface Keeping {
  /** What the first run waits for. */
  readonly after: Promise<unknown>;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Keeps the index up to date with the log until stopped. Failed work is repeated after growing pauses, because the
 * next announcement may be weeks away. `ready` settles with the first run.
 */
export function syncSearchIndex(
  follower: Pick<CatalogueFollower, 'current' | 'onChange'>,
  followed: Pick<SearchFollower, 'follow'>,
  { after, onTrouble }: Keeping,
): { readonly ready: Promise<void>; stop(): void } {
  const follow = () => {
    const { catalogue, registers } = follower.current();
    return followed.follow(catalogue, registers.withheld);
  };
  const indexing = tryAgain(follow, onTrouble);
  const stopFollowing = follower.onChange(() => void indexing.run().catch(() => undefined));
  return {
    ready: after.then(indexing.run),
    stop() {
      stopFollowing();
      indexing.stop();
    },
  };
}

import type { CatalogueFollower } from '../catalogue/snapshot.ts';
import type { SearchFollower } from '../search/searchFollower.ts';

const AGAIN_MS = 60_000;

interface Keeping {
  /** What the first look waits for. */
  readonly after: Promise<unknown>;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Keeps the index in step with what is announced, until it is stopped. What could not be indexed is tried again each
 * minute, for the next announcement may be weeks away. `ready` settles with the first look.
 */
export function keepIndexing(
  follower: Pick<CatalogueFollower, 'current' | 'onChange'>,
  followed: Pick<SearchFollower, 'follow'>,
  { after, onTrouble }: Keeping,
): { readonly ready: Promise<void>; stop(): void } {
  let again: NodeJS.Timeout | undefined;
  let isOpen = true;
  const index = async (): Promise<void> => {
    clearTimeout(again);
    try {
      await followed.follow(follower.current().catalogue);
    } catch (error) {
      onTrouble(error);
      if (isOpen) again = setTimeout(indexQuietly, AGAIN_MS).unref();
      throw error;
    }
  };
  const indexQuietly = (): void => void index().catch(() => undefined);
  const stopFollowing = follower.onChange(indexQuietly);
  return {
    ready: after.then(index),
    stop() {
      isOpen = false;
      stopFollowing();
      clearTimeout(again);
    },
  };
}

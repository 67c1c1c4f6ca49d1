import type { ApiDeps } from '../api/deps.ts';

/** The same deps, seeing one snapshot and one instant for ever. */
export function frozen(deps: ApiDeps): ApiDeps {
  const snapshot = deps.follower.current();
  const now = deps.clock();
  const { follower } = deps;
  return {
    ...deps,
    clock: () => now,
    follower: {
      current: () => snapshot,
      knownAt: (of, instant, at) => follower.knownAt(of, instant, at),
      catchUp: () => follower.catchUp(),
      onChange: (listener) => follower.onChange(listener),
      stop: () => follower.stop(),
    },
  };
}

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { syncSearchIndex } from '../../src/server/syncSearchIndex.ts';
import type { Snapshot } from '../../src/catalogue/snapshot.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A catalogue that announces on command, and an index that fails while the disk is full. */
function keeping() {
  const world = { revision: 1, isFull: true, indexed: [] as number[], troubles: [] as string[] };
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const current = () => ({ catalogue: { revision: world.revision }, registers: { withheld: new Map() } }) as unknown as Snapshot;
  const follower = {
    current,
    onChange(listener: (snapshot: Snapshot) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const followed = {
    async follow({ revision }: { readonly revision: number }) {
      if (world.isFull) throw new Error('disk full');
      world.indexed.push(revision);
    },
  };
  const announce = () => {
    world.revision += 1;
    for (const listener of listeners) listener(current());
  };
  const { ready, stop } = syncSearchIndex(follower, followed, {
    after: Promise.resolve(),
    onTrouble: (error) => world.troubles.push(String(error)),
  });
  return { world, announce, ready, stop };
}
const aMinute = () => jest.advanceTimersByTimeAsync(60_000);

describe('Keeping the index in step', () => {
  it('tries again each minute what could not be indexed, at what is announced by then', async () => {
    const { world, announce, ready, stop } = keeping();
    await expect(ready).rejects.toThrow('disk full');
    announce();
    await aMinute();
    expect([world.indexed, world.troubles.length]).toEqual([[], 3]);
    world.isFull = false;
    await aMinute();
    await aMinute();
    expect(world.indexed).toEqual([2]);
    announce();
    await jest.advanceTimersByTimeAsync(0);
    expect(world.indexed).toEqual([2, 3]);
    stop();
  });

  it('does nothing more once it is stopped', async () => {
    const { world, announce, ready, stop } = keeping();
    await expect(ready).rejects.toThrow('disk full');
    stop();
    world.isFull = false;
    announce();
    await aMinute();
    expect(world.indexed).toEqual([]);
  });
});

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
const later = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1_000);

describe('Keeping the index in step', () => {
  it('tries again after a second what could not be indexed, then after longer pauses, at what is announced by then', async () => {
    const { world, announce, ready, stop } = keeping();
    await expect(ready).rejects.toThrow('disk full');
    const tries: number[] = [];
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      await later(seconds);
      tries.push(world.troubles.length);
    }
    expect(tries).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    announce();
    await later(0);
    expect([world.indexed, world.troubles.length]).toEqual([[], 10]);
    world.isFull = false;
    await later(120);
    expect(world.indexed).toEqual([2]);
    announce();
    await later(0);
    expect(world.indexed).toEqual([2, 3]);
    world.isFull = true;
    announce();
    await later(0);
    world.isFull = false;
    await later(1);
    expect(world.indexed).toEqual([2, 3, 4]);
    stop();
  });

  it('does nothing more once it is stopped', async () => {
    const { world, announce, ready, stop } = keeping();
    await expect(ready).rejects.toThrow('disk full');
    stop();
    world.isFull = false;
    announce();
    await later(120);
    expect(world.indexed).toEqual([]);
  });
});

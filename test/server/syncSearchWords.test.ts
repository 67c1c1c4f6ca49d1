import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { syncSearchWords } from '../../src/server/syncSearchWords.ts';
import { NO_EDITED_WORDS } from '../../src/words/editedWords.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';
import { followWords } from '../../src/words/wordsFollower.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A storage that is sometimes too busy to take the bundled words. */
function keeping({ isMirrored }: { isMirrored: boolean }) {
  const world = { isBusy: true, asked: 0, troubles: [] as string[] };
  const searchWords = {
    state: async () => '1',
    load: async () => NO_EDITED_WORDS,
    async mirror() {
      world.asked += 1;
      if (world.isBusy) throw new Error('SQLITE_BUSY');
      return { put: 1, removed: 0 };
    },
  };
  const words = followWords({ bundled: NO_WORDS, reader: searchWords, use: async () => undefined });
  const stop = syncSearchWords({ searchWords }, words, {
    isMirrored,
    after: Promise.resolve(),
    onTrouble: (error) => world.troubles.push(String(error)),
  });
  return { world, stop };
}
const later = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1_000);

describe("The editors' copy of the bundled words", () => {
  it('is written a little later where the storage was busy, and then no more', async () => {
    const { world, stop } = keeping({ isMirrored: true });
    await jest.advanceTimersByTimeAsync(0);
    expect([world.asked, world.troubles]).toEqual([1, ['Error: SQLITE_BUSY']]);
    await later(1);
    world.isBusy = false;
    await later(2);
    expect([world.asked, world.troubles.length]).toEqual([3, 2]);
    await later(120);
    expect(world.asked).toBe(3);
    await stop();
  });

  it('is tried no more once it is stopped, and never where no editors work', async () => {
    const { world, stop } = keeping({ isMirrored: true });
    await jest.advanceTimersByTimeAsync(0);
    await stop();
    await later(60);
    expect(world.asked).toBe(1);
    const { world: other, stop: stopOther } = keeping({ isMirrored: false });
    await later(60);
    expect(other.asked).toBe(0);
    await stopOther();
  });
});

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { NO_EDITED_WORDS } from '../../src/words/editedWords.ts';
import type { EditedWords } from '../../src/words/editedWords.ts';
import { followWords } from '../../src/words/wordsFollower.ts';
import type { WordData } from '../../src/words/wordData.ts';
import { NO_WORDS } from '../../src/words/wordData.ts';

const saying = (...said: string[]): EditedWords => ({
  ...NO_EDITED_WORDS,
  aliases: said.map((says) => ({ key: says, state: 'used', entry: { says, means: ['x'], kind: 'adds' } })),
});

/** Editors' words in memory that may be unreachable, and a search that may fail to take them. */
function aFollower() {
  const world = { state: '1', words: saying(), isAway: false, isBroken: false, loads: 0, used: [] as string[] };
  const follower = followWords({
    bundled: { ...NO_WORDS, aliases: [{ says: 'sẵn', means: ['y'], kind: 'adds' }] },
    reader: {
      async state() {
        if (world.isAway) throw new Error('connection refused');
        return world.state;
      },
      async load() {
        world.loads += 1;
        return world.words;
      },
    },
    async use({ aliases }: WordData) {
      if (world.isBroken) throw new Error('broken');
      world.used.push(aliases.map(({ says }) => says).join());
    },
  });
  const say = (...said: string[]) => Object.assign(world, { state: `${world.state}+`, words: saying(...said) });
  return { world, follower, say };
}

describe('Following the words of editors', () => {
  afterEach(() => void jest.useRealTimers());

  it('gives search what is new, and nothing where nobody said anything', async () => {
    const { world, follower, say } = aFollower();
    await follower.look();
    await follower.look();
    expect([world.loads, world.used]).toEqual([1, []]);
    say('mới');
    await Promise.all([follower.look(), follower.look()]);
    expect([world.loads, world.used]).toEqual([2, ['sẵn,mới']]);
    world.state = 'another event';
    await follower.look();
    expect(world.used).toEqual(['sẵn,mới']);
    say();
    await follower.look();
    expect(world.used).toEqual(['sẵn,mới', 'sẵn']);
  });

  it('tries again what search could not take', async () => {
    const { world, follower, say } = aFollower();
    say('mới');
    world.isBroken = true;
    await expect(follower.look()).rejects.toThrow('broken');
    world.isBroken = false;
    await follower.look();
    expect(world.used).toEqual(['sẵn,mới']);
  });

  it('tells once that the words cannot be read, goes on looking, and stops when told', async () => {
    const { world, follower, say } = aFollower();
    const troubles: string[] = [];
    jest.useFakeTimers();
    const looks = () => jest.advanceTimersByTimeAsync(60);
    world.isAway = true;
    const stop = follower.keepLooking(5, (error) => troubles.push(String(error)));
    await looks();
    expect(troubles).toEqual(['Error: connection refused']);
    say('mới');
    world.isAway = false;
    await looks();
    expect(world.used).toEqual(['sẵn,mới']);
    stop();
    await looks();
    say('sau');
    await looks();
    expect([world.used, troubles.length]).toEqual([['sẵn,mới'], 1]);
  });
});

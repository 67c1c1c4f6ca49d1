import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { followOn, OriginalIsShorter } from '../../scripts/follow/followOn.ts';
import { NotAsAnnounced, RequestRefused } from '../../src/portals/client/index.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Follows for so many seconds, and tells at which of them it looked. */
async function followFor(seconds: number, answer: (second: number) => Error | null, reached = async () => 0) {
  const stopping = new AbortController();
  const start = Date.now();
  const [looks, told]: [number[], string[]] = [[], []];
  const following = followOn({
    look: async () => {
      const second = Math.round((Date.now() - start) / 1000);
      looks.push(second);
      const error = answer(second);
      if (error) throw error;
    },
    reached,
    signal: stopping.signal,
    tell: (sentence) => void told.push(sentence.split(' / ')[1] ?? ''),
  });
  let failure: unknown = null;
  const ended = following.catch((error: unknown) => void (failure = error));
  await jest.advanceTimersByTimeAsync(seconds * 1000);
  stopping.abort();
  await ended;
  return { looks, told, failure };
}

const gone = () => new TypeError('fetch failed');
const refused = (status: number) => new RequestRefused('/v1/log/head', status, {});

describe('a follower whose original does not answer', () => {
  it.each([gone(), refused(503), refused(404), refused(502), new SyntaxError('Unexpected token <')])(
    'waits longer each time, a minute at most, and says so once: %s',
    async (error) => {
      const { looks, told, failure } = await followFor(200, () => error);
      expect(looks).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
      expect(told).toEqual([expect.stringMatching(/does not answer \(.+\)/)]);
      expect(failure).toBeNull();
    },
  );

  it('says that it is back, and begins with short pauses again', async () => {
    const { looks, told } = await followFor(23, (second) => (second < 7 || (second >= 20 && second < 22) ? gone() : null));
    expect([...new Set(looks)].slice(0, 4)).toEqual([0, 1, 3, 7]);
    expect([...new Set(looks)].slice(-3)).toEqual([20, 21, 23]);
    expect(told.map((sentence) => /does not answer|answers again/.exec(sentence)?.[0])).toEqual([
      'does not answer',
      'answers again',
      'does not answer',
      'answers again',
    ]);
  });

  it('does not wait longer where some entries came each time', async () => {
    let tip = 0;
    const { looks } = await followFor(5, gone, async () => (tip += 1));
    expect(looks).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('ends at once where the history is another, or its own file cannot be written', async () => {
    for (const error of [new NotAsAnnounced('announcement 3', 'another hash'), new Error('SQLITE_FULL')]) {
      const { looks, failure, told } = await followFor(9, () => error);
      expect([looks, failure, told]).toEqual([[0], error, []]);
    }
  });

  it('ends where the log is still shorter after a minute: a process may be behind, a log cut short stays so', async () => {
    const shorter = new OriginalIsShorter('The original lacks entry 5.');
    const { looks, failure } = await followFor(200, () => shorter);
    expect([looks, failure]).toEqual([[0, 1, 3, 7, 15, 31, 63], shorter]);
    expect((await followFor(40, (second) => (second < 15 ? shorter : null))).failure).toBeNull();
  });
});

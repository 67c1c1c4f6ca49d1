import { describe, expect, it } from '@jest/globals';
import { watchClock } from '../../src/server/watchClock.ts';

const MINUTE = 60_000;

describe('The clock', () => {
  /** The machine has run for a day when the program starts. `set` moves its clock. */
  const after = ({ passes = 0, set = 0 }) => {
    let [now, uptime] = [Date.parse('2026-01-05T05:00:00Z'), 24 * 60 * MINUTE];
    const why = watchClock(
      () => now,
      () => uptime,
    );
    now += passes + set;
    uptime += passes;
    return why()?.en ?? null;
  };

  it.each([
    ['a night passes, the machine asleep or not', { passes: 8 * 60 * MINUTE }],
    ['it is put right by a minute', { set: MINUTE }],
  ])('is trusted when %s', (_what, happens) => expect(after(happens)).toBeNull());

  it.each([
    ['forward', { set: 400 * 24 * 60 * MINUTE }, 'forward by 576000 minutes'],
    ['back', { passes: MINUTE, set: -60 * MINUTE }, 'back by 60 minutes'],
  ])('stops announcing when somebody sets it %s', (_what, happens, told) => expect(after(happens)).toContain(told));
});

import type { Announcement } from '../sealing/announcement.ts';
import { remembered } from '../values/remembered.ts';

/**
 * The instants (RFC 3339 in UTC) from which the announcements count as known; they never go back. Mostly this is
 * `announcedAt`. The order of the log is certain, but a clock may have been wrong. The longest run of clocks that agree
 * counts as right. An entry ahead of them counts from the next right one, an entry behind them from the entry before
 * it.
 * @param now Every entry was announced before now, whatever its clock told.
 */
export function knownInstants(announcements: readonly Announcement[], now: string | null = null): readonly string[] {
  const isAhead = now !== null && announcements.some(({ announcedAt }) => announcedAt > now);
  if (isAhead) return findInstants(announcements, now);
  return instantsOf(announcements);
}

/** Positions in the log, from 0, of announcements whose clock disagrees with the others'. */
export function doubtfulClocks(announcements: readonly Pick<Announcement, 'announcedAt'>[]): number[] {
  const agreeing = longestRun(announcements.map(({ announcedAt }) => announcedAt));
  return announcements.flatMap((_, i) => (agreeing.has(i) ? [] : [i]));
}

const instantsOf = remembered((announcements: readonly Announcement[]) => findInstants(announcements, null));

function findInstants(announcements: readonly Announcement[], now: string | null): readonly string[] {
  const clocks = announcements.map(({ announcedAt }) => announcedAt);
  const agreeing = longestRun(clocks, now);
  const instants = new Array<string>(clocks.length);
  let next = now;
  for (let i = clocks.length - 1; i >= 0; i--) {
    if (agreeing.has(i)) next = clocks[i]!;
    instants[i] = agreeing.has(i) ? clocks[i]! : (next ?? clocks[i]!);
  }
  let before = '';
  for (let i = 0; i < clocks.length; i++) {
    // A clock that ran behind: known as soon as the entry before it.
    if (!agreeing.has(i) && clocks[i]! < before) instants[i] = before;
    if (instants[i]! < before) instants[i] = before;
    before = instants[i]!;
  }
  return instants;
}

/** Positions of the longest run of clocks that never goes back; of equally long ones, the run that ends earliest. */
function longestRun(clocks: readonly string[], now: string | null = null): ReadonlySet<number> {
  // At index n: the position of the lowest clock that ends a run of n + 1.
  const ends: number[] = [];
  const previous = new Array<number>(clocks.length).fill(-1);
  for (const [i, clock] of clocks.entries()) {
    if (now !== null && clock > now) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (clocks[ends[middle]!]! <= clock) low = middle + 1;
      else high = middle;
    }
    previous[i] = low === 0 ? -1 : ends[low - 1]!;
    ends[low] = i;
  }
  const run = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i]!) run.add(i);
  return run;
}

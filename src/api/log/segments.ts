import type { Announcement } from '../../domain/sealing/announcement.ts';
import type { LogStretch } from './logLines.ts';

/** Announcements in one segment. A segment with all of them is closed and never changes. */
export const SEGMENT_SIZE = 100;

/** A closed segment: announcements `from` to `to`, both inclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Hash of its last announcement, which covers all before it. */
  readonly hash: string;
}

/** All closed segments of a log, oldest first. */
export function closedSegments(announcements: readonly Pick<Announcement, 'hash'>[]): Segment[] {
  const count = Math.floor(announcements.length / SEGMENT_SIZE);
  return Array.from({ length: count }, (_, i) => {
    const to = (i + 1) * SEGMENT_SIZE;
    return { from: to - SEGMENT_SIZE + 1, to, hash: announcements[to - 1]?.hash ?? '' };
  });
}

/** The segment of an address like '101-200'; null where it does not exist or is not closed. */
export function segmentOf(range: string, announcements: readonly Pick<Announcement, 'hash'>[]): Segment | null {
  return closedSegments(announcements).find(({ from, to }) => range === `${from}-${to}`) ?? null;
}

export function stretchOf({ from, to }: Segment): LogStretch {
  return { after: from - 1, until: to };
}

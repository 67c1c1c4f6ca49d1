import type { Announcement } from '../../domain/sealing/announcement.ts';
import type { Registers } from '../../domain/places/registers.ts';
import { sha256 } from '../../domain/sealing/sealedLine.ts';
import type { LogStretch } from './logLines.ts';

/** Announcements in one segment. A segment with all of them is closed and never changes. */
export const SEGMENT_SIZE = 100;

/** A closed segment: announcements `from` to `to`, both inclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Hash of its last announcement, which covers all before it. */
  readonly hash: string;
  /** Tells the texts in it that are withheld; empty where none is. */
  readonly withheld: string;
}

type LoggedEntry = Pick<Announcement, 'hash' | 'lines'>;

function withheldIn(announcements: readonly LoggedEntry[], withheld: Registers['withheld']): string {
  if (withheld.size === 0) return '';
  const notices = announcements.flatMap(({ lines }) => lines.flatMap((id) => (withheld.has(id) ? [[id, withheld.get(id)]] : [])));
  return notices.length === 0 ? '' : sha256(JSON.stringify(notices)).slice(0, 16);
}

/** All closed segments of a log, oldest first. */
export function closedSegments(announcements: readonly LoggedEntry[], withheld: Registers['withheld'] = new Map()): Segment[] {
  const count = Math.floor(announcements.length / SEGMENT_SIZE);
  return Array.from({ length: count }, (_, i) => {
    const to = (i + 1) * SEGMENT_SIZE;
    const inIt = announcements.slice(to - SEGMENT_SIZE, to);
    return { from: to - SEGMENT_SIZE + 1, to, hash: inIt.at(-1)?.hash ?? '', withheld: withheldIn(inIt, withheld) };
  });
}

/** The segment of an address like '101-200'; null where it does not exist or is not closed. */
export function segmentOf(range: string, announcements: readonly LoggedEntry[], withheld?: Registers['withheld']): Segment | null {
  return closedSegments(announcements, withheld).find(({ from, to }) => range === `${from}-${to}`) ?? null;
}

/** A stretch of the log as segments, where they lie wholly within it, and what is before and behind them. */
export function logParts({ after, until }: LogStretch, segments: readonly Segment[]): readonly (LogStretch | Segment)[] {
  const whole = segments.filter(({ from, to }) => after < from && to <= until);
  const before = { after, until: (whole[0]?.from ?? until + 1) - 1 };
  const behind = { after: whole.at(-1)?.to ?? until, until };
  return [before, ...whole, behind].filter((part) => isSegment(part) || part.after < part.until);
}

export function isSegment(part: LogStretch | Segment): part is Segment {
  return 'hash' in part;
}

export function stretchOf({ from, to }: Segment): LogStretch {
  return { after: from - 1, until: to };
}

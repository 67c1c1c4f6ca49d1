import type { LogReader, StoredAnnouncement } from './logReader.ts';
import type { Announcement } from '../domain/sealing/announcement.ts';
import type { SealedLineId, SealedRow } from '../domain/sealing/sealedLine.ts';

/** The newest entry of the log, as far as the next one needs it. */
export type LogTip = Pick<Announcement, 'sequence' | 'hash' | 'announcedAt'>;

/**
 * What became of an append. `sequenceTaken`: somebody else announced first, so read the head again, check again, retry.
 * `alreadyAnnounced`: this very decision is public.
 */
export type Appended = 'appended' | 'sequenceTaken' | 'alreadyAnnounced';

/** The log as announcing sees it. Rows go in and never change: the port has no way to change or delete one. */
export interface LogStore extends LogReader {
  /** Null while nothing is announced. */
  tip(): Promise<LogTip | null>;
  hasAnnounced(decisionKey: string): Promise<boolean>;
  /** Keeps sealed lines; those that are there already are left as they are. They stay invisible until announced. */
  putSealedLines(rows: readonly SealedRow[]): Promise<void>;
  /** The only commit point: one insert, after which the decision is public. */
  append(announcement: Announcement): Promise<Appended>;
}

/** A sealed line as the database keeps it: `text` is what counts, the rest are copies for queries. */
export interface StoredSealedLine {
  readonly id: SealedLineId;
  readonly hash: string;
  readonly code: string;
  readonly decision: string;
  readonly kind: string;
  readonly effectiveFrom: string;
  readonly place: string | null;
  readonly head: string;
  readonly text: string;
}

/** How far a follower of the log says that it has come. */
export interface Checkpoint {
  readonly name: string;
  readonly sequence: number;
  readonly hash: string;
}

/** What `verify` reads beyond the log itself: everything as it stands in the database. */
export interface LogAudit extends LogStore {
  /** Stored announcements with `sequence > after`, in order, at most `limit`. */
  storedAnnouncementsAfter(after: number, limit: number): Promise<StoredAnnouncement[]>;
  /** Stored lines with `id > after`, in order of id, at most `limit`. */
  storedLinesAfter(after: SealedLineId | '', limit: number): Promise<StoredSealedLine[]>;
  checkpoints(): Promise<Checkpoint[]>;
}

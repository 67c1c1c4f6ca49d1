import type { LogReader, StoredAnnouncement } from './logReader.ts';
import type { Announcement } from '../domain/sealing/announcement.ts';
import type { SealedLineId, SealedRow } from '../domain/sealing/sealedLine.ts';

/** The fields of the newest log entry that the next entry needs. */
export type LogTip = Pick<Announcement, 'sequence' | 'hash' | 'announcedAt'>;

/**
 * The result of an append. `sequenceTaken`: somebody announced first, so read the tip, check and try again.
 * `alreadyAnnounced`: this decision is already public.
 */
export type Appended = 'appended' | 'sequenceTaken' | 'alreadyAnnounced';

/** The log for announcing. Rows are added and never changed: the port cannot change or delete one. */
export interface LogStore extends LogReader {
  /** Null while nothing is announced. */
  tip(): Promise<LogTip | null>;
  hasAnnounced(decisionKey: string): Promise<boolean>;
  /** Stores sealed lines and leaves existing ones as they are. Lines stay invisible until announced. */
  putSealedLines(rows: readonly SealedRow[]): Promise<void>;
  /** The only commit point: after this one insert the decision is public. */
  append(announcement: Announcement): Promise<Appended>;
}

/** A stored sealed line. `text` is what counts; the other columns are copies for queries. */
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

/** How far a follower of the log has come. */
export interface Checkpoint {
  readonly name: string;
  readonly sequence: number;
  readonly hash: string;
}

/** What `verify` reads besides the log: all rows as they are in the database. */
export interface LogAudit extends LogStore {
  /** Stored announcements with `sequence > after`, in order, at most `limit`. */
  storedAnnouncementsAfter(after: number, limit: number): Promise<StoredAnnouncement[]>;
  /** Stored lines with `id > after`, in order of id, at most `limit`. */
  storedLinesAfter(after: SealedLineId | '', limit: number): Promise<StoredSealedLine[]>;
  checkpoints(): Promise<Checkpoint[]>;
}

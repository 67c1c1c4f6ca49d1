import type { Payload } from 'payload';
import type { LogAudit } from '../../src/store/logStore.ts';

/** A database that a contract suite runs on: opened empty, looked at from below, closed and removed. */
export interface StorageUnderTest {
  readonly payload: Payload;
  readonly store: LogAudit;
  /** What `storageInChild.ts` needs to open the same database in another process. */
  readonly address: string;
  /** Rows as the database holds them, read past Payload. */
  countRows(table: 'announcements' | 'sealed-lines'): Promise<number>;
  /** Tries, without Payload, to change or delete every row of the log; returns the database's message for each attempt. */
  attemptsBelow(): Promise<readonly { readonly attempt: string; readonly isRefused: boolean }[]>;
  /** Alters the database with its guards removed, as somebody with its keys could. */
  tamper(statement: string): Promise<void>;
  close(): Promise<void>;
}

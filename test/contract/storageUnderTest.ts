import type { Payload } from 'payload';
import type { LogAudit } from '../../src/store/logStore.ts';

/** A change that no door allows. */
export interface Tampering {
  readonly table: 'announcements' | 'sealed-lines';
  /** Without `where`, every row changes. */
  readonly where?: { readonly id: string } | { readonly sequence: number };
  /** New values, or a function of the old ones. Null removes the rows. */
  readonly set: Readonly<Record<string, string | null | ((old: string) => string)>> | null;
}

/** A database for a contract suite: it starts empty, the suite looks at it without Payload, and closing removes it. */
export interface StorageUnderTest {
  readonly payload: Payload;
  readonly store: LogAudit;
  /** What `storageInChild.ts` needs to open the same database in another process. */
  readonly address: string;
  /** Counts the rows in the database itself, without Payload. */
  countRows(table: 'announcements' | 'sealed-lines'): Promise<number>;
  /**
   * Tries to change and to delete every row of the log without Payload. Returns what the database did about each
   * attempt.
   */
  attemptsBelow(): Promise<readonly { readonly attempt: string; readonly isRefused: boolean }[]>;
  /** Changes the database without its guards, as somebody with its keys could. */
  tamper(tampering: Tampering): Promise<void>;
  close(): Promise<void>;
}

/** Whether the suite tests the database's own guards. On MongoDB they are a user's rights, which other suites test. */
export interface Guarding {
  readonly isGuarded?: boolean;
}

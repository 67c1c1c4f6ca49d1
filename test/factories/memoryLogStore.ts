import type { Appended, LogTip, LogStore } from '../../src/store/logStore.ts';
import type { Announcement } from '../../src/domain/sealing/announcement.ts';
import type { SealedRow } from '../../src/domain/sealing/sealedLine.ts';
import { MemoryLog } from './memoryLog.ts';

/** The log in memory as announcing sees it, with two unique keys and rows that never change. */
export class MemoryLogStore extends MemoryLog implements LogStore {
  async tip(): Promise<LogTip | null> {
    return this.announcements.at(-1) ?? null;
  }

  async hasAnnounced(decisionKey: string): Promise<boolean> {
    return this.announcements.some(({ decision }) => decision === decisionKey);
  }

  async putSealedLines(rows: readonly SealedRow[]): Promise<void> {
    for (const row of rows) if (!this.rows.has(row.id)) this.rows.set(row.id, row);
  }

  async append(announcement: Announcement): Promise<Appended> {
    if (await this.hasAnnounced(announcement.decision)) return 'alreadyAnnounced';
    if (this.announcements.some(({ sequence }) => sequence === announcement.sequence)) return 'sequenceTaken';
    this.announcements.push(announcement);
    return 'appended';
  }
}

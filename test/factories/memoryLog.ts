import type { LogReader } from '../../src/store/logReader.ts';
import type { Announcement } from '../../src/domain/sealing/announcement.ts';
import type { SealedRow } from '../../src/domain/sealing/sealedLine.ts';
import { summaryOf } from '../../src/domain/sealing/sealedLine.ts';

/** A log in memory, for tests of followers. Tests may alter it, as somebody with the database's keys could. */
export class MemoryLog implements LogReader {
  announcements: Announcement[] = [];
  rows = new Map<string, SealedRow>();
  isAway = false;
  queries = 0;

  add(entry: { announcement: Announcement; rows: readonly SealedRow[] }): void {
    for (const row of entry.rows) this.rows.set(row.id, row);
    this.announcements.push(entry.announcement);
  }

  async announcementsAfter(after: number, limit: number) {
    this.#look();
    return this.announcements.filter(({ sequence }) => sequence > after).slice(0, limit);
  }

  async summariesOf(ids: readonly string[]) {
    this.#look();
    return ids.flatMap((id) => {
      const row = this.rows.get(id);
      return row ? [{ id, summary: summaryOf(row.line) }] : [];
    });
  }

  async textsOf(ids: readonly string[]) {
    this.#look();
    return new Map(
      ids.flatMap((id) => {
        const row = this.rows.get(id);
        return row ? [[id, { hash: row.hash, text: row.text }] as const] : [];
      }),
    );
  }

  #look(): void {
    this.queries += 1;
    if (this.isAway) throw new Error('connection refused');
  }
}
